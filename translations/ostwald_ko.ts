<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>BoardOperations</name>
    <message>
        <source>New figure</source>
        <translation>새 그림</translation>
    </message>
    <message>
        <source>Delete a figure</source>
        <translation>그림 삭제</translation>
    </message>
    <message>
        <source>Rename a figure</source>
        <translation>그림 이름 바꾸기</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>패널 추가</translation>
    </message>
    <message>
        <source>Remove a panel</source>
        <translation>패널 제거</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>패널 이동</translation>
    </message>
    <message>
        <source>Size a panel</source>
        <translation>패널 크기 변경</translation>
    </message>
    <message>
        <source>Exchange panels</source>
        <translation>패널 바꾸기</translation>
    </message>
    <message>
        <source>Frame %L1</source>
        <translation>프레임 %L1</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <translation>%1, %L2</translation>
    </message>
</context>
<context>
    <name>CalibrationText</name>
    <message>
        <source>typed</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>measured on the scale bar</source>
        <translation>스케일 바에서 측정</translation>
    </message>
    <message>
        <source>from the %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>The %1 says %2 nm per pixel. Is that right?</source>
        <translation>%1의 값은 픽셀당 %2 nm입니다. 맞습니까?</translation>
    </message>
    <message>
        <source>The %1 says %2 nm wide and %3 nm high, of which %4 nm is the mean. Is that right?</source>
        <translation>%1의 값은 가로 %2 nm, 세로 %3 nm이고 평균은 %4 nm입니다. 맞습니까?</translation>
    </message>
    <message>
        <source>Times of its own: %1 to %2 s between frames.</source>
        <translation>프레임마다 시각이 있음: 프레임 간격 %1~%2 s.</translation>
    </message>
    <message>
        <source>The scale bar and the %1 disagree: %2 nm and %3 nm per pixel, %4 %.</source>
        <translation>스케일 바와 %1의 값이 다릅니다. 픽셀당 %2 nm와 %3 nm, %4 % 차이.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more such notes</source>
        <translation>
            <numerusform>그 외 메모 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Trajectories</source>
        <translation>성장 궤적</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>평균 크기</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>분산</translation>
    </message>
    <message>
        <source>Relative variance</source>
        <translation>상대 분산</translation>
    </message>
    <message>
        <source>Potential in a particle</source>
        <translation>입자 내 퍼텐셜</translation>
    </message>
    <message>
        <source>Growth rate and sizes</source>
        <translation>성장 속도와 크기</translation>
    </message>
    <message>
        <source>Potential in solution</source>
        <translation>용액의 퍼텐셜</translation>
    </message>
    <message>
        <source>Excess over a particle of mean size</source>
        <translation>평균 크기 입자 대비 초과분</translation>
    </message>
    <message>
        <source>What moves μ*</source>
        <translation>μ*를 움직이는 것</translation>
    </message>
    <message>
        <source>What moves n*</source>
        <translation>n*를 움직이는 것</translation>
    </message>
    <message>
        <source>What moves the phase borders</source>
        <translation>단계 경계를 움직이는 것</translation>
    </message>
    <message>
        <source>Coalescence rate</source>
        <translation>합체 속도</translation>
    </message>
    <message>
        <source>Coalescence times</source>
        <translation>합체 시각</translation>
    </message>
    <message>
        <source>Sizes at contact</source>
        <translation>접촉 시 크기</translation>
    </message>
    <message>
        <source>Sum of the radii</source>
        <translation>반지름의 합</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>상대 확산</translation>
    </message>
    <message>
        <source>Propensity of coalescence</source>
        <translation>합체 경향</translation>
    </message>
    <message>
        <source>Free energy</source>
        <translation>자유 에너지</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>형상 지수</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>반지름</translation>
    </message>
    <message>
        <source>size n</source>
        <translation>크기 n</translation>
    </message>
    <message>
        <source>shape index δ</source>
        <translation>형상 지수 δ</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>초과분</translation>
    </message>
    <message>
        <source>parameter, by rank</source>
        <translation>매개변수(순위순)</translation>
    </message>
    <message>
        <source>monomers</source>
        <translation>단량체</translation>
    </message>
    <message>
        <source>Group-A (%1)</source>
        <translation>그룹 A(%1)</translation>
    </message>
    <message>
        <source>Group-B (%1)</source>
        <translation>그룹 B(%1)</translation>
    </message>
    <message>
        <source>Unassigned (%1)</source>
        <translation>미지정(%1)</translation>
    </message>
    <message>
        <source>Picked (%1)</source>
        <translation>선택(%1)</translation>
    </message>
    <message>
        <source>Group-A ± s.e.</source>
        <translation>그룹 A ± 표준 오차</translation>
    </message>
    <message>
        <source>from the growth ± s.e.</source>
        <translation>성장에서 ± 표준 오차</translation>
    </message>
    <message>
        <source>model</source>
        <translation>모형</translation>
    </message>
    <message>
        <source>pₙ model</source>
        <translation>pₙ 모형</translation>
    </message>
    <message>
        <source>Jₙ model</source>
        <translation>Jₙ 모형</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>이론</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>pairs that merge</source>
        <translation>합체하는 쌍</translation>
    </message>
    <message>
        <source>used by the fit</source>
        <translation>피팅에 사용</translation>
    </message>
    <message>
        <source>μₙ, start values</source>
        <translation>μₙ, 초깃값</translation>
    </message>
    <message>
        <source>beyond the sizes seen</source>
        <translation>관측된 크기 밖</translation>
    </message>
    <message>
        <source>μ₁ at the playhead</source>
        <translation>재생 위치의 μ₁</translation>
    </message>
    <message>
        <source>maximum μ*</source>
        <translation>최댓값 μ*</translation>
    </message>
    <message>
        <source>μ*, not determined</source>
        <translation>μ*, 결정되지 않음</translation>
    </message>
    <message>
        <source>others follow</source>
        <translation>나머지도 따라 변함</translation>
    </message>
    <message>
        <source>others stay</source>
        <translation>나머지는 고정</translation>
    </message>
    <message>
        <source>hypersaturated</source>
        <translation>초과포화</translation>
    </message>
    <message>
        <source>supersaturated</source>
        <translation>과포화</translation>
    </message>
    <message>
        <source>undersaturated</source>
        <translation>불포화</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>시료별 크기</translation>
    </message>
    <message>
        <source>Sizes of the sample</source>
        <translation>시료의 크기</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Trajectories</source>
        <translation>성장 궤적</translation>
    </message>
    <message>
        <source>Chemical potential, free energy</source>
        <translation>화학 퍼텐셜, 자유 에너지</translation>
    </message>
    <message>
        <source>Mean and variance</source>
        <translation>평균과 분산</translation>
    </message>
    <message>
        <source>Growth rate and sizes</source>
        <translation>성장 속도와 크기</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>단계별</translation>
    </message>
    <message>
        <source>Extracted properties</source>
        <translation>추출한 물성</translation>
    </message>
    <message>
        <source>Width %1, a column of %2.</source>
        <translation>너비 %1, %2의 단 너비.</translation>
    </message>
    <message>
        <source>A width of %1 is no column of %2.</source>
        <translation>너비 %1은(는) %2의 단 너비가 아닙니다.</translation>
    </message>
    <message>
        <source>Height %1.</source>
        <translation>높이 %1.</translation>
    </message>
    <message>
        <source>A height of %1 does not fit a page of %2.</source>
        <translation>높이 %1은(는) %2의 한 페이지에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Text of at most %1.</source>
        <translation>글자 크기 최대 %1.</translation>
    </message>
    <message>
        <source>Text of %1 is outside %L2 to %L3 pt.</source>
        <translation>글자 크기 %1은(는) %L2~%L3 pt 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>Lines of at least %1.</source>
        <translation>선 굵기 최소 %1.</translation>
    </message>
    <message>
        <source>Lines of %1 are thinner than %L2 pt.</source>
        <translation>선 굵기 %1은(는) %L2 pt보다 가늡니다.</translation>
    </message>
    <message>
        <source>Every axis has its unit.</source>
        <translation>모든 축에 단위가 있습니다.</translation>
    </message>
    <message>
        <source>Panel %1 has an axis without a physical unit. Calibrate the movie.</source>
        <translation>패널 %1에 물리 단위가 없는 축이 있습니다. 동영상을 보정하십시오.</translation>
    </message>
    <message>
        <source>Calibrated (%1).</source>
        <translation>보정됨(%1).</translation>
    </message>
    <message>
        <source>The calibration is incomplete. Enter it in the Movie workspace.</source>
        <translation>보정이 완전하지 않습니다. 동영상 작업 공간에서 입력하십시오.</translation>
    </message>
    <message>
        <source>The time between frames comes from a video (%1). Confirm it in the Movie workspace.</source>
        <translation>프레임 간격이 비디오 파일에서 왔습니다(%1). 동영상 작업 공간에서 확인하십시오.</translation>
    </message>
    <message>
        <source>Everything is up to date with the project.</source>
        <translation>모든 결과가 프로젝트와 일치합니다.</translation>
    </message>
    <message>
        <source>Some results are older than the project. Wait for them, or run the fit again.</source>
        <translation>일부 결과가 프로젝트보다 오래되었습니다. 계산이 끝날 때까지 기다리거나 피팅을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>합체</translation>
    </message>
    <message>
        <source>Every panel shows something.</source>
        <translation>모든 패널에 내용이 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing on the page.</source>
        <translation>페이지에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>Panel %1 is empty.</source>
        <translation>패널 %1이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>Older than the project: panel %1. Wait for the results, or run the fit again.</source>
        <translation>프로젝트보다 오래된 패널: %1. 결과를 기다리거나 피팅을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Curves can be told apart by colour-blind readers.</source>
        <translation>색각 이상이 있는 독자도 곡선을 구별할 수 있습니다.</translation>
    </message>
    <message>
        <source>Colour-blind readers cannot tell these apart: %1.</source>
        <translation>색각 이상이 있는 독자는 다음을 구별할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>시료별 크기</translation>
    </message>
    <message>
        <source>Size distributions</source>
        <translation>크기 분포</translation>
    </message>
</context>
<context>
    <name>CoalescenceText</name>
    <message>
        <source>%1 %2 nm</source>
        <translation>%1 %2 nm</translation>
    </message>
    <message>
        <source>%1 nm, %2</source>
        <translation>%1 nm, %2</translation>
    </message>
    <message>
        <source>Fit starts in a moment</source>
        <translation>곧 피팅을 시작합니다</translation>
    </message>
    <message>
        <source>Waiting for the stages before it</source>
        <translation>앞 단계를 기다리는 중</translation>
    </message>
    <message>
        <source>Fitting: looking for a start</source>
        <translation>피팅: 초깃값 찾는 중</translation>
    </message>
    <message>
        <source>Fitting: iteration %1, %2 %</source>
        <translation>피팅: 반복 %1, %2 %</translation>
    </message>
    <message>
        <source>Based on older data: fit again</source>
        <translation>이전 데이터의 결과: 다시 피팅하십시오</translation>
    </message>
    <message>
        <source>Stopped: best so far of iteration %1</source>
        <translation>중지됨: 반복 %1까지의 최선값</translation>
    </message>
    <message>
        <source>Not fitted yet</source>
        <translation>아직 피팅하지 않음</translation>
    </message>
    <message>
        <source>Converged in %1 iterations, %2 s, %3 events</source>
        <translation>%1회 반복으로 수렴, %2 s, 사건 %3건</translation>
    </message>
    <message>
        <source>Not converged after %1 iterations</source>
        <translation>%1회 반복 후에도 수렴하지 않음</translation>
    </message>
    <message>
        <source>Logarithm of the propensity of small particles times the density at the start, in 1/(s nm³)</source>
        <translation>작은 입자의 합체 경향과 초기 밀도의 곱의 로그, 1/(s nm³)</translation>
    </message>
    <message>
        <source>How sharply the propensity falls with size, 1/nm</source>
        <translation>합체 경향이 크기에 따라 줄어드는 가파름, 1/nm</translation>
    </message>
    <message>
        <source>Sum of the radii at which the propensity has halved, nm</source>
        <translation>합체 경향이 절반이 되는 반지름의 합, nm</translation>
    </message>
    <message>
        <source>Logarithm of the variance of the distance at which ligand layers touch, in nm²</source>
        <translation>리간드층이 맞닿는 거리의 분산의 로그, nm²</translation>
    </message>
    <message>
        <source>Thickness of the double ligand layer, nm</source>
        <translation>이중 리간드층의 두께, nm</translation>
    </message>
    <message>
        <source>No pair is closer than this at the start, nm</source>
        <translation>처음에 이보다 가까운 쌍은 없음, nm</translation>
    </message>
    <message>
        <source>Logarithm of the density of particles at the start, in 1/nm³</source>
        <translation>입자의 초기 밀도의 로그, 1/nm³</translation>
    </message>
    <message>
        <source>Rate highest at %1 s, %2 s wide at half height
Particles merge at a distance of %3
Chance of a worse fit: times %4, sizes %5</source>
        <translation>속도는 %1 s에서 최대, 반치폭 %2 s
입자는 %3 거리에서 합체
이보다 나쁜 피팅이 될 확률: 시각 %4, 크기 %5</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Suspicion</source>
        <translation>의심도</translation>
    </message>
    <message>
        <source>Radius (nm)</source>
        <translation>반지름 (nm)</translation>
    </message>
    <message>
        <source>Radius (px)</source>
        <translation>반지름 (px)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (nm/s)</source>
        <translation>성장 속도 dr/dt (nm/s)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (px/s)</source>
        <translation>성장 속도 dr/dt (px/s)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (nm/frame)</source>
        <translation>성장 속도 dr/dt (nm/프레임)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (px/frame)</source>
        <translation>성장 속도 dr/dt (px/프레임)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>CoreSentence</name>
    <message>
        <source>meets the border in frame %1</source>
        <translation>프레임 %1에서 가장자리에 닿음</translation>
    </message>
    <message>
        <source>enters through the border in frame %1</source>
        <translation>프레임 %1에서 가장자리로 들어옴</translation>
    </message>
    <message>
        <source>leaves through the border after frame %1</source>
        <translation>프레임 %1 뒤에 가장자리로 나감</translation>
    </message>
    <message>
        <source>first seen in frame %1</source>
        <translation>프레임 %1에서 처음 보임</translation>
    </message>
    <message>
        <source>lost after frame %1</source>
        <translation>프레임 %1 뒤에 사라짐</translation>
    </message>
    <message>
        <source>grows by a step in frame %1</source>
        <translation>프레임 %1에서 급격히 커짐</translation>
    </message>
    <message>
        <source>product of a coalescence in frame %1</source>
        <translation>프레임 %1의 합체로 생김</translation>
    </message>
    <message>
        <source>coalesces after frame %1</source>
        <translation>프레임 %1 뒤에 합체함</translation>
    </message>
    <message>
        <source>seen throughout, away from the border, without a coalescence</source>
        <translation>처음부터 끝까지 보임, 가장자리에서 떨어져 있고 합체 없음</translation>
    </message>
    <message>
        <source>tagged by hand in frame %1</source>
        <translation>프레임 %1에서 수동으로 태그 지정</translation>
    </message>
    <message>
        <source>splits off from particle %1 in frame %2</source>
        <translation>프레임 %2에서 입자 %1로부터 갈라짐</translation>
    </message>
    <message>
        <source>goes on from particle %1 in frame %2</source>
        <translation>프레임 %2에서 입자 %1을(를) 이어받음</translation>
    </message>
    <message>
        <source>splits after frame %1</source>
        <translation>프레임 %1 뒤에 갈라짐</translation>
    </message>
    <message>
        <source>goes on under another number after frame %1</source>
        <translation>프레임 %1 뒤에 다른 번호로 이어짐</translation>
    </message>
    <message>
        <source>There is no particle at (%1, %2) in frame %3.</source>
        <translation>프레임 %3의 (%1, %2)에 입자가 없습니다.</translation>
    </message>
    <message>
        <source>No coalescence is found at (%1, %2) in frame %3 any more.</source>
        <translation>프레임 %3의 (%1, %2)에서 더는 합체를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The particle at (%1, %2) in frame %3 begins there now.</source>
        <translation>프레임 %3의 (%1, %2)에 있는 입자는 이제 거기서 시작합니다.</translation>
    </message>
    <message>
        <source>Both particles are seen in frame %1.</source>
        <translation>두 입자가 모두 프레임 %1에 보입니다.</translation>
    </message>
    <message>
        <source>Both places at (%1, %2) in frame %3 belong to one particle now.</source>
        <translation>프레임 %3의 (%1, %2)에 있는 두 위치는 이제 한 입자에 속합니다.</translation>
    </message>
    <message>
        <source>Both particles begin in frame %1: there is nothing to swap.</source>
        <translation>두 입자가 모두 프레임 %1에서 시작하므로 맞바꿀 것이 없습니다.</translation>
    </message>
    <message>
        <source>The parents of a coalescence are seen before its product.</source>
        <translation>합체의 모입자는 생성 입자보다 먼저 보입니다.</translation>
    </message>
    <message>
        <source>Both parents are one particle now.</source>
        <translation>두 모입자는 이제 한 입자입니다.</translation>
    </message>
    <message>
        <source>Frame %1 is not analysed.</source>
        <translation>프레임 %1은(는) 분석하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is fixed.</source>
        <translation>%1은(는) 고정되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 is at its bound.</source>
        <translation>%1이(가) 한계값에 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not determined: the interval is that of the prior.</source>
        <translation>%1은(는) 결정되지 않습니다. 구간은 사전 분포의 구간입니다.</translation>
    </message>
    <message>
        <source>%1 is not determined: the interval spans the bounds.</source>
        <translation>%1은(는) 결정되지 않습니다. 구간이 하한과 상한 전체에 걸쳐 있습니다.</translation>
    </message>
    <message>
        <source>Not converged yet.</source>
        <translation>아직 수렴하지 않았습니다.</translation>
    </message>
    <message>
        <source>Not converged: the iterations ran out.</source>
        <translation>수렴하지 않았습니다. 반복 횟수를 다 썼습니다.</translation>
    </message>
    <message>
        <source>Stopped before it converged: these are the best values so far.</source>
        <translation>수렴하기 전에 중지했습니다. 지금까지의 최선값입니다.</translation>
    </message>
    <message>
        <source>The size noise is correlated in time beyond what this fit models: the intervals are too narrow.</source>
        <translation>크기 잡음의 시간 상관이 이 피팅의 모형을 넘어섭니다. 구간이 너무 좁습니다.</translation>
    </message>
    <message>
        <source>The innovations have not the variance the fit expects of them.</source>
        <translation>혁신(예측 오차)의 분산이 피팅이 기대하는 값과 다릅니다.</translation>
    </message>
    <message>
        <source>meets an excluded region in frame %1</source>
        <translation>프레임 %1에서 제외 영역에 닿음</translation>
    </message>
    <message>
        <source>%1 is not determined: only a lower limit.</source>
        <translation>%1: 결정되지 않음, 하한만 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not determined: only an upper limit.</source>
        <translation>%1: 결정되지 않음, 상한만 있습니다.</translation>
    </message>
    <message>
        <source>%1 is from the separations when last seen apart; times and sizes add nothing.</source>
        <translation>%1: 마지막으로 떨어져 보인 거리에서 얻음, 시각과 크기는 더해 주는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Only particles that merge are in these data: how many did not is unknown, so ρ₀ follows from the shape of the times and its prior alone.</source>
        <translation>이 데이터에는 합체하는 입자만 있습니다. 합체하지 않은 수를 알 수 없으므로 ρ₀는 시각의 분포와 사전 분포로만 정해집니다.</translation>
    </message>
    <message>
        <source>The sizes of the other particles are not in these data: %1 and %2 follow from the times alone.</source>
        <translation>다른 입자의 크기가 이 데이터에 없습니다. %1, %2: 시각으로만 정해집니다.</translation>
    </message>
    <message>
        <source>The relative diffusion is the one given, falling inversely with σ.</source>
        <translation>상대 확산은 주어진 값이며 σ에 반비례합니다.</translation>
    </message>
    <message>
        <source>The relative diffusion is the printed one, the average from the start to t, above what the pair equation needs where motion slows down.</source>
        <translation>상대 확산은 논문대로 처음부터 t까지의 평균이며, 운동이 느려지는 곳에서는 쌍 방정식에 필요한 값보다 큽니다.</translation>
    </message>
    <message>
        <source>The relative diffusion falls inversely with σ from a value that the paths of the pairs that merge give.</source>
        <translation>상대 확산은 합체하는 쌍의 경로에서 얻은 값에서 시작해 σ에 반비례하여 줄어듭니다.</translation>
    </message>
    <message>
        <source>The relative diffusion is the instantaneous one from the paths of the pairs that merge.</source>
        <translation>상대 확산은 합체하는 쌍의 경로에서 얻은 순간값입니다.</translation>
    </message>
    <message>
        <source>Intervals do not contain the errors of σ(t) and D_r(t), which are taken as measured.</source>
        <translation>구간에는 σ(t)와 D_r(t)의 오차가 들어 있지 않습니다. 측정값 그대로 씁니다.</translation>
    </message>
    <message>
        <source>The times of the events do not follow the fitted rate (Kolmogorov-Smirnov, below %1 %).</source>
        <translation>사건의 시각이 피팅한 속도를 따르지 않습니다(콜모고로프-스미르노프, %1 % 미만).</translation>
    </message>
    <message>
        <source>The sizes of the pairs that merged do not follow the fitted propensity (Kolmogorov-Smirnov, below %1 %).</source>
        <translation>합체한 쌍의 크기가 피팅한 합체 경향을 따르지 않습니다(콜모고로프-스미르노프, %1 % 미만).</translation>
    </message>
    <message>
        <source>%1 ends at a bound of the paper&apos;s.</source>
        <translation>%1: 논문의 상·하한에서 끝납니다.</translation>
    </message>
    <message>
        <source>delta lies at an end of its range in %1 % of the frames.</source>
        <translation>δ가 프레임의 %1 %에서 범위의 끝에 있습니다.</translation>
    </message>
    <message>
        <source>Sizes are smoothed over about %1 frames: faster changes of the supply are not seen, and their noise passes for shape and supply of the frames.</source>
        <translation>크기를 약 %1 프레임에 걸쳐 평활화했습니다. 그보다 빠른 공급 변화는 보이지 않으며, 그 잡음은 프레임의 모양과 공급으로 간주됩니다.</translation>
    </message>
    <message>
        <source>The sizes span too few monomers to leave out %1 at each end: %2 are left out.</source>
        <translation>크기 범위가 좁아 양 끝에서 %1개씩 뺄 수 없습니다. %2개를 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 searches end within a tenth of the lowest cost; the ranges are theirs.</source>
        <translation>탐색 %1회가 최소 비용의 10분의 1 이내에서 끝났습니다. 범위는 이들의 것입니다.</translation>
    </message>
    <message>
        <source>not seen from frame %1 to %2</source>
        <translation>프레임 %1부터 %2까지 보이지 않음</translation>
    </message>
    <message>
        <source>Sizes in nanometres need the pixel size of the movie.</source>
        <translation>나노미터 단위의 크기에는 동영상의 픽셀 크기가 필요합니다.</translation>
    </message>
    <message>
        <source>Growth against time needs the frame interval of the movie.</source>
        <translation>시간에 따른 성장에는 동영상의 프레임 간격이 필요합니다.</translation>
    </message>
    <message>
        <source>No particle was found in any frame.</source>
        <translation>어느 프레임에서도 입자를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The stroke adds nothing that is free.</source>
        <translation>이 획으로 더해지는 빈 픽셀이 없습니다.</translation>
    </message>
    <message>
        <source>The stroke meets no particle.</source>
        <translation>획이 입자에 닿지 않습니다.</translation>
    </message>
    <message>
        <source>The line does not cut a particle in two.</source>
        <translation>선이 입자를 둘로 나누지 않습니다.</translation>
    </message>
    <message>
        <source>There are no two particles to merge any more.</source>
        <translation>병합할 두 입자가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>No two particles are seen at the same time.</source>
        <translation>같은 시간에 보이는 입자가 둘 이상 없습니다.</translation>
    </message>
    <message>
        <source>The fit needs at least %1 frames; there are %2. Analyse more of the movie.</source>
        <translation>피팅에는 최소 %1개의 프레임이 필요하지만 %2개뿐입니다. 동영상을 더 분석하십시오.</translation>
    </message>
    <message>
        <source>The fit needs at least %1 trajectories of two or more sizes; there are %2. Track more particles or analyse more frames.</source>
        <translation>피팅에는 크기가 둘 이상인 성장 궤적이 최소 %1개 필요하지만 %2개뿐입니다. 더 많은 입자를 추적하거나 더 많은 프레임을 분석하십시오.</translation>
    </message>
    <message>
        <source>The fit needs at least %1 coalescences; there are %2. Analyse more frames or a larger field of view, or confirm more events.</source>
        <translation>피팅에는 최소 %1건의 합체가 필요하지만 %2건뿐입니다. 더 많은 프레임이나 더 넓은 시야를 분석하거나 더 많은 사건을 확인하십시오.</translation>
    </message>
    <message>
        <source>All sizes are the same: there is no growth to fit. Were the sizes measured in every frame?</source>
        <translation>모든 크기가 같아 피팅할 성장이 없습니다. 모든 프레임에서 크기를 측정했습니까?</translation>
    </message>
    <message>
        <source>All sizes are below %1 monomers, where the theory does not hold. Is the pixel size right?</source>
        <translation>모든 크기가 단량체 %1개 미만이어서 이론이 성립하지 않습니다. 픽셀 크기가 맞습니까?</translation>
    </message>
    <message>
        <source>The other project has no sizes in nanometres and seconds yet. Open it, let it be analysed and save it.</source>
        <translation>다른 프로젝트에는 아직 나노미터와 초 단위의 크기가 없습니다. 열어서 분석이 끝난 뒤 저장하십시오.</translation>
    </message>
    <message>
        <source>The other project has changed since it was chosen. Choose it again.</source>
        <translation>다른 프로젝트가 선택한 뒤에 바뀌었습니다. 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>The sampled frames show %1 particles that stand out clearly; %2 are needed to judge the settings by.</source>
        <translation>살펴본 프레임에 뚜렷한 입자가 %1개 있습니다. 설정을 판단하려면 %2개가 필요합니다.</translation>
    </message>
    <message>
        <source>At every threshold the noise makes more than one particle in a hundred, so none can be proposed.</source>
        <translation>어떤 임계값에서도 입자 백 개 중 하나 이상이 잡음이므로 제안할 수 없습니다.</translation>
    </message>
    <message>
        <source>The project is open in another window</source>
        <translation>프로젝트가 다른 창에서 열려 있습니다</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>프로젝트가 다른 창에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>A frame needs one channel.</source>
        <translation>프레임은 채널이 하나여야 합니다.</translation>
    </message>
    <message>
        <source>Frames %1 to %2 are not all in the movie.</source>
        <translation>프레임 %1~%2이(가) 모두 동영상에 있지는 않습니다.</translation>
    </message>
    <message>
        <source>A link leads from an earlier frame to a later one.</source>
        <translation>연결은 앞 프레임에서 뒤 프레임으로 이어져야 합니다.</translation>
    </message>
    <message>
        <source>Particles are swapped within one frame.</source>
        <translation>입자는 한 프레임 안에서 맞바꿉니다.</translation>
    </message>
    <message>
        <source>Masks are merged within one frame.</source>
        <translation>마스크는 한 프레임 안에서 합칩니다.</translation>
    </message>
    <message>
        <source>A region needs three corners or more.</source>
        <translation>영역에는 꼭짓점이 셋 이상 필요합니다.</translation>
    </message>
    <message>
        <source>The project has no movie.</source>
        <translation>프로젝트에 동영상이 없습니다.</translation>
    </message>
    <message>
        <source>The movie ends with frame %1.</source>
        <translation>동영상은 프레임 %1에서 끝납니다.</translation>
    </message>
    <message>
        <source>The project has lost what was imported; import it again.</source>
        <translation>가져온 데이터가 프로젝트에서 사라졌습니다. 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The projects that are fitted together with this one were not read.</source>
        <translation>함께 피팅할 프로젝트를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The project holds no tracks yet; analyze its movie first.</source>
        <translation>프로젝트에 아직 트랙이 없습니다. 먼저 동영상을 분석하십시오.</translation>
    </message>
    <message>
        <source>The monomer radius must be a positive length.</source>
        <translation>단량체 반지름은 양의 길이여야 합니다.</translation>
    </message>
    <message>
        <source>The monomer radius must be positive.</source>
        <translation>단량체 반지름은 양수여야 합니다.</translation>
    </message>
    <message>
        <source>The monomer radius must be given and positive.</source>
        <translation>단량체 반지름을 양수로 지정해야 합니다.</translation>
    </message>
    <message>
        <source>A trajectory has not one size per frame.</source>
        <translation>성장 궤적에 프레임마다 크기가 하나씩 있지 않습니다.</translation>
    </message>
    <message>
        <source>A trajectory names a frame that has no time.</source>
        <translation>성장 궤적이 시각이 없는 프레임을 가리킵니다.</translation>
    </message>
    <message>
        <source>A size is not a positive number.</source>
        <translation>크기가 양수가 아닙니다.</translation>
    </message>
    <message>
        <source>This frame is not part of the trajectories.</source>
        <translation>이 프레임은 성장 궤적에 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Phases need the mean size at nine times at least.</source>
        <translation>단계를 제안하려면 적어도 아홉 시각의 평균 크기가 필요합니다.</translation>
    </message>
    <message>
        <source>Coalescence is measured in nm and s: give the pixel size and the time between frames.</source>
        <translation>합체는 nm와 s로 측정합니다. 픽셀 크기와 프레임 간격을 지정하십시오.</translation>
    </message>
    <message>
        <source>The observation must end after it began.</source>
        <translation>관찰은 시작한 뒤에 끝나야 합니다.</translation>
    </message>
    <message>
        <source>An event lies outside the observation or has a radius that is not above %1.</source>
        <translation>사건이 관찰 범위 밖에 있거나 반지름이 %1보다 크지 않습니다.</translation>
    </message>
    <message>
        <source>The number of particles at the start is not known.</source>
        <translation>시작할 때의 입자 수를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The bootstrap needs %1 replicas or more.</source>
        <translation>부트스트랩에는 %1회 이상의 반복이 필요합니다.</translation>
    </message>
    <message>
        <source>A bootstrap needs at least %1 replicas.</source>
        <translation>부트스트랩에는 적어도 %1회의 반복이 필요합니다.</translation>
    </message>
    <message>
        <source>No tracks yet. They appear once the movie has been segmented and linked.</source>
        <translation>아직 트랙이 없습니다. 동영상의 분할과 연결이 끝나면 나타납니다.</translation>
    </message>
    <message>
        <source>Every track is excluded. Give some of them a group in the track table.</source>
        <translation>모든 트랙이 제외되어 있습니다. 트랙 표에서 일부에 그룹을 지정하십시오.</translation>
    </message>
    <message>
        <source>The pixel size is unknown. Enter it in the Movie workspace.</source>
        <translation>픽셀 크기를 알 수 없습니다. 동영상 작업 공간에서 입력하십시오.</translation>
    </message>
    <message>
        <source>The time between frames is unknown. Enter it in the Movie workspace.</source>
        <translation>프레임 간격을 알 수 없습니다. 동영상 작업 공간에서 입력하십시오.</translation>
    </message>
    <message>
        <source>Fewer than two Group-A particles are seen at the same time. Tag tracks as Group-A, or analyse more frames.</source>
        <translation>동시에 보이는 그룹 A 입자가 두 개 미만입니다. 트랙에 그룹 A 태그를 지정하거나 더 많은 프레임을 분석하십시오.</translation>
    </message>
    <message>
        <source>Fewer than three particles are seen around this time.</source>
        <translation>이 시각 전후에 보이는 입자가 세 개 미만입니다.</translation>
    </message>
    <message>
        <source>All sizes are equal around this time.</source>
        <translation>이 시각 전후의 크기가 모두 같습니다.</translation>
    </message>
    <message>
        <source>The supersaturation follows from a fit. Start one in the Fit workspace.</source>
        <translation>과포화도는 피팅에서 나옵니다. 피팅 작업 공간에서 시작하십시오.</translation>
    </message>
    <message>
        <source>The rates of growth follow from a fit. Start one in the Fit workspace.</source>
        <translation>성장 속도는 피팅에서 나옵니다. 피팅 작업 공간에서 시작하십시오.</translation>
    </message>
    <message>
        <source>The shape index follows from a fit. Start one in the Fit workspace.</source>
        <translation>형상 지수는 피팅에서 나옵니다. 피팅 작업 공간에서 시작하십시오.</translation>
    </message>
    <message>
        <source>The sensitivity follows from a fit. Start one in the Fit workspace.</source>
        <translation>민감도는 피팅에서 나옵니다. 피팅 작업 공간에서 시작하십시오.</translation>
    </message>
    <message>
        <source>The propensity follows from a fit of coalescence. Start one in the Fit workspace.</source>
        <translation>합체 경향은 합체의 피팅에서 나옵니다. 피팅 작업 공간에서 시작하십시오.</translation>
    </message>
    <message>
        <source>This fit held the shape index fixed. Give its level an uncertainty and fit again.</source>
        <translation>이 피팅은 형상 지수를 고정했습니다. 그 수준에 불확도를 주고 다시 피팅하십시오.</translation>
    </message>
    <message>
        <source>This fit has no maximum of the potential, or all of its constants are fixed.</source>
        <translation>이 피팅에는 퍼텐셜의 최댓값이 없거나 모든 상수가 고정되어 있습니다.</translation>
    </message>
    <message>
        <source>ln ρ̃₁ crosses neither μ* nor %1: there is no border to move.</source>
        <translation>ln ρ̃₁이 μ*나 %1을 지나지 않으므로 움직일 경계가 없습니다.</translation>
    </message>
    <message>
        <source>No size is seen in three windows of nine frames, so the potential cannot be read from the growth. Analyse more frames.</source>
        <translation>아홉 프레임 창 세 개에서 보이는 크기가 없어 성장에서 퍼텐셜을 읽을 수 없습니다. 더 많은 프레임을 분석하십시오.</translation>
    </message>
    <message>
        <source>The coalescences have not been measured yet.</source>
        <translation>합체가 아직 측정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Statistics of coalescence need at least %1 events; there are %2. Analyse more frames or confirm more events.</source>
        <translation>합체 통계에는 사건이 %1개 이상 필요하지만 %2개뿐입니다. 더 많은 프레임을 분석하거나 더 많은 사건을 확인하십시오.</translation>
    </message>
    <message>
        <source>The pairs that merge were seen apart too rarely to measure their motion.</source>
        <translation>합체하는 쌍이 떨어져 보인 횟수가 너무 적어 운동을 측정할 수 없습니다.</translation>
    </message>
    <message>
        <source>No coalescence is known whose three particles are all tracked.</source>
        <translation>세 입자가 모두 추적된 합체가 없습니다.</translation>
    </message>
    <message>
        <source>No phases are marked. Mark them in the Ensemble workspace.</source>
        <translation>단계가 표시되지 않았습니다. 앙상블 작업 공간에서 표시하십시오.</translation>
    </message>
    <message>
        <source>The frame is being read.</source>
        <translation>프레임을 읽는 중입니다.</translation>
    </message>
    <message>
        <source>The frame cannot be shown: the movie is not at hand, or has no such frame.</source>
        <translation>프레임을 표시할 수 없습니다. 동영상이 없거나 해당 프레임이 없습니다.</translation>
    </message>
    <message>
        <source>The shape index must lie between %1 and %2.</source>
        <translation>형상 지수는 %1과 %2 사이여야 합니다.</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot; in this version.</source>
        <translation>이 버전에는 차트 ‘%1’이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; in this version.</source>
        <translation>이 버전에는 템플릿 ‘%1’이(가) 없습니다.</translation>
    </message>
    <message>
        <source>With the present data this template has fewer panels.</source>
        <translation>현재 데이터로는 이 템플릿의 패널이 더 적습니다.</translation>
    </message>
    <message>
        <source>The page has no panels yet.</source>
        <translation>페이지에 아직 패널이 없습니다.</translation>
    </message>
    <message>
        <source>The width of a page must be positive.</source>
        <translation>페이지의 너비는 양수여야 합니다.</translation>
    </message>
    <message>
        <source>The movie does not reach this time; it ends at %1 s.</source>
        <translation>동영상이 이 시각에 이르지 않습니다. %1 s에서 끝납니다.</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>끝나기 전에 멈췄습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>예기치 않은 실패가 일어났습니다.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly: %1</source>
        <translation>예기치 않은 실패가 일어났습니다: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read again.</source>
        <translation>파일을 다시 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>This is not an Ostwald project.</source>
        <translation>Ostwald 프로젝트가 아닙니다.</translation>
    </message>
    <message>
        <source>The file is cut off within its first bytes.</source>
        <translation>파일이 첫 바이트에서부터 잘렸습니다.</translation>
    </message>
    <message>
        <source>This is a database of another program, not an Ostwald project.</source>
        <translation>다른 프로그램의 데이터베이스이며 Ostwald 프로젝트가 아닙니다.</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of Ostwald (file format %1; this version reads up to %2).</source>
        <translation>이 프로젝트는 더 새로운 버전의 Ostwald로 저장되었습니다(파일 형식 %1, 이 버전은 %2까지 읽음).</translation>
    </message>
    <message>
        <source>The file is damaged: its format has no number.</source>
        <translation>파일이 손상되었습니다. 형식 번호가 없습니다.</translation>
    </message>
    <message>
        <source>The file is cut off: it has %1 of %2 bytes.</source>
        <translation>파일이 잘렸습니다. %2바이트 중 %1바이트만 있습니다.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>파일이 쓰기 금지되어 있습니다.</translation>
    </message>
    <message>
        <source>The file is damaged: its pages do not fit together.</source>
        <translation>파일이 손상되었습니다. 페이지가 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The file is damaged: an item in it is larger than there is memory.</source>
        <translation>파일이 손상되었습니다. 메모리보다 큰 항목이 있습니다.</translation>
    </message>
    <message>
        <source>The file is damaged: its parameters were altered.</source>
        <translation>파일이 손상되었습니다. 매개변수가 변경되었습니다.</translation>
    </message>
    <message>
        <source>The file is damaged: its table &quot;%1&quot; is not that of a project.</source>
        <translation>파일이 손상되었습니다. 표 ‘%1’이(가) 프로젝트의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>파일이 손상되었습니다: %1.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>메모리가 부족함</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; was altered</source>
        <translation>설정 ‘%1’이(가) 변경됨</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing</source>
        <translation>설정 ‘%1’이(가) 없음</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is out of range</source>
        <translation>설정 ‘%1’이(가) 범위를 벗어남</translation>
    </message>
    <message>
        <source>correction %1 was altered</source>
        <translation>수정 %1이(가) 변경됨</translation>
    </message>
    <message>
        <source>step %1 of its history was altered</source>
        <translation>작업 내역의 단계 %1이(가) 변경됨</translation>
    </message>
    <message>
        <source>its place in the history was altered</source>
        <translation>작업 내역에서의 위치가 변경됨</translation>
    </message>
    <message>
        <source>its imported tracks are missing or were altered</source>
        <translation>가져온 트랙이 없거나 변경됨</translation>
    </message>
    <message>
        <source>its particles were altered</source>
        <translation>입자가 변경됨</translation>
    </message>
    <message>
        <source>its tracks were altered</source>
        <translation>트랙이 변경됨</translation>
    </message>
    <message>
        <source>its fit was altered</source>
        <translation>피팅이 변경됨</translation>
    </message>
    <message>
        <source>its fit of coalescence was altered</source>
        <translation>합체 피팅이 변경됨</translation>
    </message>
    <message>
        <source>The stored %1 do not fit together.</source>
        <translation>저장된 데이터(%1)가 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>particles</source>
        <translation>입자</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>트랙</translation>
    </message>
    <message>
        <source>Parts of the project were altered: %1</source>
        <translation>프로젝트의 일부가 변경되었습니다: %1</translation>
    </message>
    <message>
        <source>The stored parameters are damaged.</source>
        <translation>저장된 매개변수가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The stored parameters are damaged: %1</source>
        <translation>저장된 매개변수가 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>The stored fit is damaged: %1</source>
        <translation>저장된 피팅이 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>The stored fit of coalescence is damaged: %1</source>
        <translation>저장된 합체 피팅이 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>A JSON object is expected.</source>
        <translation>JSON 객체가 필요합니다.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>JSON이 아닙니다: %1(바이트 %2).</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>여기에는 숫자가 필요합니다.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>여기에는 정수가 필요합니다.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>숫자가 너무 큽니다.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>숫자가 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation>여기에는 true 또는 false가 필요합니다.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>여기에는 텍스트가 필요합니다.</translation>
    </message>
    <message>
        <source>A number or null is expected here.</source>
        <translation>여기에는 숫자나 null이 필요합니다.</translation>
    </message>
    <message>
        <source>A list of numbers is expected here.</source>
        <translation>여기에는 숫자 목록이 필요합니다.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>여기에는 객체가 필요합니다.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>여기에는 목록이 필요합니다.</translation>
    </message>
    <message>
        <source>A list of changes is expected here.</source>
        <translation>여기에는 변경 목록이 필요합니다.</translation>
    </message>
    <message>
        <source>A place in the list is expected here.</source>
        <translation>여기에는 목록의 위치가 필요합니다.</translation>
    </message>
    <message>
        <source>Four whole numbers are expected here.</source>
        <translation>여기에는 정수 네 개가 필요합니다.</translation>
    </message>
    <message>
        <source>Frame, x and y are expected.</source>
        <translation>프레임, x, y가 필요합니다.</translation>
    </message>
    <message>
        <source>Pairs of x and y are expected.</source>
        <translation>x와 y의 쌍이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no parameter of this name.</source>
        <translation>이 이름의 매개변수가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation>‘%1’은(는) 다음 중 하나가 아닙니다: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of edit.</source>
        <translation>‘%1’은(는) 수정의 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type of samples.</source>
        <translation>‘%1’은(는) 샘플 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of a project.</source>
        <translation>‘%1’은(는) 프로젝트의 항목이 아닙니다.</translation>
    </message>
    <message>
        <source>The parts of a curve differ in length.</source>
        <translation>곡선 각 부분의 길이가 다릅니다.</translation>
    </message>
    <message>
        <source>The profiles differ in length.</source>
        <translation>프로파일의 길이가 다릅니다.</translation>
    </message>
    <message>
        <source>A direction has one component for each constant.</source>
        <translation>방향은 상수마다 성분 하나를 가집니다.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Another program is writing this file.</source>
        <translation>다른 프로그램이 이 파일에 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>The file was moved or removed while it was open.</source>
        <translation>열려 있는 동안 파일이 옮겨지거나 삭제되었습니다.</translation>
    </message>
    <message>
        <source>The project file was moved, removed or replaced while it was open.</source>
        <translation>열려 있는 동안 프로젝트 파일이 옮겨지거나 삭제되거나 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The file cannot be written: it or its folder is read-only.</source>
        <translation>파일에 쓸 수 없습니다. 파일이나 폴더가 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read or written: %1.</source>
        <translation>파일을 읽거나 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>폴더에 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>폴더를 만들 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be put in its place: %1.</source>
        <translation>폴더를 제자리에 둘 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>이 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>쓰지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>Writing failed. The disk may be full.</source>
        <translation>쓰지 못했습니다. 디스크가 가득 찼을 수 있습니다.</translation>
    </message>
    <message>
        <source>The folder of this file does not exist.</source>
        <translation>이 파일의 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>This is a folder. Choose another name.</source>
        <translation>폴더입니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>이 폴더에 쓸 권한이 없습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Name a new one.</source>
        <translation>이 폴더에 이미 무언가 있습니다. 새 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>Something was put into this folder meanwhile. Name a new one.</source>
        <translation>그사이 이 폴더에 무언가 들어왔습니다. 새 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no figure of this name.</source>
        <translation>이 이름의 그림이 없습니다.</translation>
    </message>
    <message>
        <source>The PDF has no time of writing.</source>
        <translation>PDF에 작성 시각이 없습니다.</translation>
    </message>
    <message>
        <source>The page of the PDF has no size.</source>
        <translation>PDF 페이지에 크기가 없습니다.</translation>
    </message>
    <message>
        <source>Width, height, text size and line width must be positive.</source>
        <translation>너비, 높이, 글자 크기, 선 굵기는 양수여야 합니다.</translation>
    </message>
    <message>
        <source>The resolution must lie between %1 and %2 dpi.</source>
        <translation>해상도는 %1~%2 dpi여야 합니다.</translation>
    </message>
    <message>
        <source>The picture would be too large. Lower its size or its resolution.</source>
        <translation>이미지가 너무 커집니다. 크기나 해상도를 낮추십시오.</translation>
    </message>
    <message>
        <source>This picture cannot be written.</source>
        <translation>이 이미지를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A clip has %1 to %2 frames per second.</source>
        <translation>클립은 초당 %1~%2프레임입니다.</translation>
    </message>
    <message>
        <source>A GIF has at most %1 frames per second.</source>
        <translation>GIF는 초당 최대 %1프레임입니다.</translation>
    </message>
    <message>
        <source>These frames are not in the movie.</source>
        <translation>이 프레임들은 동영상에 없습니다.</translation>
    </message>
    <message>
        <source>The installed FFmpeg cannot write this format; Matroska and AVI always work.</source>
        <translation>설치된 FFmpeg은 이 형식을 쓸 수 없습니다. Matroska와 AVI는 항상 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The pictures of a video have one size.</source>
        <translation>비디오의 이미지는 크기가 모두 같아야 합니다.</translation>
    </message>
    <message>
        <source>The colours cannot be converted: %1.</source>
        <translation>색을 변환할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>파일을 만들 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The encoder cannot be started: %1.</source>
        <translation>인코더를 시작할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>A frame cannot be written: %1.</source>
        <translation>프레임을 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>There is no room for a picture: %1.</source>
        <translation>이미지를 둘 자리가 없습니다: %1.</translation>
    </message>
    <message>
        <source>The end of the file cannot be written: %1.</source>
        <translation>파일의 끝을 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>There is no such movie.</source>
        <translation>그런 동영상이 없습니다.</translation>
    </message>
    <message>
        <source>The movie is not the one that this project was made from.</source>
        <translation>이 프로젝트를 만든 동영상이 아닙니다.</translation>
    </message>
    <message>
        <source>The history has %1 steps, not %2.</source>
        <translation>작업 내역은 %2단계가 아니라 %1단계입니다.</translation>
    </message>
    <message>
        <source>The history does not fit the project.</source>
        <translation>작업 내역이 프로젝트와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Save the project first: the command reads it from its file.</source>
        <translation>먼저 프로젝트를 저장하십시오. 명령은 그 파일에서 읽습니다.</translation>
    </message>
    <message>
        <source>These tracks come from another program: there is no movie to analyze. Copy the command that exports tables.</source>
        <translation>이 트랙은 다른 프로그램에서 온 것이며 분석할 동영상이 없습니다. 표를 내보내는 명령을 복사하십시오.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; must be between %2 and %3 mm wide.</source>
        <translation>페이지 ‘%1’의 너비는 %2~%3 mm여야 합니다.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; must have text of %2 to %3 pt.</source>
        <translation>페이지 ‘%1’의 글자는 %2~%3 pt여야 합니다.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; has a panel outside its grid.</source>
        <translation>페이지 ‘%1’에 격자 밖의 패널이 있습니다.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; has a panel that shows nothing there is.</source>
        <translation>페이지 ‘%1’에 없는 것을 보이는 패널이 있습니다.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; needs a name of its own.</source>
        <translation>페이지 ‘%1’에는 고유한 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>The pixel size must be a positive number of nanometres.</source>
        <translation>픽셀 크기는 양수(나노미터)여야 합니다.</translation>
    </message>
    <message>
        <source>The frame interval must be a positive number of seconds.</source>
        <translation>프레임 간격은 양수(초)여야 합니다.</translation>
    </message>
    <message>
        <source>The dose rate must be a positive number of electrons per nm² and s.</source>
        <translation>선량률은 양수(nm²·s당 전자 수)여야 합니다.</translation>
    </message>
    <message>
        <source>The first frame cannot be negative.</source>
        <translation>첫 프레임은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>The last frame lies before the first one.</source>
        <translation>마지막 프레임이 첫 프레임보다 앞입니다.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, not %4.</source>
        <translation>%1은(는) %2~%3이어야 합니다(현재 %4).</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3 %4, not %5.</source>
        <translation>%1은(는) %2~%3 %4이어야 합니다(현재 %5).</translation>
    </message>
    <message>
        <source>The project is open in another window: process %1 on %2.</source>
        <translation>프로젝트가 다른 창에서 열려 있습니다: %2의 프로세스 %1.</translation>
    </message>
    <message>
        <source>Tag particles</source>
        <translation>입자에 태그 달기</translation>
    </message>
    <message>
        <source>Take the movie from another place</source>
        <translation>동영상을 다른 위치에서 가져오기</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>at its bound</source>
        <translation>한계값에 있음</translation>
    </message>
    <message>
        <source>no part of this model</source>
        <translation>이 모델에 없음</translation>
    </message>
    <message>
        <source>no part of this model: the potential falls everywhere</source>
        <translation>이 모델에 없음: 퍼텐셜이 어디서나 감소함</translation>
    </message>
    <message>
        <source>not determined by these data</source>
        <translation>이 데이터로는 결정되지 않음</translation>
    </message>
    <message>
        <source>not determined: the interval is that of the prior</source>
        <translation>결정되지 않음: 구간이 사전 분포의 것임</translation>
    </message>
    <message>
        <source>not determined: the interval spans the bounds</source>
        <translation>결정되지 않음: 구간이 상·하한에 걸침</translation>
    </message>
    <message>
        <source>not determined: only a lower limit</source>
        <translation>결정되지 않음: 하한만</translation>
    </message>
    <message>
        <source>not determined: only an upper limit</source>
        <translation>결정되지 않음: 상한만</translation>
    </message>
    <message>
        <source>not determined: only kappa times the density is, as far as that</source>
        <translation>결정되지 않음: 기껏해야 kappa와 밀도의 곱만 결정됨</translation>
    </message>
    <message>
        <source>not determined: the density is not, or diffusion alone decides</source>
        <translation>결정되지 않음: 밀도가 결정되지 않거나 확산만이 좌우함</translation>
    </message>
    <message>
        <source>from the separations when last seen apart; times and sizes add nothing</source>
        <translation>마지막으로 떨어져 보인 거리에서 얻음, 시각과 크기는 더해 주는 것이 없음</translation>
    </message>
    <message>
        <source>%1 is not determined: the other energy is at its bound.</source>
        <translation>%1은(는) 결정되지 않습니다. 다른 에너지가 한계값에 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not determined: only kappa times the density is, as far as that.</source>
        <translation>%1은(는) 결정되지 않습니다. 기껏해야 kappa와 밀도의 곱만 결정됩니다.</translation>
    </message>
    <message>
        <source>%1 is not determined: the density is not, or diffusion alone decides.</source>
        <translation>%1은(는) 결정되지 않습니다. 밀도가 결정되지 않거나 확산만이 좌우합니다.</translation>
    </message>
    <message>
        <source>%1 is no part of this model.</source>
        <translation>%1은(는) 이 모델에 없습니다.</translation>
    </message>
    <message>
        <source>%1 is no part of this model: the potential falls everywhere.</source>
        <translation>%1은(는) 이 모델에 없습니다. 퍼텐셜이 어디서나 감소합니다.</translation>
    </message>
    <message>
        <source>%1 is not determined by these data.</source>
        <translation>%1은(는) 이 데이터로는 결정되지 않습니다.</translation>
    </message>
    <message>
        <source>There are no trajectories.</source>
        <translation>성장 궤적이 없습니다.</translation>
    </message>
    <message>
        <source>%1 % of the sizes are below %2 monomers, where the theory does not hold: leave those particles out.</source>
        <translation>크기의 %1 %가 단량체 %2개 미만이어서 이론이 성립하지 않습니다. 이 입자들을 제외하십시오.</translation>
    </message>
    <message>
        <source>Particle %1 has not one size per frame.</source>
        <translation>입자 %1에 프레임마다 크기가 하나씩 있지 않습니다.</translation>
    </message>
    <message>
        <source>Particle %1: its frames are not in order.</source>
        <translation>입자 %1: 프레임이 순서대로가 아닙니다.</translation>
    </message>
    <message>
        <source>Particle %1 has a radius that is not a positive number.</source>
        <translation>입자 %1의 반지름이 양수가 아닙니다.</translation>
    </message>
    <message>
        <source>A particle has a radius that is not a positive number.</source>
        <translation>반지름이 양수가 아닌 입자가 있습니다.</translation>
    </message>
    <message>
        <source>A radius is not a positive number.</source>
        <translation>반지름이 양수가 아닙니다.</translation>
    </message>
    <message>
        <source>Some particles are about %1 times as large as the others, and none lies between: are all radii in the same unit? If they are, fit the two kinds apart.</source>
        <translation>일부 입자가 다른 입자보다 약 %1배 크고 그 사이의 입자가 없습니다. 모든 반지름의 단위가 같습니까? 같다면 두 종류를 따로 피팅하십시오.</translation>
    </message>
    <message>
        <source>A particle has more than ten million monomers. Are the radii in nm, and the material right?</source>
        <translation>단량체가 천만 개를 넘는 입자가 있습니다. 반지름이 nm 단위이고 물질이 맞습니까?</translation>
    </message>
    <message>
        <source>All sizes are the same: there is no growth to fit.</source>
        <translation>모든 크기가 같아 피팅할 성장이 없습니다.</translation>
    </message>
    <message>
        <source>All sizes are below %1 monomers, where the theory does not hold. Are the radii in nm?</source>
        <translation>모든 크기가 단량체 %1개 미만이어서 이론이 성립하지 않습니다. 반지름이 nm 단위입니까?</translation>
    </message>
    <message>
        <source>Shape index, monomer radius or knot spacing is outside its range.</source>
        <translation>형상 지수, 단량체 반지름, 매듭점 간격 중 하나가 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>The bounds of %1 leave no room.</source>
        <translation>%1의 상·하한 사이에 여유가 없습니다.</translation>
    </message>
    <message>
        <source>The prior of %1 needs a width above %2.</source>
        <translation>%1의 사전 분포는 너비가 %2보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The bounds leave no room.</source>
        <translation>상·하한 사이에 여유가 없습니다.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The start must lie between the lower and the upper bound.</source>
        <translation>초깃값은 하한과 상한 사이여야 합니다.</translation>
    </message>
    <message>
        <source>A prior needs a mean and a standard deviation above %1.</source>
        <translation>사전 분포에는 평균과 %1보다 큰 표준 편차가 필요합니다.</translation>
    </message>
    <message>
        <source>A prior needs both a mean and a standard deviation.</source>
        <translation>사전 분포에는 평균과 표준 편차가 모두 필요합니다.</translation>
    </message>
    <message>
        <source>The standard deviation of a prior must be positive.</source>
        <translation>사전 분포의 표준 편차는 양수여야 합니다.</translation>
    </message>
    <message>
        <source>How well the shape index is known must lie between %1 and %2.</source>
        <translation>형상 지수의 불확도는 %1과 %2 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The knot spacing must be positive.</source>
        <translation>매듭점 간격은 양수여야 합니다.</translation>
    </message>
    <message>
        <source>A fit needs at least one iteration.</source>
        <translation>피팅에는 적어도 한 번의 반복이 필요합니다.</translation>
    </message>
    <message>
        <source>The relative diffusion must be above %1 nm²/s.</source>
        <translation>상대 확산은 %1 nm²/s보다 커야 합니다.</translation>
    </message>
    <message>
        <source>No start within the bounds explains these events. Are the times in s and the sizes in nm, and do the bounds leave room?</source>
        <translation>상·하한 안의 어떤 초깃값도 이 사건들을 설명하지 못합니다. 시각이 s, 크기가 nm 단위이고 상·하한에 여유가 있습니까?</translation>
    </message>
    <message>
        <source>The sizes of the pairs before they merge are not known.</source>
        <translation>합체하기 전 쌍의 크기를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>How fast the particles move against each other is not known: the pairs that merge were seen apart too rarely. Give the relative diffusion in nm²/s.</source>
        <translation>입자가 서로에 대해 얼마나 빨리 움직이는지 알 수 없습니다. 합체하는 쌍이 떨어져 보인 횟수가 너무 적습니다. 상대 확산을 nm²/s로 지정하십시오.</translation>
    </message>
    <message>
        <source>The paper&apos;s cost needs at least %1 trajectories without long gaps; there are %2. Track more particles.</source>
        <translation>논문의 비용 함수에는 긴 빈 구간이 없는 성장 궤적이 적어도 %1개 필요하지만 %2개뿐입니다. 입자를 더 추적하십시오.</translation>
    </message>
    <message>
        <source>The paper&apos;s cost needs at least %1 frames with %2 particles or more; there are %3. Analyse more of the movie.</source>
        <translation>논문의 비용 함수에는 입자가 %2개 이상인 프레임이 적어도 %1개 필요하지만 %3개뿐입니다. 동영상을 더 분석하십시오.</translation>
    </message>
    <message>
        <source>The sizes span fewer than %1 monomers: too few for a histogram of n. Are the radii in nm?</source>
        <translation>크기의 범위가 단량체 %1개 미만이어서 n의 히스토그램을 만들기에 부족합니다. 반지름이 nm 단위입니까?</translation>
    </message>
    <message>
        <source>The fit needs samples of at least %1 times; there are %2. Add samples of other ageing times.</source>
        <translation>피팅에는 적어도 %1개 시각의 시료가 필요하지만 %2개뿐입니다. 다른 숙성 시간의 시료를 더하십시오.</translation>
    </message>
    <message>
        <source>The sample at %1 s has %2 sizes; the fit needs at least %3 in each. Measure more particles or leave this time out.</source>
        <translation>%1 s의 시료에 크기가 %2개 있습니다. 피팅에는 시료마다 적어도 %3개가 필요합니다. 입자를 더 재거나 이 시각을 제외하십시오.</translation>
    </message>
    <message>
        <source>mu* follows from the samples once %1 and %2 are known from elsewhere: fix them or give them priors.</source>
        <translation>%1와 %2를 다른 데서 알면 μ*는 시료에서 나옵니다. 고정하거나 사전 분포를 주십시오.</translation>
    </message>
    <message>
        <source>The samples hold no identities: they measure how fast sizes change, and the constants only in combinations. Intervals are those of the profile likelihood.</source>
        <translation>시료에서는 입자를 하나하나 구별할 수 없습니다. 크기가 변하는 속도를 재며 상수는 조합으로만 결정됩니다. 구간은 프로파일 가능도의 것입니다.</translation>
    </message>
    <message>
        <source>The sizes scatter more about the fit than their numbers allow: particles may have formed, merged or been lost between the samples.</source>
        <translation>크기가 그 개수로 보아 허용되는 것보다 피팅 주위에 더 흩어져 있습니다. 시료 사이에 입자가 생기거나 합체하거나 사라졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>A constant of the coalescence theory is not a number.</source>
        <translation>합체 이론의 상수 하나가 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>kappa and l must not be negative, and v must be above %1.</source>
        <translation>kappa와 l은 음수이면 안 되고 v는 %1보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The grid needs %1 points or more and the tolerance must be above %2.</source>
        <translation>격자에는 %1점 이상이 필요하고 허용 오차는 %2보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The times must ascend from %1 or later.</source>
        <translation>시각은 %1 이후부터 증가해야 합니다.</translation>
    </message>
    <message>
        <source>The contact distance and the diffusion of the pairs must be above %1 at every time.</source>
        <translation>쌍의 접촉 거리와 확산은 어느 시각에나 %1보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The pair equation cannot be solved with these constants.</source>
        <translation>이 상수로는 쌍 방정식을 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>The sizes must begin at %1 or above and every one needs its share.</source>
        <translation>크기는 %1 이상에서 시작하고 각각의 몫이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Times must ascend from %1.</source>
        <translation>시각은 %1부터 증가해야 합니다.</translation>
    </message>
    <message>
        <source>The shape index must lie between %1 and %2 and the concentration must not be negative.</source>
        <translation>형상 지수는 %1과 %2 사이여야 하고 농도는 음수이면 안 됩니다.</translation>
    </message>
    <message>
        <source>The materials are pt, au, iron-oxide and cdse.</source>
        <translation>물질은 pt, au, iron-oxide, cdse입니다.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>그런 파일이나 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>This is none of what can be imported: %1.</source>
        <translation>가져올 수 있는 형식이 아닙니다. 가져올 수 있는 것: %1.</translation>
    </message>
    <message>
        <source>There is no particle in it.</source>
        <translation>입자가 없습니다.</translation>
    </message>
    <message>
        <source>The times do not ascend.</source>
        <translation>시각이 증가하지 않습니다.</translation>
    </message>
    <message>
        <source>The times are not evenly spaced from %1 on.</source>
        <translation>시각이 %1부터 고르지 않습니다.</translation>
    </message>
    <message>
        <source>Column %1 and the next two must be numbers: area, x and y.</source>
        <translation>열 %1과(와) 다음 두 열은 숫자(면적, x, y)여야 합니다.</translation>
    </message>
    <message>
        <source>There is no column for &quot;%1&quot;, but for %2.</source>
        <translation>‘%1’의 열은 없습니다. 지정할 수 있는 것은 %2입니다.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;, but %2.</source>
        <translation>표에 열 ‘%1’은(는) 없고 %2이(가) 있습니다.</translation>
    </message>
    <message>
        <source>A table of particles needs columns for x, y and frame or time; this one has %1. Name them by --columns if they are called otherwise.</source>
        <translation>입자 표에는 x, y와 프레임 또는 시각의 열이 필요하지만 이 표에는 %1이(가) 있습니다. 이름이 다르면 --columns로 지정하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of length.</source>
        <translation>‘%1’은(는) 길이의 단위가 아닙니다.</translation>
    </message>
    <message>
        <source>The table has lengths in px and in other units; the pixel size is needed.</source>
        <translation>표의 길이에 px와 다른 단위가 섞여 있습니다. 픽셀 크기가 필요합니다.</translation>
    </message>
    <message>
        <source>The position is not a pair of numbers.</source>
        <translation>위치가 숫자의 쌍이 아닙니다.</translation>
    </message>
    <message>
        <source>Radii are sqrt(%1) times trackpy&apos;s size, those of discs of even brightness.</source>
        <translation>반지름은 trackpy의 size의 sqrt(%1)배로, 밝기가 고른 원판의 값입니다.</translation>
    </message>
    <message>
        <source>The frame is not a whole number from %1 on.</source>
        <translation>프레임이 %1 이상의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>The time is not a number from %1 on.</source>
        <translation>시각이 %1 이상의 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>All particles are from the same time.</source>
        <translation>모든 입자가 같은 시각의 것입니다.</translation>
    </message>
    <message>
        <source>The times are not evenly spaced; a column of frames is needed.</source>
        <translation>시각이 고르지 않습니다. 프레임 열이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no column of tracks: every particle counts as seen once.</source>
        <translation>트랙 열이 없습니다. 입자마다 한 번만 보인 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Track %1 is twice in frame %2: a table of spots cannot tell merges and splits; the table of edges or TrackMate&apos;s XML can.</source>
        <translation>트랙 %1이(가) 프레임 %2에 두 번 있습니다. 스폿 표로는 합체와 분리를 나타낼 수 없으며 에지 표나 TrackMate의 XML로는 나타낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The number of the spot is missing or there twice.</source>
        <translation>스폿의 번호가 없거나 중복됩니다.</translation>
    </message>
    <message>
        <source>An edge does not name two spots.</source>
        <translation>에지가 스폿 두 개를 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>An edge names a spot that is not there.</source>
        <translation>에지가 없는 스폿을 가리킵니다.</translation>
    </message>
    <message>
        <source>An edge lies outside every track.</source>
        <translation>에지가 어느 트랙에도 속하지 않습니다.</translation>
    </message>
    <message>
        <source>Links are those of the table of edges beside it.</source>
        <translation>연결은 옆에 있는 에지 표의 것입니다.</translation>
    </message>
    <message>
        <source>A line must be four whole numbers L B E P with B &lt;= E.</source>
        <translation>각 줄은 B &lt;= E인 정수 네 개 L B E P여야 합니다.</translation>
    </message>
    <message>
        <source>Label %1 is there twice.</source>
        <translation>레이블 %1이(가) 중복됩니다.</translation>
    </message>
    <message>
        <source>Label %1 is in no mask.</source>
        <translation>레이블 %1이(가) 어느 마스크에도 없습니다.</translation>
    </message>
    <message>
        <source>Label %1 is not in the masks from frame %2 to %3.</source>
        <translation>레이블 %1이(가) 프레임 %2~%3의 마스크에 없습니다.</translation>
    </message>
    <message>
        <source>Label %1 is in the masks but has no line.</source>
        <translation>레이블 %1은(는) 마스크에 있지만 해당하는 줄이 없습니다.</translation>
    </message>
    <message>
        <source>There are no masks %1.tif ... beside the table.</source>
        <translation>표 옆에 마스크 %1.tif ...이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>폴더를 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Masks in three dimensions are not read.</source>
        <translation>3차원 마스크는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The masks differ in size.</source>
        <translation>마스크의 크기가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>A line must be merge or gap, and two labels of the table.</source>
        <translation>각 줄은 merge 또는 gap과 표의 레이블 두 개여야 합니다.</translation>
    </message>
    <message>
        <source>The gaps go round in a circle.</source>
        <translation>빈 구간이 순환합니다.</translation>
    </message>
    <message>
        <source>There is no res_track.txt or man_track.txt.</source>
        <translation>res_track.txt도 man_track.txt도 없습니다.</translation>
    </message>
    <message>
        <source>Masks of a ground truth may be markers, smaller than the particles: sizes are those of the markers.</source>
        <translation>정답 데이터의 마스크는 입자보다 작은 표식일 수 있습니다. 크기는 표식의 것입니다.</translation>
    </message>
    <message>
        <source>The Cell Tracking Challenge&apos;s labels end at %1; there are more tracks.</source>
        <translation>Cell Tracking Challenge의 레이블은 %1까지이지만 트랙이 더 많습니다.</translation>
    </message>
    <message>
        <source>The Cell Tracking Challenge&apos;s labels end at %1; the tracks and their gaps need more.</source>
        <translation>Cell Tracking Challenge의 레이블은 %1까지이지만 트랙과 빈 구간에 더 필요합니다.</translation>
    </message>
    <message>
        <source>The folder holds masks of something else; choose an empty one.</source>
        <translation>폴더에 다른 데이터의 마스크가 있습니다. 빈 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Masks need the size of the frames; import with --frame-size, or open the project together with its movie.</source>
        <translation>마스크에는 프레임의 크기가 필요합니다. --frame-size로 가져오거나 동영상과 함께 프로젝트를 여십시오.</translation>
    </message>
    <message>
        <source>Label images need the size of the frames; import with --frame-size, or open the project together with its movie.</source>
        <translation>레이블 이미지에는 프레임의 크기가 필요합니다. --frame-size로 가져오거나 동영상과 함께 프로젝트를 여십시오.</translation>
    </message>
    <message>
        <source>A detection needs a frame t from %1 on and positions x and y.</source>
        <translation>검출에는 %1 이상의 프레임 t와 위치 x, y가 필요합니다.</translation>
    </message>
    <message>
        <source>A detection lies outside every particle.</source>
        <translation>검출이 어느 입자에도 속하지 않습니다.</translation>
    </message>
    <message>
        <source>The XML is damaged or cut off: %1.</source>
        <translation>XML이 손상되었거나 잘렸습니다: %1.</translation>
    </message>
    <message>
        <source>This XML file is not of the particle tracking challenge.</source>
        <translation>이 XML 파일은 Particle Tracking Challenge의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not a label image: %1.</source>
        <translation>레이블 이미지가 아닙니다: %1.</translation>
    </message>
    <message>
        <source>a number in it is negative or above %1</source>
        <translation>음수이거나 %1보다 큰 수가 있음</translation>
    </message>
    <message>
        <source>its pixels are not whole numbers from %1 to %2</source>
        <translation>픽셀이 %1~%2의 정수가 아님</translation>
    </message>
    <message>
        <source>it is a colour picture</source>
        <translation>컬러 이미지임</translation>
    </message>
    <message>
        <source>The pages differ in size.</source>
        <translation>페이지의 크기가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>The number of track %1 is no label.</source>
        <translation>트랙 %1의 번호는 레이블이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Track %1 has the impossible frame %2.</source>
        <translation>트랙 %1의 프레임 %2은(는) 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>Track %1 has no position in frame %2.</source>
        <translation>트랙 %1은(는) 프레임 %2에 위치가 없습니다.</translation>
    </message>
    <message>
        <source>Track %1 has an impossible size in frame %2.</source>
        <translation>트랙 %1의 프레임 %2에서의 크기가 있을 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>Track %1 is empty.</source>
        <translation>트랙 %1은(는) 비어 있습니다.</translation>
    </message>
    <message>
        <source>Track %1 is twice in frame %2.</source>
        <translation>트랙 %1이(가) 프레임 %2에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Track %1 is there twice.</source>
        <translation>트랙 %1이(가) 중복됩니다.</translation>
    </message>
    <message>
        <source>Track %1 descends from %2, which is not there.</source>
        <translation>트랙 %1의 부모 %2이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Track %1 begins before its parent %2 ends.</source>
        <translation>트랙 %1이(가) 부모 %2이(가) 끝나기 전에 시작합니다.</translation>
    </message>
    <message>
        <source>Particle %1 is made of %2 others at once: the largest two count as its parents.</source>
        <translation>입자 %1은(는) 한 번에 입자 %2개로 만들어집니다. 가장 큰 둘을 모입자로 봅니다.</translation>
    </message>
    <message>
        <source>The link from spot %1 to spot %2 does not lead to a later frame.</source>
        <translation>스폿 %1에서 스폿 %2(으)로의 연결이 뒤 프레임으로 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>The link from spot %1 to spot %2 is there twice.</source>
        <translation>스폿 %1에서 스폿 %2(으)로의 연결이 중복됩니다.</translation>
    </message>
    <message>
        <source>&quot;frame&quot; must be a whole number from %1.</source>
        <translation>‘frame’은 %1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>Each corner must be [x, y], two numbers of pixels.</source>
        <translation>각 꼭짓점은 [x, y], 즉 픽셀 단위의 숫자 두 개여야 합니다.</translation>
    </message>
    <message>
        <source>A region needs &quot;corners_px&quot; with three corners or more.</source>
        <translation>영역에는 꼭짓점이 셋 이상인 ‘corners_px’가 필요합니다.</translation>
    </message>
    <message>
        <source>There is no region in it: {&quot;regions&quot;: [{&quot;corners_px&quot;: [[x, y], ...]}]} is expected.</source>
        <translation>영역이 없습니다. {&quot;regions&quot;: [{&quot;corners_px&quot;: [[x, y], ...]}]}이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>This XML file is not TrackMate&apos;s.</source>
        <translation>이 XML 파일은 TrackMate의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The file holds TrackMate&apos;s settings but no spots or tracks.</source>
        <translation>파일에 TrackMate의 설정만 있고 스폿이나 트랙은 없습니다.</translation>
    </message>
    <message>
        <source>A spot has the impossible frame %1.</source>
        <translation>스폿의 프레임 %1은(는) 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>Spot %1 is there twice.</source>
        <translation>스폿 %1이(가) 중복됩니다.</translation>
    </message>
    <message>
        <source>The outline of spot %1 is not %2 points.</source>
        <translation>스폿 %1의 윤곽선이 %2점이 아닙니다.</translation>
    </message>
    <message>
        <source>The outline of spot %1 holds something that is not a number.</source>
        <translation>스폿 %1의 윤곽선에 숫자가 아닌 것이 있습니다.</translation>
    </message>
    <message>
        <source>A %1 element has no valid %2.</source>
        <translation>요소 %1에 올바른 %2이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Pixels are not square in the file: sizes count with their width.</source>
        <translation>파일의 픽셀이 정사각형이 아닙니다. 크기에는 픽셀의 너비를 씁니다.</translation>
    </message>
    <message>
        <source>%1 tracks that TrackMate&apos;s filters hide are left out.</source>
        <translation>TrackMate의 필터가 숨긴 트랙 %1개는 제외합니다.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>표가 비어 있습니다.</translation>
    </message>
    <message>
        <source>A radius must be above %1.</source>
        <translation>반지름은 %1보다 커야 합니다.</translation>
    </message>
    <message>
        <source>A frame must not be negative.</source>
        <translation>프레임은 음수이면 안 됩니다.</translation>
    </message>
    <message>
        <source>One frame has two times.</source>
        <translation>한 프레임에 시각이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>The times of the frames do not ascend.</source>
        <translation>프레임의 시각이 증가하지 않습니다.</translation>
    </message>
    <message>
        <source>The frame numbers lie too far apart.</source>
        <translation>프레임 번호가 너무 떨어져 있습니다.</translation>
    </message>
    <message>
        <source>Particle %1 is there twice.</source>
        <translation>입자 %1이(가) 중복됩니다.</translation>
    </message>
    <message>
        <source>%1 is not a number: &quot;%2&quot;. A size that was not measured needs no row: remove it.</source>
        <translation>%1이(가) 숫자가 아닙니다(‘%2’). 재지 않은 크기에는 줄이 필요 없습니다. 지우십시오.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1이(가) 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is not a number that can be: &quot;%2&quot;.</source>
        <translation>%1이(가) 있을 수 있는 숫자가 아닙니다(‘%2’).</translation>
    </message>
    <message>
        <source>Not a number that can be: &quot;%1&quot;.</source>
        <translation>있을 수 있는 숫자가 아닙니다(‘%1’).</translation>
    </message>
    <message>
        <source>A particle merges twice: its number is %1.</source>
        <translation>입자가 두 번 합체합니다. 번호는 %1입니다.</translation>
    </message>
    <message>
        <source>The table is in pixels and frames: give the %1.</source>
        <translation>표가 픽셀과 프레임 단위입니다. 다음을 지정하십시오: %1.</translation>
    </message>
    <message>
        <source>pixel size in nm</source>
        <translation>픽셀 크기(nm)</translation>
    </message>
    <message>
        <source>time between frames in s</source>
        <translation>프레임 간격(s)</translation>
    </message>
    <message>
        <source>The first column must be the time in s, ascending.</source>
        <translation>첫 열은 증가하는 시각(s)이어야 합니다.</translation>
    </message>
    <message>
        <source>A group needs three columns per particle: area, x, y.</source>
        <translation>그룹에는 입자마다 세 열(면적, x, y)이 필요합니다.</translation>
    </message>
    <message>
        <source>This is neither events.csv (frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score) nor a table of time and area, x, y of merging particles.</source>
        <translation>events.csv(frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score)도 아니고 합체하는 입자의 시각과 면적, x, y의 표도 아닙니다.</translation>
    </message>
    <message>
        <source>The first row has times without a unit, with sizes below: say the unit (--time-unit s|ms|min|h).</source>
        <translation>첫 줄에 단위 없는 시각이 있고 그 아래에 크기가 있습니다. 단위를 지정하십시오(--time-unit s|ms|min|h).</translation>
    </message>
    <message>
        <source>There is a size below no time.</source>
        <translation>시각이 없는 열에 크기가 있습니다.</translation>
    </message>
    <message>
        <source>A radius is a number above %1, not &quot;%2&quot;.</source>
        <translation>반지름은 %1보다 큰 숫자이며 ‘%2’이(가) 아닙니다.</translation>
    </message>
    <message>
        <source>There is no size below the time of column %1.</source>
        <translation>열 %1의 시각 아래에 크기가 없습니다.</translation>
    </message>
    <message>
        <source>The sizes are in pixels: give the pixel size (--pixel-size-nm).</source>
        <translation>크기가 픽셀 단위입니다. 픽셀 크기를 지정하십시오(--pixel-size-nm).</translation>
    </message>
    <message>
        <source>The table needs the columns particle,frame,t_s,r_nm (trajectories) or t_s,r_nm (samples), or those of TrackMate&apos;s spots or of trackpy.</source>
        <translation>표에는 열 particle,frame,t_s,r_nm(성장 궤적)이나 t_s,r_nm(시료), 또는 TrackMate의 스폿이나 trackpy의 열이 필요합니다.</translation>
    </message>
    <message>
        <source>The table does not say the unit of RADIUS. Export it with TrackMate&apos;s rows of units, or call the column r_nm, r_um or r_px and the others particle, frame and t_s.</source>
        <translation>표에 RADIUS의 단위가 없습니다. TrackMate의 단위 줄과 함께 내보내거나 열 이름을 r_nm, r_um, r_px 중 하나로, 다른 열을 particle, frame, t_s로 하십시오.</translation>
    </message>
    <message>
        <source>The unit of RADIUS is unknown: %1.</source>
        <translation>RADIUS의 단위를 알 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The table has frames but no times: give the time between frames (--frame-interval-s).</source>
        <translation>표에 프레임은 있지만 시각이 없습니다. 프레임 간격을 지정하십시오(--frame-interval-s).</translation>
    </message>
    <message>
        <source>Cell Tracking Challenge folder</source>
        <translation>Cell Tracking Challenge 폴더</translation>
    </message>
    <message>
        <source>label TIFF</source>
        <translation>레이블 TIFF</translation>
    </message>
    <message>
        <source>ISBI particle tracking challenge XML</source>
        <translation>ISBI Particle Tracking Challenge XML</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>표(CSV)</translation>
    </message>
    <message>
        <source>excluded regions (JSON)</source>
        <translation>제외 영역(JSON)</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>이 이름의 파일이나 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The file is empty (%1 bytes).</source>
        <translation>파일이 비어 있습니다(%1바이트).</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>파일을 읽기용으로 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading: %1.</source>
        <translation>파일을 읽기용으로 열 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The folder holds no TIFF, PNG or JPEG pictures.</source>
        <translation>폴더에 TIFF, PNG, JPEG 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>The content of this file is not a movie that Ostwald reads (%1).</source>
        <translation>이 파일의 내용은 Ostwald가 읽는 동영상이 아닙니다(%1).</translation>
    </message>
    <message>
        <source>Frame %1 is outside %2 .. %3.</source>
        <translation>프레임 %1은(는) %2~%3 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>The file has no axes of which one could be chosen as time.</source>
        <translation>시간으로 고를 수 있는 축이 파일에 없습니다.</translation>
    </message>
    <message>
        <source>The file has no axis %1 that could be time; it has %2 to choose from.</source>
        <translation>시간이 될 수 있는 축 %1이(가) 파일에 없습니다. 고를 수 있는 축은 %2개입니다.</translation>
    </message>
    <message>
        <source>The file has no datasets to choose from.</source>
        <translation>파일에 고를 수 있는 데이터 세트가 없습니다.</translation>
    </message>
    <message>
        <source>The file is truncated or its header is wrong: bytes %1 to %2 are needed, but it has %3.</source>
        <translation>파일이 잘렸거나 헤더가 잘못되었습니다. 바이트 %1~%2이(가) 필요하지만 파일은 %3바이트입니다.</translation>
    </message>
    <message>
        <source>The file has become shorter while it was read.</source>
        <translation>읽는 동안 파일이 짧아졌습니다.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>읽지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>The file is truncated: this frame should end at byte %1, but the file has %2.</source>
        <translation>파일이 잘렸습니다. 이 프레임은 바이트 %1에서 끝나야 하지만 파일은 %2바이트입니다.</translation>
    </message>
    <message>
        <source>The file is truncated: frame %1 should end at byte %2, but the file has %3.</source>
        <translation>파일이 잘렸습니다. 프레임 %1은(는) 바이트 %2에서 끝나야 하지만 파일은 %3바이트입니다.</translation>
    </message>
    <message>
        <source>The file is truncated: its header promises %1 frames, but there is room for %2.</source>
        <translation>파일이 잘렸습니다. 헤더는 프레임 %1개라고 하지만 %2개가 들어갈 자리만 있습니다.</translation>
    </message>
    <message>
        <source>The file is truncated: its header promises %1 frames, but it holds %2.</source>
        <translation>파일이 잘렸습니다. 헤더는 프레임 %1개라고 하지만 %2개만 들어 있습니다.</translation>
    </message>
    <message>
        <source>The file is truncated: ImageJ&apos;s description promises %1 pictures, but there is room for %2.</source>
        <translation>파일이 잘렸습니다. ImageJ 설명은 이미지 %1장이라고 하지만 %2장이 들어갈 자리만 있습니다.</translation>
    </message>
    <message>
        <source>The header promises %1 frames, but the file holds %2.</source>
        <translation>헤더는 프레임 %1개라고 하지만 파일에는 %2개가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The header promises a picture of %1 bytes, but only %2 are stored.</source>
        <translation>헤더는 이미지가 %1바이트라고 하지만 %2바이트만 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>The header gives an impossible picture size, %1 x %2.</source>
        <translation>헤더의 이미지 크기 %1 × %2은(는) 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>This picture is of another size or type than the first.</source>
        <translation>이 이미지는 크기나 형식이 첫 이미지와 다릅니다.</translation>
    </message>
    <message>
        <source>This frame is of another size or type than the first.</source>
        <translation>이 프레임은 크기나 형식이 첫 프레임과 다릅니다.</translation>
    </message>
    <message>
        <source>This picture is %1 x %2, the first is %3 x %4: the frames of a movie must be of one size and type.</source>
        <translation>이 이미지는 %1 × %2, 첫 이미지는 %3 × %4입니다. 동영상의 프레임은 크기와 형식이 모두 같아야 합니다.</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>파일이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The pictures of a movie must lie in one folder.</source>
        <translation>동영상의 이미지는 한 폴더에 있어야 합니다.</translation>
    </message>
    <message>
        <source>No TIFF, PNG or JPEG picture matches.</source>
        <translation>일치하는 TIFF, PNG, JPEG 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>These %1 files cannot be told from the others in the folder by one pattern, or are not all pictures: put them into a folder of their own.</source>
        <translation>이 파일 %1개는 한 패턴으로 폴더의 다른 파일과 구별할 수 없거나 모두 이미지가 아닙니다. 별도의 폴더에 넣으십시오.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded; the file may be truncated.</source>
        <translation>이미지를 디코딩할 수 없습니다. 파일이 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>The picture data cannot be decoded; the file may be truncated.</source>
        <translation>이미지 데이터를 디코딩할 수 없습니다. 파일이 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>The picture data cannot be decoded.</source>
        <translation>이미지 데이터를 디코딩할 수 없습니다.</translation>
    </message>
    <message>
        <source>The TIFF header is damaged; the file may be truncated.</source>
        <translation>TIFF 헤더가 손상되었습니다. 파일이 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>The TIFF has no directory; the file may be truncated.</source>
        <translation>TIFF에 디렉터리가 없습니다. 파일이 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>The TIFF cannot be opened.</source>
        <translation>TIFF를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The directory of this frame cannot be read.</source>
        <translation>이 프레임의 디렉터리를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The directory of this page cannot be read.</source>
        <translation>이 페이지의 디렉터리를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is damaged or truncated: %1.</source>
        <translation>파일이 손상되었거나 잘렸습니다: %1.</translation>
    </message>
    <message>
        <source>After frame %1 the file is damaged or truncated: %2.</source>
        <translation>프레임 %1 뒤에서 파일이 손상되었거나 잘렸습니다: %2.</translation>
    </message>
    <message>
        <source>a directory should lie at byte %1, but the file has %2</source>
        <translation>바이트 %1에 디렉터리가 있어야 하지만 파일은 %2바이트임</translation>
    </message>
    <message>
        <source>The tile size in the header is impossible.</source>
        <translation>헤더의 타일 크기가 있을 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>The samples are complex numbers, which are not pictures.</source>
        <translation>샘플이 복소수여서 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>Pictures of %1 bits per sample in sample format %2 are not read.</source>
        <translation>샘플당 %1비트, 샘플 형식 %2의 이미지는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The places of the picture data cannot be read.</source>
        <translation>이미지 데이터의 위치를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file has too many pictures.</source>
        <translation>파일에 이미지가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The OME-TIFF keeps frames in another file that is not beside it, %1.</source>
        <translation>OME-TIFF의 프레임 일부가 같은 위치에 없는 다른 파일 %1에 있습니다.</translation>
    </message>
    <message>
        <source>The OME-XML names picture %1 of %2, which has %3; the file may be truncated.</source>
        <translation>OME-XML은 %2의 이미지 %1을(를) 가리키지만 이미지는 %3장입니다. 파일이 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 pictures of another size or kind in this file are left out.</source>
        <translation>이 파일에서 크기나 종류가 다른 이미지 %1장은 제외합니다.</translation>
    </message>
    <message>
        <source>The stack is saved as %1s; they are taken as frames in time.</source>
        <translation>스택이 ‘%1’ 축으로 저장되어 있습니다. 이를 시간에 따른 프레임으로 봅니다.</translation>
    </message>
    <message>
        <source>A stack of %1: the first of each axis other than %2 is shown.</source>
        <translation>%1 스택: ‘%2’ 외의 각 축은 첫 이미지만 표시합니다.</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>슬라이스</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>The colour table is left aside: the stored numbers count.</source>
        <translation>색상표는 쓰지 않고 저장된 숫자를 씁니다.</translation>
    </message>
    <message>
        <source>ImageJ&apos;s unit is no length that can be used: the pixel size must be typed.</source>
        <translation>ImageJ의 단위는 쓸 수 있는 길이가 아닙니다. 픽셀 크기를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The file gives dots per inch only: a print size, not the scale of the picture.</source>
        <translation>파일에는 인치당 도트 수만 있습니다. 이는 인쇄 크기이며 이미지의 축척이 아닙니다.</translation>
    </message>
    <message>
        <source>The image has no length unit: the pixel size must be typed.</source>
        <translation>이미지에 길이 단위가 없습니다. 픽셀 크기를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The %1 gives an impossible pixel size, %2 nm: it must be typed.</source>
        <translation>%1의 픽셀 크기 %2 nm는 있을 수 없습니다. 직접 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The pixels are not square, %1 nm by %2 nm: their geometric mean %3 nm keeps areas and radii right, distances are off by up to %4 %.</source>
        <translation>픽셀이 정사각형이 아닙니다(%1 nm × %2 nm). 기하 평균 %3 nm를 쓰면 면적과 반지름은 맞고 거리는 최대 %4 % 어긋납니다.</translation>
    </message>
    <message>
        <source>All frames carry the same time stamp: the frame interval must be typed.</source>
        <translation>모든 프레임의 시각 표시가 같습니다. 프레임 간격을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The time stamps of the frames do not rise (frame %1): the frame interval must be typed.</source>
        <translation>프레임의 시각 표시가 증가하지 않습니다(프레임 %1). 프레임 간격을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The time stamps resolve whole seconds (%1 s from the first to the last frame): the frame interval must be typed.</source>
        <translation>시각 표시가 초 단위입니다(첫 프레임에서 마지막 프레임까지 %1 s). 프레임 간격을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The frames are not evenly spaced in time; their own times are kept.</source>
        <translation>프레임의 시간 간격이 고르지 않습니다. 각 프레임의 시각을 그대로 씁니다.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph image holds complex numbers, which are not pictures.</source>
        <translation>DigitalMicrograph 이미지가 복소수여서 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds a spectrum or a line, no picture.</source>
        <translation>DigitalMicrograph 파일에 스펙트럼이나 선이 있고 이미지는 없습니다.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds a colour picture only; export it as TIFF.</source>
        <translation>DigitalMicrograph 파일에 컬러 이미지만 있습니다. TIFF로 내보내십시오.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds no picture.</source>
        <translation>DigitalMicrograph 파일에 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>The image should have %1 x %2 pixels and %3 frames, but holds %4 bytes.</source>
        <translation>이미지는 %1 × %2픽셀, 프레임 %3개여야 하지만 %4바이트가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The file is truncated: the tags go on behind byte %1.</source>
        <translation>파일이 잘렸습니다. 태그가 바이트 %1 뒤로 이어집니다.</translation>
    </message>
    <message>
        <source>The file is truncated: %1 bytes should follow byte %2, but the file has %3.</source>
        <translation>파일이 잘렸습니다. 바이트 %2 뒤에 %1바이트가 있어야 하지만 파일은 %3바이트입니다.</translation>
    </message>
    <message>
        <source>The file is truncated: an array of %1 values should begin at byte %2, but the file has %3 bytes.</source>
        <translation>파일이 잘렸습니다. 바이트 %2에서 값 %1개의 배열이 시작되어야 하지만 파일은 %3바이트입니다.</translation>
    </message>
    <message>
        <source>The tags are nested more than %1 deep.</source>
        <translation>태그가 %1단계보다 깊이 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>There are more than %1 tags.</source>
        <translation>태그가 %1개를 넘습니다.</translation>
    </message>
    <message>
        <source>There is no tag of kind %1 (byte %2).</source>
        <translation>종류 %1의 태그는 없습니다(바이트 %2).</translation>
    </message>
    <message>
        <source>A tag does not begin with its mark (byte %1).</source>
        <translation>태그가 정해진 표시로 시작하지 않습니다(바이트 %1).</translation>
    </message>
    <message>
        <source>A tag describes itself with %1 words.</source>
        <translation>태그의 설명이 %1단어입니다.</translation>
    </message>
    <message>
        <source>There is no tag type %1 (byte %2).</source>
        <translation>태그 형식 %1은(는) 없습니다(바이트 %2).</translation>
    </message>
    <message>
        <source>An array of a type that is not known (byte %1).</source>
        <translation>알 수 없는 형식의 배열입니다(바이트 %1).</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file.</source>
        <translation>파일의 압축을 풀 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>%1 (gzip, packed byte %2).</source>
        <translation>%1(gzip, 압축된 바이트 %2).</translation>
    </message>
    <message>
        <source>The packed data end too early; the file is truncated</source>
        <translation>압축 데이터가 너무 일찍 끝남, 파일이 잘림</translation>
    </message>
    <message>
        <source>The unpacked data end too early; the file is truncated</source>
        <translation>압축을 푼 데이터가 너무 일찍 끝남, 파일이 잘림</translation>
    </message>
    <message>
        <source>The packed data are damaged</source>
        <translation>압축 데이터가 손상됨</translation>
    </message>
    <message>
        <source>The HDF5 file cannot be opened; it may be truncated.</source>
        <translation>HDF5 파일을 열 수 없습니다. 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>libhdf5 cannot read this frame; the file may be truncated.</source>
        <translation>libhdf5가 이 프레임을 읽을 수 없습니다. 파일이 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>The dataset is stored in pieces of more than %1 GB.</source>
        <translation>데이터 세트가 %1 GB보다 큰 조각으로 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>The data are packed with %1, which cannot be unpacked here.</source>
        <translation>데이터가 %1(으)로 압축되어 있어 여기서 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>The dataset holds no data: none were written.</source>
        <translation>데이터 세트에 데이터가 없습니다. 기록된 것이 없습니다.</translation>
    </message>
    <message>
        <source>The dataset promises pictures of %1 bytes, but stores %2.</source>
        <translation>데이터 세트의 이미지는 %1바이트여야 하지만 %2바이트가 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>The dataset has no axis %1 that could be time.</source>
        <translation>데이터 세트에 시간이 될 수 있는 축 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The dataset has an impossible number of frames.</source>
        <translation>데이터 세트의 프레임 수가 있을 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>%1 is shown; the file also holds %2.</source>
        <translation>%1을(를) 표시합니다. 파일에는 %2도 있습니다.</translation>
    </message>
    <message>
        <source>%1 is shown; the file also holds %2 and %3 more.</source>
        <translation>%1을(를) 표시합니다. 파일에는 %2 외에 %3개가 더 있습니다.</translation>
    </message>
    <message>
        <source>The HDF5 file holds no pictures: no numeric dataset of two or more dimensions.</source>
        <translation>HDF5 파일에 이미지가 없습니다. 2차원 이상의 숫자 데이터 세트가 없습니다.</translation>
    </message>
    <message>
        <source>The file has no dataset of pictures at %1.</source>
        <translation>파일의 %1에 이미지 데이터 세트가 없습니다.</translation>
    </message>
    <message>
        <source>MRC mode %1 holds complex numbers (a transform), which are not pictures.</source>
        <translation>MRC 모드 %1은(는) 복소수(변환)여서 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>MRC mode %1 (RGB colour) is not read.</source>
        <translation>MRC 모드 %1(RGB 컬러)은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>There is no MRC mode %1.</source>
        <translation>MRC 모드 %1은(는) 없습니다.</translation>
    </message>
    <message>
        <source>The MRC header gives a negative cell: the pixel size must be typed.</source>
        <translation>MRC 헤더의 셀이 음수입니다. 픽셀 크기를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The MRC header gives no cell: the pixel size must be typed.</source>
        <translation>MRC 헤더에 셀이 없습니다. 픽셀 크기를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>This is no MRC header.</source>
        <translation>MRC 헤더가 아닙니다.</translation>
    </message>
    <message>
        <source>The MRC header gives %1 sections and an extended header of %2 bytes.</source>
        <translation>MRC 헤더에 섹션 %1개와 %2바이트의 확장 헤더가 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The header of the NumPy array is damaged.</source>
        <translation>NumPy 배열의 헤더가 손상되었습니다.</translation>
    </message>
    <message>
        <source>NumPy arrays of type %1 are no pictures: save whole numbers or real numbers of at most %2 bits.</source>
        <translation>형식 %1의 NumPy 배열은 이미지가 아닙니다. %2비트 이하의 정수나 실수로 저장하십시오.</translation>
    </message>
    <message>
        <source>The NumPy array is %1; a movie has the axes frames, rows, columns (and colours), a picture rows, columns.</source>
        <translation>NumPy 배열이 %1입니다. 동영상의 축은 프레임, 행, 열(과 색), 이미지의 축은 행, 열입니다.</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>숫자 하나</translation>
    </message>
    <message>
        <source>The NumPy array is stored in Fortran order: save numpy.ascontiguousarray(array) instead.</source>
        <translation>NumPy 배열이 Fortran 순서로 저장되어 있습니다. 대신 numpy.ascontiguousarray(array)를 저장하십시오.</translation>
    </message>
    <message>
        <source>The header and the gap between pictures cannot be negative or endless.</source>
        <translation>헤더와 이미지 사이 간격은 음수이거나 끝없이 클 수 없습니다.</translation>
    </message>
    <message>
        <source>The form of raw data is WIDTHxHEIGHT:TYPE, for instance 512x512:uint16, then as needed :big, :header=BYTES and :gap=BYTES.</source>
        <translation>원시 데이터의 형식은 너비x높이:형식(예: 512x512:uint16)이며 필요하면 :big, :header=바이트 수, :gap=바이트 수를 덧붙입니다.</translation>
    </message>
    <message>
        <source>A picture of this form has %1 bytes, but behind %2 bytes of header the file has %3.</source>
        <translation>이 형식의 이미지는 %1바이트이지만 헤더 %2바이트 뒤에 파일은 %3바이트입니다.</translation>
    </message>
    <message>
        <source>%1 bytes are left over behind the last frame: the form of the raw data may be wrong.</source>
        <translation>마지막 프레임 뒤에 %1바이트가 남습니다. 원시 데이터의 형식이 잘못되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The SER file holds spectra or lines, no pictures.</source>
        <translation>SER 파일에 스펙트럼이나 선이 있고 이미지는 없습니다.</translation>
    </message>
    <message>
        <source>The SER header gives an unknown kind of data.</source>
        <translation>SER 헤더의 데이터 종류를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The SER header counts %1 valid of %2 pictures.</source>
        <translation>SER 헤더에는 이미지 %2장 중 %1장이 유효하다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The file is truncated: the places of %1 pictures should begin at byte %2, but the file has %3.</source>
        <translation>파일이 잘렸습니다. 이미지 %1장의 위치가 바이트 %2에서 시작되어야 하지만 파일은 %3바이트입니다.</translation>
    </message>
    <message>
        <source>The SER pictures hold complex numbers, which are not pictures.</source>
        <translation>SER 이미지가 복소수여서 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no SER data type %1.</source>
        <translation>SER 데이터 형식 %1은(는) 없습니다.</translation>
    </message>
    <message>
        <source>The EMI file has no series beside it: %1.ser is needed.</source>
        <translation>EMI 파일 옆에 시리즈가 없습니다. %1.ser이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>The EMI file has %1 series; %2 is shown.</source>
        <translation>EMI 파일에 시리즈가 %1개 있으며 %2을(를) 표시합니다.</translation>
    </message>
    <message>
        <source>FFmpeg cannot open this video; it may be truncated or was never finished.</source>
        <translation>FFmpeg이 이 비디오를 열 수 없습니다. 잘렸거나 끝까지 기록되지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>FFmpeg finds no streams in this video; it may be truncated.</source>
        <translation>FFmpeg이 이 비디오에서 스트림을 찾지 못했습니다. 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file holds no video that FFmpeg decodes.</source>
        <translation>파일에 FFmpeg이 디코딩하는 비디오가 없습니다.</translation>
    </message>
    <message>
        <source>The description of the video stream is damaged.</source>
        <translation>비디오 스트림의 설명이 손상되었습니다.</translation>
    </message>
    <message>
        <source>FFmpeg cannot decode %1 video.</source>
        <translation>FFmpeg이 %1 비디오를 디코딩할 수 없습니다.</translation>
    </message>
    <message>
        <source>The video has too many frames.</source>
        <translation>비디오의 프레임이 너무 많습니다.</translation>
    </message>
    <message>
        <source>The video has no frames; it may be truncated.</source>
        <translation>비디오에 프레임이 없습니다. 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>This frame cannot be decoded; the file may be damaged.</source>
        <translation>이 프레임을 디코딩할 수 없습니다. 파일이 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The colours of this video cannot be converted.</source>
        <translation>이 비디오의 색을 변환할 수 없습니다.</translation>
    </message>
    <message>
        <source>The video has a pixel format that is not read.</source>
        <translation>비디오의 픽셀 형식을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>No frame of the movie can be read.</source>
        <translation>동영상의 어떤 프레임도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>scale bar</source>
        <translation>스케일 바</translation>
    </message>
    <message>
        <source>DigitalMicrograph tag</source>
        <translation>DigitalMicrograph 태그</translation>
    </message>
    <message>
        <source>ImageJ tag</source>
        <translation>ImageJ 태그</translation>
    </message>
    <message>
        <source>FEI tag</source>
        <translation>FEI 태그</translation>
    </message>
    <message>
        <source>Olympus SIS tag</source>
        <translation>Olympus SIS 태그</translation>
    </message>
    <message>
        <source>TVIPS tag</source>
        <translation>TVIPS 태그</translation>
    </message>
    <message>
        <source>Zeiss tag</source>
        <translation>Zeiss 태그</translation>
    </message>
    <message>
        <source>JEOL tag</source>
        <translation>JEOL 태그</translation>
    </message>
    <message>
        <source>TIFF resolution</source>
        <translation>TIFF 해상도</translation>
    </message>
    <message>
        <source>MRC header</source>
        <translation>MRC 헤더</translation>
    </message>
    <message>
        <source>FEI extended header</source>
        <translation>FEI 확장 헤더</translation>
    </message>
    <message>
        <source>SER header</source>
        <translation>SER 헤더</translation>
    </message>
    <message>
        <source>EMD dimension</source>
        <translation>EMD 차원</translation>
    </message>
    <message>
        <source>Velox metadata</source>
        <translation>Velox 메타데이터</translation>
    </message>
    <message>
        <source>Velox exposure time</source>
        <translation>Velox 노출 시간</translation>
    </message>
    <message>
        <source>Velox frame time</source>
        <translation>Velox 프레임 시간</translation>
    </message>
    <message>
        <source>video container</source>
        <translation>비디오 컨테이너</translation>
    </message>
    <message>
        <source>TrackMate file</source>
        <translation>TrackMate 파일</translation>
    </message>
    <message>
        <source>column of times</source>
        <translation>시각 열</translation>
    </message>
    <message>
        <source>first column</source>
        <translation>첫 열</translation>
    </message>
    <message>
        <source>lengths in nm, without a pixel size: %1 nm counts as %2 px</source>
        <translation>픽셀 크기가 없는 nm 단위 길이: %1 nm를 %2 px로 봄</translation>
    </message>
    <message>
        <source>%1, mean of both sides</source>
        <translation>%1, 두 변의 평균</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1, 평균</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>image sequence</source>
        <translation>이미지 시퀀스</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy 배열</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>원시 데이터</translation>
    </message>
    <message>
        <source>TIFF stack</source>
        <translation>TIFF 스택</translation>
    </message>
    <message>
        <source>MRC stack</source>
        <translation>MRC 스택</translation>
    </message>
    <message>
        <source>DigitalMicrograph DM3 and DM4</source>
        <translation>DigitalMicrograph DM3 및 DM4</translation>
    </message>
    <message>
        <source>SER and EMI series</source>
        <translation>SER 및 EMI 시리즈</translation>
    </message>
    <message>
        <source>EMD, DM5 and HDF5</source>
        <translation>EMD, DM5, HDF5</translation>
    </message>
    <message>
        <source>MP4, MOV, AVI, MKV, WebM and GIF videos</source>
        <translation>MP4, MOV, AVI, MKV, WebM, GIF 비디오</translation>
    </message>
    <message>
        <source>PNG, JPEG and other pictures, folders of numbered pictures</source>
        <translation>PNG, JPEG 등의 이미지, 번호가 매겨진 이미지 폴더</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>프레임 %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1열</translation>
    </message>
    <message>
        <source>particle %1</source>
        <translation>입자 %1</translation>
    </message>
    <message>
        <source>in a still of its sample, away from the border</source>
        <translation>시료의 정지 사진 안, 가장자리에서 떨어짐</translation>
    </message>
    <message>
        <source>These are stills of different particles: none goes on in another frame.</source>
        <translation>서로 다른 입자의 정지 사진입니다. 다른 프레임으로 이어지는 입자는 없습니다.</translation>
    </message>
    <message>
        <source>Coalescences are seen in movies only: these are stills of different particles.</source>
        <translation>합체는 동영상에서만 보입니다. 이것은 서로 다른 입자의 정지 사진입니다.</translation>
    </message>
    <message>
        <source>Only %1 pictures have an ageing time, and there are more: give all of them one.</source>
        <translation>사진 %1장에만 숙성 시간이 있고 사진은 더 있습니다. 모두에 입력하십시오.</translation>
    </message>
    <message>
        <source>Fewer than two particles count in every sample. Tag particles as Group-A, or analyse more pictures.</source>
        <translation>모든 시료에서 유효한 입자가 둘 미만입니다. 입자를 그룹 A로 태그하거나 더 많은 사진을 분석하십시오.</translation>
    </message>
    <message>
        <source>The potential is read from the growth of single particles: stills of samples do not show it.</source>
        <translation>퍼텐셜은 개별 입자의 성장에서 읽습니다. 시료의 정지 사진에서는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is not determined: it leans on %2, which is at its bound.</source>
        <translation>%1은(는) 결정되지 않습니다. 한계값에 있는 %2에 의존합니다.</translation>
    </message>
    <message>
        <source>%1 is not determined: it leans on the prior of %2.</source>
        <translation>%1은(는) 결정되지 않습니다. %2의 사전 분포에 의존합니다.</translation>
    </message>
    <message>
        <source>The level of ln rho is not determined by these data, only ln rho - mu at the mean size.</source>
        <translation>이 데이터로는 ln rho의 수준이 결정되지 않고, 평균 크기에서의 ln rho − mu만 결정됩니다.</translation>
    </message>
    <message>
        <source>not determined: it leans on %1, which is at its bound</source>
        <translation>결정되지 않음: 한계값에 있는 %1에 의존</translation>
    </message>
    <message>
        <source>not determined: it leans on the prior of %1</source>
        <translation>결정되지 않음: %1의 사전 분포에 의존</translation>
    </message>
    <message>
        <source>not determined: the other energy is at its bound</source>
        <translation>결정되지 않음: 다른 에너지가 한계값에 있음</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>표를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A movie is no ex-situ study: it has no samples. Export a table (csv).</source>
        <translation>동영상은 ex situ 연구가 아니며 시료가 없습니다. 표(csv)를 내보내십시오.</translation>
    </message>
    <message>
        <source>Sizes in nanometres need the pixel size: confirm it first.</source>
        <translation>나노미터 단위의 크기에는 픽셀 크기가 필요합니다. 먼저 확인하십시오.</translation>
    </message>
    <message>
        <source>The table tells no places: the particles of each sample stand in rows, in its order.</source>
        <translation>표에 위치가 없으므로 각 시료의 입자를 표의 순서대로 줄지어 놓았습니다.</translation>
    </message>
    <message>
        <source>This table holds trajectories, not samples.</source>
        <translation>이 표에는 시료가 아니라 궤적이 들어 있습니다.</translation>
    </message>
    <message>
        <source>There is no size in the table.</source>
        <translation>표에 크기가 없습니다.</translation>
    </message>
    <message>
        <source>The table has %1 samples, not %2.</source>
        <translation>표의 시료는 %1개이며 %2개가 아닙니다.</translation>
    </message>
    <message>
        <source>sizes of samples (CSV)</source>
        <translation>시료의 크기 (CSV)</translation>
    </message>
    <message>
        <source>An ageing time must be %1 s or more.</source>
        <translation>숙성 시간은 %1 s 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The part of Ostwald that decodes videos and PNG or JPEG pictures cannot be loaded; install Ostwald again, or convert the file to TIFF.</source>
        <translation>동영상과 PNG 또는 JPEG 그림을 디코딩하는 Ostwald 구성 요소를 불러올 수 없습니다. Ostwald를 다시 설치하거나 파일을 TIFF로 변환하세요.</translation>
    </message>
    <message>
        <source>%1 of %2 sizes stand out from the course of their own particle and do not count.</source>
        <translation>크기 %2개 중 %1개가 입자 자체의 추이에서 벗어나 세지 않습니다.</translation>
    </message>
    <message>
        <source>How far sizes may stand out must not be negative.</source>
        <translation>크기가 벗어날 수 있는 한계는 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>the noise</source>
        <translation>잡음</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>백금</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Iron oxide</source>
        <translation>산화철</translation>
    </message>
    <message>
        <source>Cadmium selenide</source>
        <translation>셀레늄화 카드뮴</translation>
    </message>
    <message>
        <source>ageing times</source>
        <translation>숙성 시간</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>여기에는 텍스트 목록이 필요합니다.</translation>
    </message>
    <message>
        <source>All sizes of a frame share an error of about %1 nm (focus?): it is estimated frame by frame and taken out.</source>
        <translation>한 프레임의 모든 크기에 약 %1 nm의 공통 오차가 있습니다(초점?). 프레임마다 추정하여 제거합니다.</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x slice</source>
        <translation>%1 × 채널, %2 × 슬라이스</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x time</source>
        <translation>%1 × 채널, %2 × 시간</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x channel</source>
        <translation>%1 × 슬라이스, %2 × 채널</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x time</source>
        <translation>%1 × 슬라이스, %2 × 시간</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x slice, %3 x time</source>
        <translation>%1 × 채널, %2 × 슬라이스, %3 × 시간</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x channel, %3 x time</source>
        <translation>%1 × 슬라이스, %2 × 채널, %3 × 시간</translation>
    </message>
    <message>
        <source>%1 is not determined: the model does not describe these samples.</source>
        <translation>%1은(는) 결정되지 않습니다. 모델이 이 시료들을 설명하지 못합니다.</translation>
    </message>
    <message>
        <source>not determined: the model does not describe these samples</source>
        <translation>결정되지 않음: 모델이 이 시료들을 설명하지 못함</translation>
    </message>
    <message>
        <source>The other project is of another material: only those of one material share constants.</source>
        <translation>다른 프로젝트는 다른 물질의 것입니다. 같은 물질의 프로젝트만 상수를 공유합니다.</translation>
    </message>
    <message>
        <source>The sizes of set %1 scatter more about the fit than their numbers allow: they count as so many fewer.</source>
        <translation>데이터 세트 %1의 크기는 개수로 설명되는 것보다 피팅 주위에 더 크게 흩어져 있습니다. 그만큼 적은 개수로 계산합니다.</translation>
    </message>
    <message>
        <source>The sets contradict each other: each alone fits better than all together by more than chance allows.</source>
        <translation>데이터 세트가 서로 모순됩니다. 각각 따로 맞출 때가 모두 함께 맞출 때보다 우연으로 설명되는 것 이상으로 더 잘 맞습니다.</translation>
    </message>
    <message>
        <source>The theory holds for no constants that suit all sets. Are all of one material, and their radii in nm?</source>
        <translation>모든 데이터 세트에 맞는 상수에서는 이론이 성립하지 않습니다. 모두 같은 물질이고 반지름이 nm 단위입니까?</translation>
    </message>
    <message>
        <source>meets the border</source>
        <translation>가장자리에 닿음</translation>
    </message>
    <message>
        <source>tagged by hand</source>
        <translation>수동으로 태그 지정</translation>
    </message>
    <message>
        <source>meets an excluded region</source>
        <translation>제외 영역에 닿음</translation>
    </message>
    <message>
        <source>There is no particle at this place any more.</source>
        <translation>이 위치에는 더 이상 입자가 없습니다.</translation>
    </message>
    <message>
        <source>The picture is not analysed.</source>
        <translation>이 이미지는 분석하지 않았습니다.</translation>
    </message>
    <message>
        <source>Size noise that lasts is not ruled out (probability %1 %): the intervals allow for it.</source>
        <translation>지속되는 크기 잡음을 배제할 수 없습니다(확률 %1 %). 구간은 이를 감안합니다.</translation>
    </message>
    <message>
        <source>not determined: it depends on whether the size noise lasts</source>
        <translation>결정되지 않음: 크기 잡음이 지속되는지에 따라 달라집니다</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>Clear the tag</source>
        <translation>태그 지우기</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>태그: %1</translation>
    </message>
    <message>
        <source>Cut the track</source>
        <translation>트랙 자르기</translation>
    </message>
    <message>
        <source>Join frame %1 to frame %2</source>
        <translation>프레임 %1과(와) 프레임 %2 잇기</translation>
    </message>
    <message>
        <source>Swap two particles in this frame</source>
        <translation>이 프레임에서 두 입자 맞바꾸기</translation>
    </message>
    <message>
        <source>Swap two particles from here on</source>
        <translation>여기부터 두 입자 맞바꾸기</translation>
    </message>
    <message>
        <source>Delete from this frame</source>
        <translation>이 프레임에서 삭제</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>여기부터 삭제</translation>
    </message>
    <message>
        <source>Delete the track</source>
        <translation>트랙 삭제</translation>
    </message>
    <message>
        <source>Mark a coalescence</source>
        <translation>합체 표시</translation>
    </message>
    <message>
        <source>Reject a coalescence</source>
        <translation>합체 기각</translation>
    </message>
    <message>
        <source>Reviewed: accepted</source>
        <translation>검토함: 승인</translation>
    </message>
    <message>
        <source>Reviewed: unsure</source>
        <translation>검토함: 불확실</translation>
    </message>
    <message>
        <source>Exclude sizes up to frame %1</source>
        <translation>프레임 %1까지 크기 제외</translation>
    </message>
    <message>
        <source>Exclude the size in this frame</source>
        <translation>이 프레임의 크기 제외</translation>
    </message>
    <message>
        <source>Paint a particle</source>
        <translation>입자 칠하기</translation>
    </message>
    <message>
        <source>Erase from particles</source>
        <translation>입자에서 지우기</translation>
    </message>
    <message>
        <source>Split a particle</source>
        <translation>입자 나누기</translation>
    </message>
    <message>
        <source>Merge two particles</source>
        <translation>두 입자 병합</translation>
    </message>
    <message>
        <source>Remove a particle from this frame</source>
        <translation>이 프레임에서 입자 제거</translation>
    </message>
    <message>
        <source>Exclude a region</source>
        <translation>영역 제외</translation>
    </message>
    <message>
        <source>Exclude a region: %1</source>
        <translation>영역 제외: %1</translation>
    </message>
    <message>
        <source>Refill an outline</source>
        <translation>윤곽선 다시 채우기</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>이 시료에서 삭제</translation>
    </message>
    <message>
        <source>Delete the particle</source>
        <translation>입자 삭제</translation>
    </message>
    <message>
        <source>Exclude the size</source>
        <translation>크기 제외</translation>
    </message>
    <message>
        <source>Remove a particle from this sample</source>
        <translation>이 시료에서 입자 제거</translation>
    </message>
</context>
<context>
    <name>FitText</name>
    <message>
        <source>%1 = –</source>
        <translation>%1 = –</translation>
    </message>
    <message>
        <source>%1 = %2 %3 %4</source>
        <translation>%1 = %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 = %2 %3, %4</source>
        <translation>%1 = %2 %3, %4</translation>
    </message>
    <message>
        <source>Waiting for the stages before it</source>
        <translation>앞 단계를 기다리는 중</translation>
    </message>
    <message>
        <source>Fit starts in a moment</source>
        <translation>곧 피팅을 시작합니다</translation>
    </message>
    <message>
        <source>Fitting: first iteration</source>
        <translation>피팅 중: 첫 반복</translation>
    </message>
    <message>
        <source>Fitting: iteration %1, χ² per degree %2</source>
        <translation>피팅 중: 반복 %1, 자유도당 χ² %2</translation>
    </message>
    <message>
        <source>Converged in %1 iterations, %2 s</source>
        <translation>%1회 반복으로 수렴, %2 s</translation>
    </message>
    <message>
        <source>Not converged after %1 iterations</source>
        <translation>%1회 반복 후에도 수렴하지 않음</translation>
    </message>
    <message>
        <source>Based on older data: fit again</source>
        <translation>이전 데이터의 결과: 다시 피팅하십시오</translation>
    </message>
    <message>
        <source>Stopped: best so far of iteration %1</source>
        <translation>중지됨: 반복 %1까지의 최선값</translation>
    </message>
    <message>
        <source>Not fitted yet</source>
        <translation>아직 피팅하지 않음</translation>
    </message>
    <message>
        <source>Free energy of a face monomer relative to bulk, kT</source>
        <translation>벌크 대비 면 단량체의 자유 에너지, kT</translation>
    </message>
    <message>
        <source>Free energy of an edge monomer relative to bulk, kT</source>
        <translation>벌크 대비 모서리 단량체의 자유 에너지, kT</translation>
    </message>
    <message>
        <source>Exponent of the number of configurations</source>
        <translation>배치 수의 지수</translation>
    </message>
    <message>
        <source>Logarithm of the attachment rate K, K in 1/s</source>
        <translation>부착 속도 K의 로그, K의 단위 1/s</translation>
    </message>
    <message>
        <source>Logarithm of χ, attachment over diffusion</source>
        <translation>χ의 로그, 확산에 대한 부착의 비</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>at its bound</source>
        <translation>한계값에 있음</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>결정되지 않음</translation>
    </message>
    <message>
        <source>kT</source>
        <translation>kT</translation>
    </message>
    <message>
        <source>χ² per degree %1 · lag-1 %2
AIC %3 · size noise %4 nm</source>
        <translation>자유도당 χ² %1 · 시차 1 %2
AIC %3 · 크기 잡음 %4 nm</translation>
    </message>
    <message>
        <source>%1 and %2 are strongly correlated (%3): only their combination is determined.</source>
        <translation>%1과(와) %2의 상관이 강합니다(%3). 둘의 조합만 결정됩니다.</translation>
    </message>
    <message>
        <source>Made by an earlier version: fit again</source>
        <translation>이전 버전의 결과: 다시 피팅하십시오</translation>
    </message>
    <message>
        <source>χ² per degree %1 · AIC %2</source>
        <translation>자유도당 χ² %1 · AIC %2</translation>
    </message>
</context>
<context>
    <name>KeyHintText</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Q E</source>
        <translation>Q E</translation>
    </message>
    <message>
        <source>brush smaller, larger</source>
        <translation>브러시 작게, 크게</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>드래그</translation>
    </message>
    <message>
        <source>adds to the particle under the beginning, or makes one</source>
        <translation>시작점의 입자에 더하거나 새로 만듦</translation>
    </message>
    <message>
        <source>erases from every particle it meets</source>
        <translation>지나간 모든 입자를 지움</translation>
    </message>
    <message>
        <source>drag a line</source>
        <translation>선을 드래그</translation>
    </message>
    <message>
        <source>splits the particle in this and all later frames</source>
        <translation>이 프레임과 이후 모든 프레임에서 입자를 나눔</translation>
    </message>
    <message>
        <source>splits the particle in this frame</source>
        <translation>이 프레임에서 입자를 나눔</translation>
    </message>
    <message>
        <source>Group-A</source>
        <translation>그룹 A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>그룹 B</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>to the frame where it goes on</source>
        <translation>이어지는 프레임으로</translation>
    </message>
    <message>
        <source>let go over a particle</source>
        <translation>입자 위에서 놓기</translation>
    </message>
    <message>
        <source>links it</source>
        <translation>연결함</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>1 picked</source>
        <translation>1개 선택</translation>
    </message>
    <message>
        <source>%1 picked</source>
        <translation>%1개 선택</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>휠</translation>
    </message>
    <message>
        <source>zooms</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>middle button</source>
        <translation>가운데 버튼</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>%1 from here on</source>
        <translation>%1 여기부터</translation>
    </message>
    <message>
        <source>Shift+S held</source>
        <translation>Shift+S 누르고</translation>
    </message>
    <message>
        <source>split by a line</source>
        <translation>선으로 나누기</translation>
    </message>
    <message>
        <source>swap two</source>
        <translation>둘 맞바꾸기</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>exclude sizes</source>
        <translation>크기 제외</translation>
    </message>
    <message>
        <source>click</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>picks as well</source>
        <translation>추가 선택</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>join</source>
        <translation>잇기</translation>
    </message>
    <message>
        <source>link</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>맞바꾸기</translation>
    </message>
    <message>
        <source>coalescence</source>
        <translation>합체</translation>
    </message>
    <message>
        <source>fill the gap</source>
        <translation>빈 구간 메우기</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>cut (hold: split)</source>
        <translation>자르기 (누르고: 나누기)</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>remove (hold: erase)</source>
        <translation>제거 (누르고: 지우기)</translation>
    </message>
    <message>
        <source>L held</source>
        <translation>L 누르고</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>add a particle (hold: paint)</source>
        <translation>입자 추가 (누르고: 칠하기)</translation>
    </message>
    <message>
        <source>picks in a box</source>
        <translation>상자로 선택</translation>
    </message>
    <message>
        <source>next to check</source>
        <translation>다음 검토 대상</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>연결 해제</translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation>보간</translation>
    </message>
    <message>
        <source>exclude size</source>
        <translation>크기 제외</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>from here on</source>
        <translation>여기부터</translation>
    </message>
    <message>
        <source>goes through the movie</source>
        <translation>동영상 탐색</translation>
    </message>
    <message>
        <source>drag a border</source>
        <translation>경계 드래그</translation>
    </message>
    <message>
        <source>moves a phase</source>
        <translation>단계 이동</translation>
    </message>
    <message>
        <source>double-click a phase</source>
        <translation>단계를 두 번 클릭</translation>
    </message>
    <message>
        <source>renames it</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>phase begins here</source>
        <translation>여기서 단계 시작</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>여기서 끝</translation>
    </message>
    <message>
        <source>propose phases</source>
        <translation>단계 제안</translation>
    </message>
    <message>
        <source>picks</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>drag to another track</source>
        <translation>다른 트랙으로 드래그</translation>
    </message>
    <message>
        <source>links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>그곳으로 이동</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+휠</translation>
    </message>
    <message>
        <source>row height</source>
        <translation>행 높이</translation>
    </message>
    <message>
        <source>frame and particle</source>
        <translation>프레임과 입자</translation>
    </message>
    <message>
        <source>double-click a curve</source>
        <translation>곡선을 두 번 클릭</translation>
    </message>
    <message>
        <source>shows it in the movie</source>
        <translation>동영상에서 표시</translation>
    </message>
    <message>
        <source>double-click beside</source>
        <translation>빈 곳을 두 번 클릭</translation>
    </message>
    <message>
        <source>shows all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>any command</source>
        <translation>모든 명령</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>모든 키</translation>
    </message>
    <message>
        <source>Movie view</source>
        <translation>동영상 보기</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Track scheme</source>
        <translation>트랙 도식</translation>
    </message>
    <message>
        <source>A held</source>
        <translation>A 누르고</translation>
    </message>
    <message>
        <source>Paint a particle; tapped: add one of the brush&apos;s size</source>
        <translation>입자 칠하기, 짧게 누르면 브러시 크기의 입자 추가</translation>
    </message>
    <message>
        <source>D held</source>
        <translation>D 누르고</translation>
    </message>
    <message>
        <source>Erase; tapped: remove the particle from this frame</source>
        <translation>지우기, 짧게 누르면 이 프레임에서 입자 제거</translation>
    </message>
    <message>
        <source>S held</source>
        <translation>S 누르고</translation>
    </message>
    <message>
        <source>Split by a line; tapped: cut the track before this frame</source>
        <translation>선으로 나누기, 짧게 누르면 이 프레임 앞에서 트랙 자르기</translation>
    </message>
    <message>
        <source>Split by a line in this and all later frames</source>
        <translation>이 프레임과 이후 모든 프레임에서 선으로 나누기</translation>
    </message>
    <message>
        <source>Link the particle to the one under the pointer when L is let go, frames later</source>
        <translation>L을 누른 채 프레임을 옮긴 뒤, 놓을 때 포인터 아래의 입자에 연결</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>Brush smaller, larger</source>
        <translation>브러시 작게, 크게</translation>
    </message>
    <message>
        <source>H held</source>
        <translation>H 누르고</translation>
    </message>
    <message>
        <source>Hide everything drawn over the picture</source>
        <translation>이미지 위에 그린 것을 모두 숨김</translation>
    </message>
    <message>
        <source>B held</source>
        <translation>B 누르고</translation>
    </message>
    <message>
        <source>Show the outlines as they were before a changed parameter</source>
        <translation>매개변수를 바꾸기 전의 윤곽선 표시</translation>
    </message>
    <message>
        <source>Space held</source>
        <translation>스페이스바 누르고</translation>
    </message>
    <message>
        <source>Drag moves the picture; tapped: play or pause</source>
        <translation>드래그하면 이미지 이동, 짧게 누르면 재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>Click, Shift+click</source>
        <translation>클릭, Shift+클릭</translation>
    </message>
    <message>
        <source>Pick a particle, pick one more</source>
        <translation>입자 선택, 하나 더 선택</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>드래그</translation>
    </message>
    <message>
        <source>Pick all in a box</source>
        <translation>상자 안을 모두 선택</translation>
    </message>
    <message>
        <source>Wheel, Shift+wheel</source>
        <translation>휠, Shift+휠</translation>
    </message>
    <message>
        <source>Zoom at the pointer, go through the frames</source>
        <translation>포인터에서 확대/축소, 프레임 이동</translation>
    </message>
    <message>
        <source>Mouse buttons 4, 5</source>
        <translation>마우스 버튼 4, 5</translation>
    </message>
    <message>
        <source>What was picked before, and after</source>
        <translation>이전 선택과 다음 선택</translation>
    </message>
    <message>
        <source>Click, drag</source>
        <translation>클릭, 드래그</translation>
    </message>
    <message>
        <source>Go through the movie</source>
        <translation>동영상 탐색</translation>
    </message>
    <message>
        <source>Drag a border</source>
        <translation>경계 드래그</translation>
    </message>
    <message>
        <source>Move the border of a phase</source>
        <translation>단계의 경계 이동</translation>
    </message>
    <message>
        <source>Double-click a phase</source>
        <translation>단계를 두 번 클릭</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Pick a track, pick one more</source>
        <translation>트랙 선택, 하나 더 선택</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>Go to that frame and particle</source>
        <translation>그 프레임과 입자로 이동</translation>
    </message>
    <message>
        <source>Drag to another track</source>
        <translation>다른 트랙으로 드래그</translation>
    </message>
    <message>
        <source>Link the earlier to the later</source>
        <translation>앞선 것을 뒤의 것에 연결</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>휠, Ctrl+휠</translation>
    </message>
    <message>
        <source>Scroll, change the height of rows</source>
        <translation>스크롤, 행 높이 변경</translation>
    </message>
    <message>
        <source>Pick the curve and go to its time, pick one more</source>
        <translation>곡선을 선택하고 그 시간으로 이동, 하나 더 선택</translation>
    </message>
    <message>
        <source>Double-click a curve</source>
        <translation>곡선을 두 번 클릭</translation>
    </message>
    <message>
        <source>Show the particle in the movie</source>
        <translation>동영상에서 입자 표시</translation>
    </message>
    <message>
        <source>Drag, wheel, double-click</source>
        <translation>드래그, 휠, 두 번 클릭</translation>
    </message>
    <message>
        <source>Zoom into a box, at the pointer, show all</source>
        <translation>상자로 확대, 포인터에서 확대/축소, 모두 표시</translation>
    </message>
    <message>
        <source>whole track</source>
        <translation>트랙 전체</translation>
    </message>
    <message>
        <source>%1 whole tracks</source>
        <translation>트랙 %1개 전체</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>다시 채우기</translation>
    </message>
    <message>
        <source>1 panel</source>
        <translation>패널 1개</translation>
    </message>
    <message>
        <source>← → ↑ ↓</source>
        <translation>← → ↑ ↓</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <translation>Shift+화살표</translation>
    </message>
    <message>
        <source>size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <translation>Ctrl+화살표</translation>
    </message>
    <message>
        <source>change places</source>
        <translation>자리 바꾸기</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>take off the page</source>
        <translation>페이지에서 빼기</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스바</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>다음 패널</translation>
    </message>
    <message>
        <source>picks nothing</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>picks a panel</source>
        <translation>패널 선택</translation>
    </message>
    <message>
        <source>moves a panel</source>
        <translation>패널 이동</translation>
    </message>
    <message>
        <source>drag an edge</source>
        <translation>가장자리 드래그</translation>
    </message>
    <message>
        <source>sizes it</source>
        <translation>크기 변경</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Page of a figure</source>
        <translation>그림 페이지</translation>
    </message>
    <message>
        <source>Pick the next panel</source>
        <translation>다음 패널 선택</translation>
    </message>
    <message>
        <source>Arrows, drag</source>
        <translation>화살표, 드래그</translation>
    </message>
    <message>
        <source>Move the picked panel</source>
        <translation>선택한 패널 이동</translation>
    </message>
    <message>
        <source>Shift+arrows, drag an edge</source>
        <translation>Shift+화살표, 가장자리 드래그</translation>
    </message>
    <message>
        <source>Change the size of the picked panel</source>
        <translation>선택한 패널의 크기 변경</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+화살표</translation>
    </message>
    <message>
        <source>Let the picked panel change places with its neighbour</source>
        <translation>선택한 패널을 이웃과 자리 바꾸기</translation>
    </message>
    <message>
        <source>Take the picked panel off the page</source>
        <translation>선택한 패널을 페이지에서 빼기</translation>
    </message>
    <message>
        <source>Give up a drag; pick no panel</source>
        <translation>드래그 취소, 패널 선택 해제</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>시료</translation>
    </message>
    <message>
        <source>goes through the samples</source>
        <translation>시료를 이동</translation>
    </message>
</context>
<context>
    <name>KeyPresets</name>
    <message>
        <source>Ostwald</source>
        <translation>Ostwald</translation>
    </message>
</context>
<context>
    <name>MaskOperations</name>
    <message>
        <source>Paint particle</source>
        <translation>입자 칠하기</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Split particle</source>
        <translation>입자 나누기</translation>
    </message>
    <message>
        <source>Add particle</source>
        <translation>입자 추가</translation>
    </message>
    <message>
        <source>Remove particle</source>
        <translation>입자 제거</translation>
    </message>
    <message>
        <source>Put the pointer on the particle whose track is to be cut.</source>
        <translation>트랙을 자를 입자 위에 포인터를 놓으십시오.</translation>
    </message>
    <message>
        <source>The track begins in this frame: there is nothing before it to cut off.</source>
        <translation>트랙이 이 프레임에서 시작합니다. 그 앞에는 잘라 낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Cut track</source>
        <translation>트랙 자르기</translation>
    </message>
    <message>
        <source>Pick the two particles of this frame that are one.</source>
        <translation>이 프레임에서 하나로 볼 두 입자를 선택하십시오.</translation>
    </message>
    <message>
        <source>Merge outlines</source>
        <translation>윤곽선 병합</translation>
    </message>
    <message>
        <source>The line does not cut a particle in two.</source>
        <translation>선이 입자를 둘로 나누지 않습니다.</translation>
    </message>
    <message>
        <source>Split particle from here on</source>
        <translation>여기부터 입자 나누기</translation>
    </message>
</context>
<context>
    <name>MovieTime</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, content %2</source>
        <translation>%1, 내용 %2</translation>
    </message>
    <message>
        <source>%1, pixel size from: %2</source>
        <translation>%1, 픽셀 크기 출처: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> (%1, %2)</source>
        <translation> (%1, %2)</translation>
    </message>
    <message>
        <source>none: interpolated over a gap</source>
        <translation>없음: 빈 구간을 보간함</translation>
    </message>
    <message>
        <source>as the program found it</source>
        <translation>프로그램이 찾은 그대로</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>개정 %1</translation>
    </message>
    <message>
        <source>the first of its track</source>
        <translation>트랙의 첫 점</translation>
    </message>
    <message>
        <source>from frame %1, suspicion %2</source>
        <translation>프레임 %1에서, 의심도 %2</translation>
    </message>
    <message>
        <source>no mean, no fit</source>
        <translation>평균에도 피팅에도 들어가지 않음</translation>
    </message>
    <message>
        <source>the means of Group-A</source>
        <translation>그룹 A의 평균</translation>
    </message>
    <message>
        <source>the means of Group-A and the fit %1</source>
        <translation>그룹 A의 평균과 피팅 %1</translation>
    </message>
    <message>
        <source>the means of Group-A; the fit %1 is older</source>
        <translation>그룹 A의 평균. 피팅 %1은 더 오래됨</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>x %1 px, y %2 px</source>
        <translation>x %1 px, y %2 px</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>반지름</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>윤곽선</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Went into</source>
        <translation>쓰인 곳</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>시료</translation>
    </message>
</context>
<context>
    <name>OverlayPainter</name>
    <message>
        <source>r = %1 nm</source>
        <translation>r = %1 nm</translation>
    </message>
    <message>
        <source>r = %1 px</source>
        <translation>r = %1 px</translation>
    </message>
</context>
<context>
    <name>PanelCatalogue</name>
    <message>
        <source>Trajectories</source>
        <translation>성장 궤적</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>평균 크기</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>분산</translation>
    </message>
    <message>
        <source>Relative variance</source>
        <translation>상대 분산</translation>
    </message>
    <message>
        <source>Chemical potential in a particle</source>
        <translation>입자 내 화학 퍼텐셜</translation>
    </message>
    <message>
        <source>Growth rate and size distribution</source>
        <translation>성장 속도와 크기 분포</translation>
    </message>
    <message>
        <source>Chemical potential in solution</source>
        <translation>용액의 화학 퍼텐셜</translation>
    </message>
    <message>
        <source>What moves μ*</source>
        <translation>μ*를 움직이는 요인</translation>
    </message>
    <message>
        <source>What moves n*</source>
        <translation>n*를 움직이는 요인</translation>
    </message>
    <message>
        <source>What moves the phase borders</source>
        <translation>단계 경계를 움직이는 요인</translation>
    </message>
    <message>
        <source>Coalescence rate</source>
        <translation>합체 속도</translation>
    </message>
    <message>
        <source>Coalescence times</source>
        <translation>합체 시각</translation>
    </message>
    <message>
        <source>Sizes at contact</source>
        <translation>접촉할 때의 크기</translation>
    </message>
    <message>
        <source>Sum of the radii</source>
        <translation>반지름의 합</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>상대 확산</translation>
    </message>
    <message>
        <source>Propensity of coalescence</source>
        <translation>합체 경향</translation>
    </message>
    <message>
        <source>Free energy</source>
        <translation>자유 에너지</translation>
    </message>
    <message>
        <source>Chemical potential from growth</source>
        <translation>성장에서 구한 화학 퍼텐셜</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>형상 지수</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>시료별 크기</translation>
    </message>
    <message>
        <source>Sizes of the sample</source>
        <translation>시료의 크기</translation>
    </message>
</context>
<context>
    <name>ParamsForm</name>
    <message>
        <source>counts</source>
        <translation>카운트</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>px²</source>
        <translation>px²</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Bright particles</source>
        <translation>밝은 입자</translation>
    </message>
    <message>
        <source>For dark-field movies, where particles are the brighter side.</source>
        <translation>입자가 배경보다 밝은 암시야 동영상에 사용합니다.</translation>
    </message>
    <message>
        <source>Camera offset</source>
        <translation>카메라 오프셋</translation>
    </message>
    <message>
        <source>What a pixel reads without beam; 0 finds it from the noise.</source>
        <translation>빔이 없을 때의 픽셀값입니다. 0이면 잡음에서 구합니다.</translation>
    </message>
    <message>
        <source>Smallest signal to noise</source>
        <translation>최소 신호 대 잡음비</translation>
    </message>
    <message>
        <source>Lower finds fainter particles and more false ones.</source>
        <translation>낮추면 더 흐린 입자를 찾지만 오검출도 늘어납니다.</translation>
    </message>
    <message>
        <source>Largest radius</source>
        <translation>최대 반지름</translation>
    </message>
    <message>
        <source>Raise it when big particles are broken up.</source>
        <translation>큰 입자가 쪼개지면 값을 높이십시오.</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>가우시안 블러</translation>
    </message>
    <message>
        <source>Standard deviation of the first smoothing.</source>
        <translation>첫 평활화의 표준편차.</translation>
    </message>
    <message>
        <source>Wiener window</source>
        <translation>위너 필터 창</translation>
    </message>
    <message>
        <source>Side of the square whose noise is judged.</source>
        <translation>잡음을 추정하는 정사각형의 한 변.</translation>
    </message>
    <message>
        <source>Threshold window</source>
        <translation>임계값 창</translation>
    </message>
    <message>
        <source>Side of the square that a pixel is compared with.</source>
        <translation>픽셀과 비교하는 정사각형의 한 변.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임계값</translation>
    </message>
    <message>
        <source>How much darker than its surroundings a particle is.</source>
        <translation>입자가 주변보다 어두운 정도.</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>최소 면적</translation>
    </message>
    <message>
        <source>Smaller things are dropped.</source>
        <translation>더 작은 것은 버립니다.</translation>
    </message>
    <message>
        <source>Neck depth</source>
        <translation>목 깊이</translation>
    </message>
    <message>
        <source>Touching particles are cut where the neck is deeper.</source>
        <translation>맞닿은 입자를 목이 이보다 깊은 곳에서 나눕니다.</translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation>최대 이동 거리</translation>
    </message>
    <message>
        <source>Automatic when empty.</source>
        <translation>비우면 자동입니다.</translation>
    </message>
    <message>
        <source>Close gaps up to</source>
        <translation>메울 빈 구간의 최대 길이</translation>
    </message>
    <message>
        <source>Missed frames that are bridged by interpolation.</source>
        <translation>보간으로 메우는, 입자를 놓친 프레임 수.</translation>
    </message>
    <message>
        <source>Monomer radius σₛ</source>
        <translation>단량체 반지름 σₛ</translation>
    </message>
    <message>
        <source>Radius of the volume of one monomer; a property of the material.</source>
        <translation>단량체 하나의 부피에 해당하는 반지름, 재료의 물성.</translation>
    </message>
    <message>
        <source>Shape index δ</source>
        <translation>형상 지수 δ</translation>
    </message>
    <message>
        <source>Relates volume, faces and edges of a particle; held fixed in the fit.</source>
        <translation>입자의 부피, 면, 모서리를 잇는 값. 피팅에서는 고정합니다.</translation>
    </message>
    <message>
        <source>Knot spacing</source>
        <translation>매듭점 간격</translation>
    </message>
    <message>
        <source>Shorter lets the solution change faster and costs certainty.</source>
        <translation>짧을수록 용액이 빨리 변할 수 있지만 확실성이 떨어집니다.</translation>
    </message>
    <message>
        <source>Most iterations</source>
        <translation>최대 반복 횟수</translation>
    </message>
    <message>
        <source>The fit ends here when it has not converged before.</source>
        <translation>그 전에 수렴하지 않으면 여기서 피팅을 끝냅니다.</translation>
    </message>
    <message>
        <source>Local Laplacian filter</source>
        <translation>국소 라플라시안 필터</translation>
    </message>
    <message>
        <source>Smooths faint detail and keeps edges; faint particles are lost with it.</source>
        <translation>약한 세부를 평활화하고 경계를 유지합니다. 흐린 입자도 함께 사라집니다.</translation>
    </message>
    <message>
        <source>Edge contrast</source>
        <translation>경계 대비</translation>
    </message>
    <message>
        <source>Smaller differences are detail; 1 is the movie&apos;s whole range.</source>
        <translation>이보다 작은 차이는 세부로 봅니다. 1은 동영상 전체 범위입니다.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Above 1 detail is smoothed, below 1 it is amplified.</source>
        <translation>1보다 크면 세부를 평활화하고, 작으면 강조합니다.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>경계</translation>
    </message>
    <message>
        <source>Below 1 edges are compressed, above 1 expanded.</source>
        <translation>1보다 작으면 경계를 압축하고, 크면 확장합니다.</translation>
    </message>
    <message>
        <source>nm²/s</source>
        <translation>nm²/s</translation>
    </message>
    <message>
        <source>Diffusion at the start</source>
        <translation>초기 확산</translation>
    </message>
    <message>
        <source>Relative diffusion of pairs, falling as 1/σ; from their paths when empty.</source>
        <translation>쌍의 상대 확산(1/σ로 감소). 비어 있으면 경로에서 구합니다.</translation>
    </message>
    <message>
        <source>Outliers beyond</source>
        <translation>이상값 한계</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Sizes that stand out more from the course of their own particle do not count; 0 counts all.</source>
        <translation>입자 자체의 추이에서 이보다 크게 벗어난 크기는 세지 않습니다. 0이면 모두 셉니다.</translation>
    </message>
</context>
<context>
    <name>PhaseOperations</name>
    <message>
        <source>Phases need the frame interval: enter it in the Movie workspace first.</source>
        <translation>단계를 나누려면 프레임 간격이 필요합니다. 먼저 동영상 작업 공간에서 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no room for a phase here: go to a frame between two borders.</source>
        <translation>여기에는 단계를 넣을 자리가 없습니다. 두 경계 사이의 프레임으로 이동하십시오.</translation>
    </message>
    <message>
        <source>Add phase %1</source>
        <translation>단계 %1 추가</translation>
    </message>
    <message>
        <source>No phase begins before this frame.</source>
        <translation>이 프레임 앞에서 시작하는 단계가 없습니다.</translation>
    </message>
    <message>
        <source>End phase</source>
        <translation>단계 끝내기</translation>
    </message>
    <message>
        <source>Move border of phase %1</source>
        <translation>단계 %1의 경계 이동</translation>
    </message>
    <message>
        <source>Rename phase to %1</source>
        <translation>단계 이름을 %1(으)로 변경</translation>
    </message>
    <message>
        <source>Phases are proposed from the growth of the mean size: it is not known yet.</source>
        <translation>단계는 평균 크기의 성장으로부터 제안하는데, 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Propose phases</source>
        <translation>단계 제안</translation>
    </message>
    <message>
        <source>There is no room for a phase here: go to a sample between two borders.</source>
        <translation>여기에는 단계를 넣을 자리가 없습니다. 두 경계 사이의 시료로 이동하십시오.</translation>
    </message>
    <message>
        <source>No phase begins before this sample.</source>
        <translation>이 시료 앞에서 시작하는 단계가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>x %1 nm, y %2 nm</source>
        <translation>x %1 nm, y %2 nm</translation>
    </message>
    <message>
        <source>x %1 px, y %2 px</source>
        <translation>x %1 px, y %2 px</translation>
    </message>
    <message>
        <source> · grey %1</source>
        <translation> · 밝기 %1</translation>
    </message>
    <message>
        <source> · track %1</source>
        <translation> · 트랙 %1</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 µm</source>
        <translation>%1 µm</translation>
    </message>
    <message>
        <source>%1 nm</source>
        <translation>%1 nm</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Every length rests on the pixel size. Check where it was read from, and confirm it once.</source>
        <translation>모든 길이는 픽셀 크기를 바탕으로 합니다. 어디에서 읽었는지 확인하고 한 번 확정하십시오.</translation>
    </message>
    <message>
        <source>Space plays, the arrows step, the wheel zooms at the pointer. The particles are found and followed in the background.</source>
        <translation>스페이스로 재생하고, 화살표로 한 프레임씩 이동하며, 휠로 포인터 위치를 확대합니다. 입자 검출과 추적은 백그라운드에서 진행됩니다.</translation>
    </message>
    <message>
        <source>Every outline should sit on the edge of its particle. If not, change a setting, or have settings proposed by the movie itself.</source>
        <translation>각 윤곽은 입자의 가장자리에 놓여야 합니다. 그렇지 않으면 설정을 바꾸거나 동영상에서 설정을 제안받으십시오.</translation>
    </message>
    <message>
        <source>Blue particles grew by monomers alone, orange ones have coalesced. One that is clicked is picked in every view.</source>
        <translation>파란 입자는 단량체만으로 성장했고 주황색 입자는 합체했습니다. 클릭한 입자는 모든 보기에서 선택됩니다.</translation>
    </message>
    <message>
        <source>N goes to what the program is least sure of: Return accepts, Backspace rejects. What a key would do stands in the line at the foot.</source>
        <translation>N은 프로그램이 가장 확신하지 못하는 곳으로 이동합니다. Return은 승인, Backspace는 거부입니다. 키의 기능은 아래 줄에 표시됩니다.</translation>
    </message>
    <message>
        <source>Name the phases of growth, or have them proposed. They stand behind every plot over time.</source>
        <translation>성장 단계에 이름을 붙이거나 제안을 받으십시오. 모든 시간 차트의 배경에 표시됩니다.</translation>
    </message>
    <message>
        <source>The fit runs while you go on. Each constant ends with its interval, or with the sentence that these data do not determine it.</source>
        <translation>피팅은 작업하는 동안 진행됩니다. 각 상수에는 구간이, 또는 이 데이터로는 결정되지 않는다는 설명이 붙습니다.</translation>
    </message>
    <message>
        <source>Choose a figure and a journal, and export it with its numbers. Ctrl+S keeps everything in one file.</source>
        <translation>그림과 저널을 선택하여 수치와 함께 내보내십시오. Ctrl+S는 모든 것을 한 파일에 보관합니다.</translation>
    </message>
</context>
<context>
    <name>TrackOperations</name>
    <message>
        <source>Pick two particles first: click one, then the other with Shift held.</source>
        <translation>먼저 두 입자를 선택하십시오. 하나를 클릭한 뒤 Shift를 누른 채 다른 하나를 클릭합니다.</translation>
    </message>
    <message>
        <source>The track begins in this frame: there is nothing before it to cut off.</source>
        <translation>트랙이 이 프레임에서 시작합니다. 그 앞에는 잘라 낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Cut track</source>
        <translation>트랙 자르기</translation>
    </message>
    <message>
        <source>Both particles are seen in frame %1: cut one of the tracks first, or mark a coalescence.</source>
        <translation>두 입자가 모두 프레임 %1에 보입니다. 먼저 한쪽 트랙을 자르거나 합체를 표시하십시오.</translation>
    </message>
    <message>
        <source>Join tracks</source>
        <translation>트랙 잇기</translation>
    </message>
    <message>
        <source>Pick two particles that are both seen in this frame first.</source>
        <translation>먼저 이 프레임에 모두 보이는 두 입자를 선택하십시오.</translation>
    </message>
    <message>
        <source>Both tracks begin in this frame: there is nothing to swap.</source>
        <translation>두 트랙이 모두 이 프레임에서 시작하므로 맞바꿀 것이 없습니다.</translation>
    </message>
    <message>
        <source>Swap tracks</source>
        <translation>트랙 맞바꾸기</translation>
    </message>
    <message>
        <source>The particle was not measured in this frame: its place is interpolated.</source>
        <translation>이 프레임에서 입자를 측정하지 못했습니다. 위치는 보간한 값입니다.</translation>
    </message>
    <message>
        <source>Delete from this frame</source>
        <translation>이 프레임에서 삭제</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>여기부터 삭제</translation>
    </message>
    <message>
        <source>Exclude sizes</source>
        <translation>크기 제외</translation>
    </message>
    <message>
        <source>The product must begin after both parents have ended.</source>
        <translation>생성 입자는 두 모입자가 끝난 뒤에 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Mark coalescence</source>
        <translation>합체 표시</translation>
    </message>
    <message>
        <source>Pick the two particles that merge, or both and their product.</source>
        <translation>합체하는 두 입자, 또는 두 입자와 그 생성 입자를 선택하십시오.</translation>
    </message>
    <message>
        <source>One of the two must end while the other is still seen.</source>
        <translation>둘 중 하나는 다른 하나가 아직 보이는 동안 끝나야 합니다.</translation>
    </message>
    <message>
        <source>Reject coalescence</source>
        <translation>합체 기각</translation>
    </message>
    <message>
        <source>Point at a particle that is seen in this frame, or pick one first.</source>
        <translation>이 프레임에 보이는 입자를 가리키거나 먼저 선택하십시오.</translation>
    </message>
    <message>
        <source>A link leads from one frame to a later one: keep L pressed, go to another frame and let go over the particle there.</source>
        <translation>연결은 한 프레임에서 더 뒤의 프레임으로 이어집니다. L을 누른 채 다른 프레임으로 이동하여 그곳의 입자 위에서 놓으십시오.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Go to the frame in which the particle picked last continues the other one.</source>
        <translation>마지막으로 선택한 입자가 다른 입자를 이어받는 프레임으로 이동하십시오.</translation>
    </message>
    <message>
        <source>No link leads into this frame: the track begins here.</source>
        <translation>이 프레임으로 이어지는 연결이 없습니다. 트랙이 여기서 시작합니다.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>연결 해제</translation>
    </message>
    <message>
        <source>There is nothing to interpolate: the particle needs a frame before and one after this, and a measurement in it.</source>
        <translation>보간할 것이 없습니다. 이 프레임의 앞뒤에 입자가 있고 이 프레임에 측정값이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>보간</translation>
    </message>
    <message>
        <source>Point at a particle that takes part in a coalescence, or pick one first.</source>
        <translation>합체에 관여한 입자를 가리키거나 먼저 선택하십시오.</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>트랙 삭제</translation>
    </message>
    <message>
        <source>Point at a particle of this sample, or pick one first.</source>
        <translation>이 시료의 입자를 가리키거나 먼저 선택하십시오.</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>이 시료에서 삭제</translation>
    </message>
</context>
<context>
    <name>TrackText</name>
    <message>
        <source>Group-A</source>
        <translation>그룹 A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>그룹 B</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>미지정</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>프레임 %1</translation>
    </message>
    <message>
        <source>%1 %2 %3 (1 sd)</source>
        <translation>%1 %2 %3 (1 표준 편차)</translation>
    </message>
</context>
<context>
    <name>TryCorrect</name>
    <message>
        <source>Particles can be corrected once they are followed: start the analysis first.</source>
        <translation>입자는 추적한 뒤에 수정할 수 있습니다. 먼저 분석을 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for nanoparticle growth movies.</source>
        <translation>나노입자 성장 동영상을 위한 분석 도구.</translation>
    </message>
    <message>
        <source>A movie, a folder of frames or a project.</source>
        <translation>동영상, 프레임 폴더 또는 프로젝트.</translation>
    </message>
    <message>
        <source>Open the bundled demo movie.</source>
        <translation>함께 제공되는 예제 동영상을 엽니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::AdviceCard</name>
    <message>
        <source>Use these</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Reads eight frames of the movie and proposes polarity, signal to noise and largest radius</source>
        <translation>동영상의 8개 프레임을 읽어 명암 방향, 신호 대 잡음비, 최대 반지름을 제안합니다</translation>
    </message>
    <message>
        <source>One step that can be undone; the history keeps what spoke for it</source>
        <translation>실행 취소할 수 있는 한 단계이며, 작업 내역에 그 근거가 남습니다</translation>
    </message>
    <message>
        <source>Use proposed settings: signal to noise %1 (%L2 particles, %3 false ones, in %4 frames)</source>
        <translation>제안된 설정 적용: 신호 대 잡음비 %1(%4개 프레임에서 입자 %L2개, 거짓 %3개)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Propose settings</source>
        <translation>설정 제안</translation>
    </message>
    <message>
        <source>Looking at the movie: %1 %</source>
        <translation>동영상 살펴보는 중: %1 %</translation>
    </message>
    <message>
        <source>• Particles are brighter than the liquid: what is brighter stands out by %L1, what is darker by %L2.</source>
        <translation>• 입자가 액체보다 밝습니다: 밝은 쪽의 신호 합은 %L1, 어두운 쪽은 %L2입니다.</translation>
    </message>
    <message>
        <source>• Particles are darker than the liquid: what is darker stands out by %L1, what is brighter by %L2.</source>
        <translation>• 입자가 액체보다 어둡습니다: 어두운 쪽의 신호 합은 %L1, 밝은 쪽은 %L2입니다.</translation>
    </message>
    <message>
        <source>• Signal to noise %1: %L2 particles in %3 frames, about %4 of them false, as many as the noise makes the other way round.</source>
        <translation>• 신호 대 잡음비 %1: %3개 프레임에서 입자 %L2개, 그중 약 %4개는 거짓입니다(명암을 뒤집었을 때 잡음이 만드는 수).</translation>
    </message>
    <message>
        <source>• With %1 there were %L2 and %3.</source>
        <translation>• %1에서는 각각 %L2개와 %3개였습니다.</translation>
    </message>
    <message>
        <source>• Radii: half of them below %1 px, one in a hundred above %2 px; searched up to %3 px.</source>
        <translation>• 반지름: 절반은 %1 px 미만, 백에 하나는 %2 px 초과; %3 px까지 찾습니다.</translation>
    </message>
    <message>
        <source>• A threshold a fifth lower or higher changes their number by up to %1 % and the median radius by %2 %.</source>
        <translation>• 임계값을 5분의 1 낮추거나 높이면 입자 수는 최대 %1 %, 반지름 중앙값은 %2 % 바뀝니다.</translation>
    </message>
    <message>
        <source>• So results hang on this setting: look at faint particles in a few frames.</source>
        <translation>• 따라서 결과가 이 설정에 좌우됩니다. 몇 개 프레임에서 희미한 입자를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ostwald::AgeingModel</name>
    <message>
        <source>sample %1</source>
        <translation>시료 %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>프레임 %1</translation>
    </message>
    <message>
        <source>Change ageing time to %1</source>
        <translation>숙성 시간을 %1(으)로 변경</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>숙성 시간</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>시료</translation>
    </message>
</context>
<context>
    <name>ostwald::AgeingPanel</name>
    <message>
        <source>Set for the selected</source>
        <translation>선택한 것에 설정</translation>
    </message>
    <message>
        <source>From the file names</source>
        <translation>파일 이름에서</translation>
    </message>
    <message>
        <source>These are stills of samples</source>
        <translation>시료의 정지 사진입니다</translation>
    </message>
    <message>
        <source>This is a movie</source>
        <translation>동영상입니다</translation>
    </message>
    <message>
        <source>Ageing times</source>
        <translation>숙성 시간</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>숙성 시간</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Takes the time that each name tells, such as 30min or 2h</source>
        <translation>각 이름에 적힌 시간(30min, 2h 등)을 가져옵니다</translation>
    </message>
    <message>
        <source>Take the ageing times from the file names</source>
        <translation>숙성 시간을 파일 이름에서 가져오기</translation>
    </message>
    <message>
        <source>Ex situ: samples were taken at different times, and no particle is seen twice. Nothing is followed; the sizes of each sample are compared and fitted.</source>
        <translation>ex situ: 시료를 서로 다른 시간에 채취하여 같은 입자가 두 번 보이지 않습니다. 추적하지 않고 시료마다 크기를 비교하고 피팅합니다.</translation>
    </message>
    <message>
        <source>Frames follow each other in time, and particles are followed</source>
        <translation>프레임이 시간 순서로 이어지고 입자를 추적합니다</translation>
    </message>
    <message>
        <source>Take the pictures as a movie</source>
        <translation>사진을 동영상으로 취급</translation>
    </message>
    <message>
        <source>Take the pictures as stills of samples</source>
        <translation>사진을 시료의 정지 사진으로 취급</translation>
    </message>
    <message>
        <source>“%1” is no time: type 90 s, 30 min or 2 h.</source>
        <translation>“%1”은(는) 시간이 아닙니다. 90 s, 30 min, 2 h처럼 입력하십시오.</translation>
    </message>
    <message>
        <source>Frames of a movie follow each other in time.</source>
        <translation>동영상의 프레임은 시간 순서로 이어집니다.</translation>
    </message>
    <message>
        <source>All stills have one ageing time, so they count as one sample: select those of another one and type its time.</source>
        <translation>모든 정지 사진의 숙성 시간이 같아 한 시료로 셉니다. 다른 시료의 사진을 선택하고 시간을 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 samples; stills of one time are one sample.</source>
        <translation>시료 %1개. 시간이 같은 정지 사진은 한 시료입니다.</translation>
    </message>
    <message>
        <source>Samples of one time count as one.</source>
        <translation>시간이 같은 시료는 하나로 셉니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::CalibrationPanel</name>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>끝까지</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>픽셀 크기</translation>
    </message>
    <message>
        <source>Side of one square pixel on the specimen.</source>
        <translation>시료 위에서 정사각형 픽셀 한 변의 길이.</translation>
    </message>
    <message>
        <source>Frame interval</source>
        <translation>프레임 간격</translation>
    </message>
    <message>
        <source>Time from one frame to the next.</source>
        <translation>한 프레임에서 다음 프레임까지의 시간.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>첫 프레임</translation>
    </message>
    <message>
        <source>Frames before it are left out. Frames count from 0.</source>
        <translation>이보다 앞선 프레임은 제외합니다. 프레임 번호는 0부터입니다.</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>마지막 프레임</translation>
    </message>
    <message>
        <source>Frames after it are left out.</source>
        <translation>이보다 뒤의 프레임은 제외합니다.</translation>
    </message>
    <message>
        <source>Change pixel size</source>
        <translation>픽셀 크기 변경</translation>
    </message>
    <message>
        <source>Change frame interval</source>
        <translation>프레임 간격 변경</translation>
    </message>
    <message>
        <source>Change first frame</source>
        <translation>첫 프레임 변경</translation>
    </message>
    <message>
        <source>Change last frame</source>
        <translation>마지막 프레임 변경</translation>
    </message>
    <message>
        <source>%1 · %2 frames · %3 × %4 px</source>
        <translation>%1 · 프레임 %2개 · %3 × %4 px</translation>
    </message>
    <message>
        <source>Calibrate on the scale bar</source>
        <translation>스케일 바로 보정</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>슬라이스</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>축 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>e⁻/Å²s</source>
        <translation>e⁻/Å²s</translation>
    </message>
    <message>
        <source>Until then every length is in pixels.</source>
        <translation>그때까지 모든 길이는 픽셀 단위입니다.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>데이터 세트</translation>
    </message>
    <message>
        <source>Which of the file&apos;s datasets is the movie.</source>
        <translation>파일의 어느 데이터 세트가 동영상인지.</translation>
    </message>
    <message>
        <source>Time is the axis</source>
        <translation>시간 축</translation>
    </message>
    <message>
        <source>Along it lie the frames; of every other axis the first picture is shown.</source>
        <translation>이 축을 따라 프레임이 놓입니다. 다른 축은 첫 이미지만 표시합니다.</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>더 어두움</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>더 밝음</translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation>선량률</translation>
    </message>
    <message>
        <source>Electrons that hit a square ångström of the specimen each second.</source>
        <translation>매초 시료 1 Å²에 입사하는 전자 수.</translation>
    </message>
    <message>
        <source>Particles are</source>
        <translation>입자 밝기</translation>
    </message>
    <message>
        <source>Against the liquid: darker in bright field, brighter in dark field.</source>
        <translation>액체에 비해 명시야에서는 더 어둡고 암시야에서는 더 밝습니다.</translation>
    </message>
    <message>
        <source>Confirm pixel size</source>
        <translation>픽셀 크기 확인</translation>
    </message>
    <message>
        <source>Change dose rate</source>
        <translation>선량률 변경</translation>
    </message>
    <message>
        <source>Change polarity</source>
        <translation>극성 변경</translation>
    </message>
    <message>
        <source>Read the movie in another way</source>
        <translation>동영상을 다른 방식으로 읽기</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>확인하지 않음</translation>
    </message>
    <message>
        <source>as the paper&apos;s chain takes them</source>
        <translation>논문의 절차를 따름</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택함</translation>
    </message>
    <message>
        <source>assumed, bright field</source>
        <translation>가정: 명시야</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescenceModel</name>
    <message>
        <source>Radius of the larger parent just before contact</source>
        <translation>접촉 직전 더 큰 모입자의 반지름</translation>
    </message>
    <message>
        <source>Radius of the smaller parent just before contact</source>
        <translation>접촉 직전 더 작은 모입자의 반지름</translation>
    </message>
    <message>
        <source>Radius of the product once it is round again</source>
        <translation>다시 둥글어진 뒤 생성 입자의 반지름</translation>
    </message>
    <message>
        <source>Volume gained over the volume of the smaller parent; 1 = conserved</source>
        <translation>늘어난 부피를 더 작은 모입자의 부피로 나눈 값, 1 = 보존</translation>
    </message>
    <message>
        <source>How certain it is, 0 to 1</source>
        <translation>확실한 정도, 0~1</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>시간 (s)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>모입자</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>생성 입자</translation>
    </message>
    <message>
        <source>r₁ (%1)</source>
        <translation>r₁ (%1)</translation>
    </message>
    <message>
        <source>r₂ (%1)</source>
        <translation>r₂ (%1)</translation>
    </message>
    <message>
        <source>r (%1)</source>
        <translation>r (%1)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>부피비</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescencePanel</name>
    <message>
        <source>Fit</source>
        <translation>피팅</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>All from the data</source>
        <translation>모두 데이터에서</translation>
    </message>
    <message>
        <source>Instantaneous</source>
        <translation>순간값</translation>
    </message>
    <message>
        <source>What the pair equation needs: a quarter of the slope of the variance.</source>
        <translation>쌍 방정식에 필요한 값: 분산 기울기의 4분의 1.</translation>
    </message>
    <message>
        <source>Average to t</source>
        <translation>t까지의 평균</translation>
    </message>
    <message>
        <source>As printed: the variance over 4t, too high where motion slows down.</source>
        <translation>논문대로 분산/4t. 운동이 느려지는 곳에서는 너무 큽니다.</translation>
    </message>
    <message>
        <source>As 1/σ</source>
        <translation>1/σ에 비례</translation>
    </message>
    <message>
        <source>One number for all times, for few or noisy paths.</source>
        <translation>모든 시각에 하나의 값. 경로가 적거나 잡음이 많을 때.</translation>
    </message>
    <message>
        <source>Zero gradient</source>
        <translation>기울기 0</translation>
    </message>
    <message>
        <source>As printed: pairs that a growing particle sweeps up are lost.</source>
        <translation>논문대로. 자라는 입자가 휩쓴 쌍은 사라집니다.</translation>
    </message>
    <message>
        <source>Impermeable</source>
        <translation>불투과</translation>
    </message>
    <message>
        <source>Growing particles push the others away.</source>
        <translation>자라는 입자가 다른 입자를 밀어냅니다.</translation>
    </message>
    <message>
        <source>Change relative diffusion</source>
        <translation>상대 확산 변경</translation>
    </message>
    <message>
        <source>Change the condition at contact</source>
        <translation>접촉 조건 변경</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>‘%1’ 변경</translation>
    </message>
    <message>
        <source>Fit the theory of coalescence to the times and sizes of the events</source>
        <translation>합체 이론을 사건의 시각과 크기에 피팅</translation>
    </message>
    <message>
        <source>Stop and keep the best values so far</source>
        <translation>중지하고 지금까지의 최선값을 유지</translation>
    </message>
    <message>
        <source>Take start, bounds and priors of every unknown from the data again</source>
        <translation>모든 미지수의 초깃값, 상·하한, 사전 분포를 다시 데이터에서 구하기</translation>
    </message>
    <message>
        <source>Unknowns of coalescence</source>
        <translation>합체의 미지수</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>상대 확산</translation>
    </message>
    <message>
        <source>At contact</source>
        <translation>접촉할 때</translation>
    </message>
    <message>
        <source>What the data can and cannot tell</source>
        <translation>데이터로 알 수 있는 것과 없는 것</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Take the unknowns from the data</source>
        <translation>미지수를 데이터에서 구하기</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing yet: a fit tells which unknowns are determined.</source>
        <translation>아직 없습니다. 피팅하면 어떤 미지수가 결정되는지 알 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescenceTable</name>
    <message>
        <source>Coalescences</source>
        <translation>합체</translation>
    </message>
    <message>
        <source>1 coalescence</source>
        <translation>합체 1건</translation>
    </message>
    <message>
        <source>%1 coalescences</source>
        <translation>합체 %1건</translation>
    </message>
</context>
<context>
    <name>ostwald::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>ostwald::ConstantsModel</name>
    <message>
        <source>95 % interval %1 to %2, from the curvature of the likelihood</source>
        <translation>95 % 구간 %1~%2, 가능도의 곡률에서 구함</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 고정</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 고정 해제</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>%1의 초깃값 변경</translation>
    </message>
    <message>
        <source>Change bounds of %1</source>
        <translation>%1의 상·하한 변경</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>상수</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>초깃값</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>피팅값</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>고정</translation>
    </message>
</context>
<context>
    <name>ostwald::CorrectionModel</name>
    <message>
        <source>waits for tracks</source>
        <translation>트랙 대기 중</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>맞지 않음</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>적용됨</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>시료</translation>
    </message>
    <message>
        <source>waits for particles</source>
        <translation>입자 대기 중</translation>
    </message>
</context>
<context>
    <name>ostwald::CorrectionPanel</name>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Removes this correction only; those after it stay.</source>
        <translation>이 수정만 없앱니다. 그 뒤의 수정은 남습니다.</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>수정 되돌리기</translation>
    </message>
    <message>
        <source>No corrections yet. What you change in the picture, the tracks or the tags is listed here.</source>
        <translation>아직 수정이 없습니다. 이미지, 트랙, 태그에서 바꾼 내용이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>수정 1건</translation>
    </message>
    <message>
        <source>%1 corrections</source>
        <translation>수정 %1건</translation>
    </message>
    <message>
        <source>%1, all applied</source>
        <translation>%1, 모두 적용됨</translation>
    </message>
    <message>
        <source>%1, of which %2 do not fit</source>
        <translation>%1, 그중 %2건은 맞지 않음</translation>
    </message>
    <message>
        <source>Only those that do not fit</source>
        <translation>맞지 않는 것만</translation>
    </message>
    <message>
        <source>Move to the picked particle</source>
        <translation>선택한 입자로 옮기기</translation>
    </message>
    <message>
        <source>Pick the particle that is meant, in the picture or the table of tracks.</source>
        <translation>그림이나 트랙 표에서 해당하는 입자를 선택하십시오.</translation>
    </message>
    <message>
        <source>Move a correction</source>
        <translation>수정 옮기기</translation>
    </message>
    <message>
        <source>%1 It stays in the list and is tried again at every new run, unless you move it or take it back.</source>
        <translation>%1 옮기거나 되돌리지 않으면 목록에 남아 새로 계산할 때마다 다시 시도됩니다.</translation>
    </message>
    <message>
        <source>No corrections yet. What you change in the samples, their particles or the tags is listed here.</source>
        <translation>아직 수정이 없습니다. 시료, 시료의 입자, 태그에서 바꾼 내용이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Pick the particle that is meant, in the picture or the table of particles.</source>
        <translation>그림이나 입자 표에서 해당하는 입자를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>ostwald::DisplayPanel</name>
    <message>
        <source>grey</source>
        <translation>회색조</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>반전</translation>
    </message>
    <message>
        <source>viridis</source>
        <translation>viridis</translation>
    </message>
    <message>
        <source>magma</source>
        <translation>magma</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>White</source>
        <translation>흰색</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>감마</translation>
    </message>
    <message>
        <source>The same contrast for all frames</source>
        <translation>모든 프레임에 같은 대비</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Otherwise each frame gets its own, and growth may be an effect of contrast.</source>
        <translation>그렇지 않으면 프레임마다 대비가 달라져, 성장이 대비의 효과일 수 있습니다.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Black and white from the grey values of all frames.</source>
        <translation>모든 프레임의 밝기 값에서 검정과 흰색을 정합니다.</translation>
    </message>
    <message>
        <source>Dragging the right button in the picture changes both; B held shows what the particles are found in.</source>
        <translation>이미지에서 오른쪽 버튼을 끌면 둘 다 바뀝니다. B를 누르고 있는 동안 입자를 찾는 데 쓰는 영상이 보입니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::Dock</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1: 별도의 창에 있습니다.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Put %1 into a window of its own, or back</source>
        <translation>%1: 별도의 창으로 옮기거나 되돌리기</translation>
    </message>
    <message>
        <source>%1 – Ostwald</source>
        <translation>%1 – Ostwald</translation>
    </message>
</context>
<context>
    <name>ostwald::Document</name>
    <message>
        <source>Tag particles</source>
        <translation>입자 태그 지정</translation>
    </message>
    <message>
        <source>Take the movie from another place</source>
        <translation>다른 위치의 동영상 사용</translation>
    </message>
</context>
<context>
    <name>ostwald::EstimatorComparison</name>
    <message>
        <source>Fit the same trajectories with the cost of the paper&apos;s authors, within their bounds</source>
        <translation>같은 성장 궤적을 논문 저자의 비용 함수와 한계값으로 피팅</translation>
    </message>
    <message>
        <source>Both estimators</source>
        <translation>두 추정량</translation>
    </message>
    <message>
        <source>Paper&apos;s cost, alike</source>
        <translation>논문의 비용, 동급</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Searching: %1 %</source>
        <translation>탐색 중: %1 %</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Same data, two estimators: what differs comes from smoothing and bounds.</source>
        <translation>같은 데이터, 두 추정량: 차이는 평활화와 한계값에서 옵니다.</translation>
    </message>
    <message>
        <source>%1, at its bound</source>
        <translation>%1, 한계값</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 구간</translation>
    </message>
</context>
<context>
    <name>ostwald::EvidenceDialog</name>
    <message>
        <source>Write…</source>
        <translation>쓰기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>근거 내보내기</translation>
    </message>
    <message>
        <source>A folder with the figures as PDF and SVG, their numbers, all tables, where every plotted point comes from, the methods paragraph, and provenance.json: movie and hash, parameters, corrections, fit.</source>
        <translation>PDF와 SVG 그림, 그 수치, 모든 표, 그려진 각 점의 출처, 방법 문단, provenance.json(동영상과 해시, 매개변수, 수정, 피팅)을 담은 폴더입니다.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1을(를) 썼습니다</translation>
    </message>
    <message>
        <source>Save the project first: the evidence is taken from its file.</source>
        <translation>먼저 프로젝트를 저장하십시오. 근거는 그 파일에서 가져옵니다.</translation>
    </message>
    <message>
        <source>Waits for the results that are being computed.</source>
        <translation>계산 중인 결과를 기다립니다.</translation>
    </message>
    <message>
        <source>There are no tracks yet: start the analysis first.</source>
        <translation>아직 트랙이 없습니다. 먼저 분석을 시작하십시오.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Write the evidence into a new folder in</source>
        <translation>근거를 쓸 새 폴더의 위치</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureExportForm</name>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>PDF, SVG and TIFF</source>
        <translation>PDF, SVG, TIFF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Writes the figure, and its numbers as CSV beside it.</source>
        <translation>그림과 함께 그 수치를 CSV로 저장합니다.</translation>
    </message>
    <message>
        <source>Copy plot</source>
        <translation>차트 복사</translation>
    </message>
    <message>
        <source>Copies the page as a picture and as a drawing.</source>
        <translation>페이지를 그림과 도면으로 복사합니다.</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>데이터 복사</translation>
    </message>
    <message>
        <source>Copies the numbers of every panel as CSV.</source>
        <translation>모든 패널의 수치를 CSV로 복사합니다.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Stop (%1 %)</source>
        <translation>중지(%1 %)</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureList</name>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Makes a figure of your own.</source>
        <translation>자신의 그림을 만듭니다.</translation>
    </message>
    <message>
        <source>Add to my figure</source>
        <translation>내 그림에 추가</translation>
    </message>
    <message>
        <source>Puts these panels on your figure, or on a new one.</source>
        <translation>이 패널들을 자신의 그림이나 새 그림에 놓습니다.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Makes a copy of this figure.</source>
        <translation>이 그림의 사본을 만듭니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Deletes this figure; undo brings it back.</source>
        <translation>이 그림을 삭제합니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Empty figure</source>
        <translation>빈 그림</translation>
    </message>
    <message>
        <source>Frame, trajectories, mean size, supersaturation</source>
        <translation>프레임, 궤적, 평균 크기, 과포화도</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>내 그림</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Frame, sizes, mean size, supersaturation</source>
        <translation>프레임, 크기, 평균 크기, 과포화도</translation>
    </message>
</context>
<context>
    <name>ostwald::FigurePageForm</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>One legend for all panels</source>
        <translation>모든 패널에 범례 하나</translation>
    </message>
    <message>
        <source>%1, %L2 mm</source>
        <translation>%1, %L2 mm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>학술지</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height of a row</source>
        <translation>행 높이</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글자 크기</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureView</name>
    <message>
        <source>Copy plot</source>
        <translation>차트 복사</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>데이터 복사</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureWorkspace</name>
    <message>
        <source>Figures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Checks before export</source>
        <translation>내보내기 전 점검</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>My figure</source>
        <translation>내 그림</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Change the page of a figure</source>
        <translation>그림의 페이지 변경</translation>
    </message>
    <message>
        <source>This figure has no panels yet. Add a frame or a plot under Panels, or double-click a template or plot in the list of figures.</source>
        <translation>이 그림에는 아직 패널이 없습니다. 패널에서 프레임이나 차트를 추가하거나 그림 목록에서 템플릿이나 차트를 두 번 클릭하세요.</translation>
    </message>
</context>
<context>
    <name>ostwald::FilmStrip</name>
    <message>
        <source>Thumbnails</source>
        <translation>미리보기 그림</translation>
    </message>
    <message>
        <source>Frames spread over the movie. A click goes to the frame that is shown, a drag scrubs.</source>
        <translation>동영상 전체에 고르게 뽑은 프레임입니다. 클릭하면 보이는 프레임으로 가고, 드래그하면 앞뒤로 넘깁니다.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>프레임 %1</translation>
    </message>
    <message>
        <source>Frame %1, t = %2</source>
        <translation>프레임 %1, t = %2</translation>
    </message>
</context>
<context>
    <name>ostwald::FilterBar</name>
    <message>
        <source>Filter tracks</source>
        <translation>트랙 필터</translation>
    </message>
    <message>
        <source>Filter: id, A, B, unassigned…</source>
        <translation>필터: 번호, A, B, 미지정…</translation>
    </message>
    <message>
        <source>Ids, A, B, unassigned, excluded, hand, or words of the reason. A comma means or, a space means and.</source>
        <translation>번호, A, B, 미지정, 제외, 수동, 또는 이유에 있는 단어. 쉼표는 ‘또는’, 공백은 ‘그리고’입니다.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>필터 이름</translation>
    </message>
    <message>
        <source>Return keeps the filter under this name, Escape does not.</source>
        <translation>Enter를 누르면 이 이름으로 보관하고, Esc를 누르면 취소합니다.</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>보관한 필터</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>이 필터 보관…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Filter particles</source>
        <translation>입자 필터</translation>
    </message>
    <message>
        <source>Filter: id, A, excluded…</source>
        <translation>필터: 번호, A, 제외…</translation>
    </message>
    <message>
        <source>Ids, A, unassigned, excluded, unsure, or hand for what was tagged by hand. A comma means or, a space means and.</source>
        <translation>번호, A, 미지정, 제외, 보류, 또는 수동(직접 태그한 것). 쉼표는 ‘또는’, 공백은 ‘그리고’입니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::FitLog</name>
    <message>
        <source>Keep a fit</source>
        <translation>피팅 보관</translation>
    </message>
    <message>
        <source>Keep a fit no longer</source>
        <translation>피팅 보관 취소</translation>
    </message>
    <message>
        <source>Take the settings of an earlier fit</source>
        <translation>이전 피팅의 설정 사용</translation>
    </message>
</context>
<context>
    <name>ostwald::FitPanel</name>
    <message>
        <source>± is half the 95 % interval</source>
        <translation>±는 95 % 구간의 절반</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>피팅</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>‘%1’ 변경</translation>
    </message>
    <message>
        <source>Fit the growth theory to the Group-A trajectories</source>
        <translation>그룹 A의 성장 궤적에 성장 이론을 피팅합니다</translation>
    </message>
    <message>
        <source>Stop and keep the best values so far</source>
        <translation>중지하고 지금까지의 최선값을 유지</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>상수</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>재료</translation>
    </message>
    <message>
        <source>Sets start values, bounds and the monomer radius to those published for it.</source>
        <translation>초깃값, 상·하한, 단량체 반지름을 그 재료의 발표된 값으로 설정합니다.</translation>
    </message>
    <message>
        <source>What the data can and cannot tell</source>
        <translation>데이터로 알 수 있는 것과 없는 것</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Change material to %1</source>
        <translation>재료를 %1(으)로 변경</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing yet: a fit tells which constants are determined.</source>
        <translation>아직 없습니다. 피팅하면 어떤 상수가 결정되는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Beside the paper&apos;s own cost</source>
        <translation>논문의 비용과 비교</translation>
    </message>
    <message>
        <source>Fits compared</source>
        <translation>피팅 비교</translation>
    </message>
    <message>
        <source>Together with other projects</source>
        <translation>다른 프로젝트와 함께</translation>
    </message>
    <message>
        <source>Fit the growth theory to the sizes in the samples</source>
        <translation>시료의 크기에 성장 이론을 피팅합니다</translation>
    </message>
</context>
<context>
    <name>ostwald::FitPartnersPanel</name>
    <message>
        <source>Fit together with another project…</source>
        <translation>다른 프로젝트와 함께 피팅…</translation>
    </message>
    <message>
        <source>Fit alone</source>
        <translation>단독 피팅</translation>
    </message>
    <message>
        <source>Fit together with</source>
        <translation>함께 피팅할 프로젝트</translation>
    </message>
    <message>
        <source>Ostwald projects (*.ostwald)</source>
        <translation>Ostwald 프로젝트 (*.ostwald)</translation>
    </message>
    <message>
        <source>This is the open project itself.</source>
        <translation>열려 있는 프로젝트 자신입니다.</translation>
    </message>
    <message>
        <source>Fit together with %1</source>
        <translation>%1 파일과 함께 피팅</translation>
    </message>
    <message>
        <source>Reading the other project…</source>
        <translation>다른 프로젝트를 읽는 중…</translation>
    </message>
    <message>
        <source>The constants are those of this movie alone.</source>
        <translation>상수는 이 동영상만의 것입니다.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The five constants are those of one material: another movie or ex-situ study of it makes them more certain. The other project is only read.</source>
        <translation>다섯 상수는 한 물질의 것입니다. 같은 물질의 다른 동영상이나 ex situ 연구가 있으면 더 확실해집니다. 다른 프로젝트는 읽기만 합니다.</translation>
    </message>
    <message>
        <source>From this project&apos;s sizes only</source>
        <translation>이 프로젝트의 크기만으로</translation>
    </message>
    <message>
        <source>Fit this project alone</source>
        <translation>이 프로젝트만 피팅</translation>
    </message>
    <message>
        <source>The constants are those of this study alone.</source>
        <translation>상수는 이 연구만의 것입니다.</translation>
    </message>
    <message>
        <source>The constants are shared with %1. Supply, shape and everything else are each project&apos;s own.</source>
        <translation>상수는 %1와(과) 공유됩니다. 공급, 형상 및 나머지는 프로젝트마다 고유합니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::FitsModel</name>
    <message>
        <source>Keep the fit of %1</source>
        <translation>%1의 피팅 보관</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>%1회에서 중지</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>수렴</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>수렴 안 됨</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>다른 데이터</translation>
    </message>
    <message>
        <source>Keep this fit with the project</source>
        <translation>이 피팅을 프로젝트와 함께 보관</translation>
    </message>
    <message>
        <source>%1 iterations, %2 trajectories</source>
        <translation>반복 %1회, 성장 궤적 %2개</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation>%1에 고정</translation>
    </message>
    <message>
        <source>From %1, between %2 and %3</source>
        <translation>%1부터, %2와 %3 사이</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>χ² per degree</source>
        <translation>자유도당 χ²</translation>
    </message>
    <message>
        <source>Constants shared with %1</source>
        <translation>상수를 %1 파일과 공유</translation>
    </message>
</context>
<context>
    <name>ostwald::FitsPanel</name>
    <message>
        <source>Use its settings</source>
        <translation>이 설정 사용</translation>
    </message>
    <message>
        <source>Fits compared</source>
        <translation>피팅 비교</translation>
    </message>
    <message>
        <source>Start values, bounds and settings of the picked fit, for the next one</source>
        <translation>선택한 피팅의 초깃값, 상·하한, 설정을 다음 피팅에 사용</translation>
    </message>
    <message>
        <source>Every fit that ends or is stopped stands here.</source>
        <translation>끝나거나 중지된 모든 피팅이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>The next fit is compared with this one.</source>
        <translation>다음 피팅을 이것과 비교합니다.</translation>
    </message>
    <message>
        <source>Differences to the fit of %1: below 0 is better. Δχ² = −2 Δ ln L.</source>
        <translation>%1의 피팅과의 차이: 0보다 작으면 더 좋습니다. Δχ² = −2 Δ ln L.</translation>
    </message>
    <message>
        <source>Differences to the fit before: below 0 is better. Δχ² = −2 Δ ln L. Pick a fit to compare with it.</source>
        <translation>이전 피팅과의 차이: 0보다 작으면 더 좋습니다. Δχ² = −2 Δ ln L. 비교할 피팅을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>ostwald::FrameStrip</name>
    <message>
        <source>Seven frames around the case</source>
        <translation>해당 건 전후의 일곱 프레임</translation>
    </message>
</context>
<context>
    <name>ostwald::FrameView</name>
    <message>
        <source>The movie of this project cannot be shown.
%1</source>
        <translation>이 프로젝트의 동영상을 표시할 수 없습니다.
%1</translation>
    </message>
    <message>
        <source>Put it back there and open the project again. What was saved is still here to look at.</source>
        <translation>동영상을 그 자리에 되돌려 놓고 프로젝트를 다시 여십시오. 저장된 내용은 그대로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Put the original file there and open the project again, or open this movie as a new project.</source>
        <translation>원본 파일을 그 자리에 두고 프로젝트를 다시 열거나, 이 동영상을 새 프로젝트로 여십시오.</translation>
    </message>
    <message>
        <source>Movie frame</source>
        <translation>동영상 프레임</translation>
    </message>
    <message>
        <source>Frame %1 cannot be shown.
%2</source>
        <translation>프레임 %1을(를) 표시할 수 없습니다.
%2</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>프레임 %1 / %2</translation>
    </message>
    <message>
        <source>t = %1 · %2</source>
        <translation>t = %1 · %2</translation>
    </message>
    <message>
        <source>preview: %1 particles</source>
        <translation>미리 보기: 입자 %1개</translation>
    </message>
    <message>
        <source>before: %1 particles</source>
        <translation>이전: 입자 %1개</translation>
    </message>
    <message>
        <source>before: none</source>
        <translation>이전: 없음</translation>
    </message>
    <message>
        <source>%1 (hold B: before)</source>
        <translation>%1 (B 누르고: 이전)</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>처리됨</translation>
    </message>
    <message>
        <source>processing…</source>
        <translation>처리 중…</translation>
    </message>
    <message>
        <source>This study has sizes only, no pictures.</source>
        <translation>이 연구에는 크기만 있고 사진은 없습니다.</translation>
    </message>
    <message>
        <source>This project has tracks only, no movie.</source>
        <translation>이 프로젝트에는 트랙만 있고 동영상이 없습니다.</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>시료 %1 / %2</translation>
    </message>
</context>
<context>
    <name>ostwald::GoToDialog</name>
    <message>
        <source>Go to frame or time</source>
        <translation>프레임 또는 시간으로 이동</translation>
    </message>
    <message>
        <source>Frame, or a time such as 12.5 s:</source>
        <translation>프레임 또는 시간(예: 12.5 s):</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a frame nor a time of this movie.</source>
        <translation>‘%1’은(는) 이 동영상의 프레임도 시간도 아닙니다.</translation>
    </message>
    <message>
        <source>Go to sample or time</source>
        <translation>시료 또는 시간으로 이동</translation>
    </message>
    <message>
        <source>Sample, or a time such as 2 h:</source>
        <translation>시료 또는 2 h 같은 시간:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a sample nor a time of this study.</source>
        <translation>&quot;%1&quot;은(는) 이 연구의 시료도 시간도 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::HistogramStrip</name>
    <message>
        <source>Histogram of grey values</source>
        <translation>밝기값 히스토그램</translation>
    </message>
    <message>
        <source>Drag the lines to choose what is black and white, or between them to shift both.</source>
        <translation>선을 드래그하여 검정과 흰색을 정하거나, 그 사이를 드래그하여 둘 다 옮깁니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::HistoryModel</name>
    <message>
        <source>Opened</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>%1 (frame %L2)</source>
        <translation>%1 (프레임 %L2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (sample %L2)</source>
        <translation>%1 (시료 %L2)</translation>
    </message>
</context>
<context>
    <name>ostwald::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>명령으로 복사</translation>
    </message>
</context>
<context>
    <name>ostwald::InspectorPanel</name>
    <message>
        <source>Group-A</source>
        <translation>그룹 A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>그룹 B</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Back to the group that the program proposes</source>
        <translation>프로그램이 제안한 그룹으로 되돌리기</translation>
    </message>
    <message>
        <source>Radius here</source>
        <translation>현재 반지름</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>관측 구간</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>모입자</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>합체 결과</translation>
    </message>
    <message>
        <source>In this frame</source>
        <translation>이 프레임에서</translation>
    </message>
    <message>
        <source>No particle picked</source>
        <translation>선택한 입자 없음</translation>
    </message>
    <message>
        <source>Particle %1: %2%3</source>
        <translation>입자 %1: %2%3</translation>
    </message>
    <message>
        <source>, by hand</source>
        <translation>, 수동</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>not seen in this frame</source>
        <translation>이 프레임에 보이지 않음</translation>
    </message>
    <message>
        <source>interpolated over a gap</source>
        <translation>빈 구간을 보간함</translation>
    </message>
    <message>
        <source>outline changed by hand</source>
        <translation>윤곽선을 수동으로 변경함</translation>
    </message>
    <message>
        <source>its size does not count</source>
        <translation>크기는 계산에 넣지 않음</translation>
    </message>
    <message>
        <source>touches the border</source>
        <translation>가장자리에 닿음</translation>
    </message>
    <message>
        <source>cut by another particle</source>
        <translation>다른 입자에 가려 잘림</translation>
    </message>
    <message>
        <source>below resolution: the size is an upper bound</source>
        <translation>분해능 미만: 크기는 상한값</translation>
    </message>
    <message>
        <source>measured, nothing to note</source>
        <translation>측정됨, 특이 사항 없음</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n frames)</source>
        <translation>
            <numerusform>%1 ~ %2 (%n 프레임)</numerusform>
        </translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>반지름</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>숙성 시간</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
</context>
<context>
    <name>ostwald::KeyModel</name>
    <message>
        <source>Also the key of: %1</source>
        <translation>다음과 키가 겹침: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>What</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
</context>
<context>
    <name>ostwald::KeyTable</name>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>키 검색</translation>
    </message>
    <message>
        <source>A word, or a key</source>
        <translation>단어 또는 키</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>키 구성</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Double-click a key to change it.</source>
        <translation>키를 두 번 클릭하면 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 commands share a key with another one, and none of them gets it.</source>
        <translation>명령 %1개가 다른 명령과 키를 공유하여 어느 것도 그 키로 실행되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::LinkPanel</name>
    <message>
        <source>Least total</source>
        <translation>총합 최소</translation>
    </message>
    <message>
        <source>All links of two frames at once, with the smallest sum of differences.</source>
        <translation>두 프레임의 모든 연결을 한꺼번에, 차이의 합이 최소가 되도록 정합니다.</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>가까운 것부터</translation>
    </message>
    <message>
        <source>The published rule: the smallest difference first, each particle once.</source>
        <translation>발표된 규칙: 차이가 작은 것부터, 입자마다 한 번씩.</translation>
    </message>
    <message>
        <source>Change linking method</source>
        <translation>연결 방법 변경</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>‘%1’ 변경</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>아직 연결하지 않음</translation>
    </message>
    <message>
        <source>%1 tracks: A %2, B %3, unassigned %4, excluded %5; coalescences %6</source>
        <translation>트랙 %1개: A %2, B %3, 미지정 %4, 제외 %5; 합체 %6</translation>
    </message>
    <message>
        <source>%1 (with the parameters before)</source>
        <translation>%1 (이전 매개변수 기준)</translation>
    </message>
</context>
<context>
    <name>ostwald::MainWindow</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 저장함</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of frames…</source>
        <translation>프레임 폴더 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 항목 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>예제 열기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>차트 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;tables…</source>
        <translation>표 내보내기(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Select &amp;all in this frame</source>
        <translation>이 프레임의 모든 입자 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>선택 해제(&amp;C)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit the frame</source>
        <translation>프레임을 창에 맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>실제 크기(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+0</source>
        <translation>Ctrl+Shift+0</translation>
    </message>
    <message>
        <source>Auto &amp;contrast</source>
        <translation>자동 대비(&amp;C)</translation>
    </message>
    <message>
        <source>O&amp;utlines</source>
        <translation>윤곽선(&amp;U)</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>&amp;Tails</source>
        <translation>꼬리(&amp;T)</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Track &amp;numbers</source>
        <translation>트랙 번호(&amp;N)</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>&amp;Scale bar</source>
        <translation>스케일 바(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lock</source>
        <translation>시간 표시(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>테마(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>시스템(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>동영상(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>재생 또는 일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>다음 프레임(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>이전 프레임(&amp;R)</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>10프레임 앞으로</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Right</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>10프레임 뒤로</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Left</translation>
    </message>
    <message>
        <source>&amp;First frame</source>
        <translation>첫 프레임(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>마지막 프레임(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>트랙(&amp;T)</translation>
    </message>
    <message>
        <source>Tag as Group-&amp;A</source>
        <translation>그룹 A로 태그 지정(&amp;A)</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Tag as Group-&amp;B</source>
        <translation>그룹 B로 태그 지정(&amp;B)</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>제외(&amp;E)</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>보류(&amp;U)</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>&amp;Clear tag</source>
        <translation>태그 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Cent&amp;re on the selected particle</source>
        <translation>선택한 입자를 가운데로(&amp;R)</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Next to chec&amp;k</source>
        <translation>다음 검토 대상(&amp;K)</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>이전 검토 대상</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>&amp;Next coalescence</source>
        <translation>다음 합체(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>&amp;Previous coalescence</source>
        <translation>이전 합체(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>C&amp;ut before this frame</source>
        <translation>이 프레임 앞에서 자르기(&amp;U)</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>&amp;Join two tracks</source>
        <translation>두 트랙 잇기(&amp;J)</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Swap in this frame</source>
        <translation>이 프레임에서 맞바꾸기(&amp;S)</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap from here on</source>
        <translation>여기부터 맞바꾸기</translation>
    </message>
    <message>
        <source>Shift+X</source>
        <translation>Shift+X</translation>
    </message>
    <message>
        <source>&amp;Delete from this frame</source>
        <translation>이 프레임에서 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>여기부터 삭제</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Exclude the si&amp;ze in this frame</source>
        <translation>이 프레임의 크기 제외(&amp;Z)</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Exclude sizes from here on</source>
        <translation>여기부터 크기 제외</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Mer&amp;ge outlines in this frame</source>
        <translation>이 프레임에서 윤곽선 병합(&amp;G)</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>&amp;Mark coalescence</source>
        <translation>합체 표시(&amp;M)</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>기각(&amp;R)</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Acc&amp;ept</source>
        <translation>승인(&amp;E)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>피팅(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Fit the growth theory</source>
        <translation>성장 이론 피팅(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>설명서(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Ostwald</source>
        <translation>Ostwald 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About Ostwald</source>
        <translation>Ostwald 정보</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ostwald %1&lt;/b&gt;&lt;p&gt;From a liquid-cell movie to a growth law.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Ostwald %1&lt;/b&gt;&lt;p&gt;액체 셀 동영상에서 성장 법칙까지.&lt;p&gt;GNU 일반 공중 사용 허가서 버전 3 이상을 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Wrote the tables into %1</source>
        <translation>표를 %1에 저장했습니다</translation>
    </message>
    <message>
        <source>Ostwald</source>
        <translation>Ostwald</translation>
    </message>
    <message>
        <source>%1[*] – Ostwald</source>
        <translation>%1[*] – Ostwald</translation>
    </message>
    <message>
        <source>Export &amp;movie…</source>
        <translation>동영상 내보내기(&amp;M)…</translation>
    </message>
    <message>
        <source>This project has no movie, only tracks.</source>
        <translation>이 프로젝트에는 동영상이 없고 트랙만 있습니다.</translation>
    </message>
    <message>
        <source>Picked &amp;before</source>
        <translation>이전 선택(&amp;B)</translation>
    </message>
    <message>
        <source>Picked a&amp;fter</source>
        <translation>다음 선택(&amp;F)</translation>
    </message>
    <message>
        <source>Shift+T</source>
        <translation>Shift+T</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>다음 트랙</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>이전 트랙</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Next event of the track</source>
        <translation>트랙의 다음 사건</translation>
    </message>
    <message>
        <source>Previous event of the track</source>
        <translation>트랙의 이전 사건</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left</source>
        <translation>Ctrl+Shift+Left</translation>
    </message>
    <message>
        <source>&amp;Link two</source>
        <translation>둘 연결(&amp;L)</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Un&amp;link</source>
        <translation>연결 해제(&amp;L)</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Delete the whole track</source>
        <translation>트랙 전체 삭제</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>&amp;Interpolate</source>
        <translation>보간(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Propose phases</source>
        <translation>단계 제안(&amp;P)</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Phase &amp;begins here</source>
        <translation>여기서 단계 시작(&amp;B)</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Phase &amp;ends here</source>
        <translation>여기서 단계 끝(&amp;E)</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>명령 팔레트(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>키(&amp;K)…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Open ra&amp;w data…</source>
        <translation>원시 데이터 열기(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Go to frame or time…</source>
        <translation>프레임 또는 시간으로 이동(&amp;G)…</translation>
    </message>
    <message>
        <source>E&amp;nsemble</source>
        <translation>앙상블(&amp;N)</translation>
    </message>
    <message>
        <source>Find the movie…</source>
        <translation>동영상 찾기…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Copied the methods paragraph, with what to cite</source>
        <translation>방법 문단과 인용 정보를 복사했습니다</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Find the &amp;movie…</source>
        <translation>동영상 찾기(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy the &amp;methods paragraph</source>
        <translation>방법 문단 복사(&amp;M)</translation>
    </message>
    <message>
        <source>Copied the command; paste it into a terminal.</source>
        <translation>명령을 복사했습니다. 터미널에 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Export e&amp;vidence…</source>
        <translation>근거 내보내기(&amp;V)…</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>명령으로 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>피팅</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>합체</translation>
    </message>
    <message>
        <source>Export of tables</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>Figure of the Figure workspace</source>
        <translation>그림 작업 공간의 그림</translation>
    </message>
    <message>
        <source>Movie with overlays</source>
        <translation>오버레이가 있는 동영상</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>&amp;Where this point comes from</source>
        <translation>이 점의 출처(&amp;W)</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Fit &amp;coalescence</source>
        <translation>합체 피팅(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Refilling outlines: %1 %</source>
        <translation>윤곽선 다시 채우는 중: %1 %</translation>
    </message>
    <message>
        <source>Pick the &amp;whole track</source>
        <translation>트랙 전체 선택(&amp;W)</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Refill the outline in this frame</source>
        <translation>이 프레임의 윤곽선 다시 채우기</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Refill outlines from here on</source>
        <translation>여기부터 윤곽선 다시 채우기</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>Put the pointer on a particle, or pick one first.</source>
        <translation>입자를 가리키거나 먼저 선택하십시오.</translation>
    </message>
    <message>
        <source>The movie is needed to refill outlines, and it is not there.</source>
        <translation>윤곽선을 다시 채우려면 동영상이 필요하지만 없습니다.</translation>
    </message>
    <message>
        <source>The particle was not measured in this frame: its place is interpolated.</source>
        <translation>이 프레임에서 입자를 측정하지 못했습니다. 위치는 보간한 값입니다.</translation>
    </message>
    <message>
        <source>The particle does not stand out from what surrounds it: paint it instead.</source>
        <translation>입자가 주변과 구별되지 않습니다. 대신 직접 칠하십시오.</translation>
    </message>
    <message>
        <source>The outline is already that of the local level.</source>
        <translation>윤곽선이 이미 국소 임계값의 것입니다.</translation>
    </message>
    <message>
        <source>Refill outlines</source>
        <translation>윤곽선 다시 채우기</translation>
    </message>
    <message>
        <source>Thum&amp;bnails along the timeline</source>
        <translation>타임라인을 따라 미리보기 그림(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>둘러보기(&amp;T)</translation>
    </message>
    <message>
        <source>Colour b&amp;y</source>
        <translation>색 구분 기준(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>그룹(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>크기(&amp;S)</translation>
    </message>
    <message>
        <source>Growth &amp;rate</source>
        <translation>성장 속도(&amp;R)</translation>
    </message>
    <message>
        <source>Sus&amp;picion</source>
        <translation>의심도(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>배치 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>별도의 창에 표시</translation>
    </message>
    <message>
        <source>&amp;Import tracks or sizes…</source>
        <translation>트랙이나 크기 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>This study has sizes only, no pictures.</source>
        <translation>이 연구에는 크기만 있고 사진은 없습니다.</translation>
    </message>
    <message>
        <source>The sizes are those of the table: there are no pictures to find particles in.</source>
        <translation>크기는 표의 값입니다. 입자를 찾을 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>The particles are those of another program: none are searched for.</source>
        <translation>입자는 다른 프로그램의 것입니다. 탐색하지 않습니다.</translation>
    </message>
    <message>
        <source>Next particle</source>
        <translation>다음 입자</translation>
    </message>
    <message>
        <source>Previous particle</source>
        <translation>이전 입자</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>이 시료에서 삭제</translation>
    </message>
    <message>
        <source>Exclude the size</source>
        <translation>크기 제외</translation>
    </message>
    <message>
        <source>Select all in this sample</source>
        <translation>이 시료의 모든 입자 선택</translation>
    </message>
    <message>
        <source>Fit the sample</source>
        <translation>시료를 창에 맞춤</translation>
    </message>
    <message>
        <source>Particle numbers</source>
        <translation>입자 번호</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>숙성 시간</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>다음 시료</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>이전 시료</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>시료 10개 앞으로</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>시료 10개 뒤로</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>첫 시료</translation>
    </message>
    <message>
        <source>Last sample</source>
        <translation>마지막 시료</translation>
    </message>
    <message>
        <source>Go to sample or time…</source>
        <translation>시료 또는 시간으로 이동…</translation>
    </message>
</context>
<context>
    <name>ostwald::ManualWindow</name>
    <message>
        <source>Manual of Ostwald</source>
        <translation>Ostwald 설명서</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
</context>
<context>
    <name>ostwald::MovieExportDialog</name>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>프레임/s</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Export the movie</source>
        <translation>동영상 내보내기</translation>
    </message>
    <message>
        <source>With overlays</source>
        <translation>오버레이 포함</translation>
    </message>
    <message>
        <source>Without overlays</source>
        <translation>오버레이 없음</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Plot beside it</source>
        <translation>옆에 둘 차트</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>이미지 너비</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>첫 프레임</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>마지막 프레임</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>%1 × %2 px, %L3 frames, %L4 s</source>
        <translation>%1 × %2 px, 프레임 %L3개, %L4 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Write the pictures into a folder</source>
        <translation>이미지를 폴더에 저장</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지됨.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 저장함</translation>
    </message>
</context>
<context>
    <name>ostwald::NumberDelegate</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
</context>
<context>
    <name>ostwald::OriginCard</name>
    <message>
        <source>Where this point comes from</source>
        <translation>이 점의 출처</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No particle picked</source>
        <translation>선택한 입자 없음</translation>
    </message>
    <message>
        <source>Particle %1 is not seen in frame %2</source>
        <translation>입자 %1은(는) 프레임 %2에 보이지 않음</translation>
    </message>
    <message>
        <source>Particle %1 in frame %2</source>
        <translation>프레임 %2의 입자 %1</translation>
    </message>
    <message>
        <source>Particle %1 is not in sample %2</source>
        <translation>입자 %1은(는) 시료 %2에 없음</translation>
    </message>
    <message>
        <source>Particle %1 in sample %2</source>
        <translation>시료 %2의 입자 %1</translation>
    </message>
</context>
<context>
    <name>ostwald::PageView</name>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>%L1 × %L2 mm · %3 %</source>
        <translation>%L1 × %L2 mm · %3 %</translation>
    </message>
    <message>
        <source>%L1 × %L2 mm</source>
        <translation>%L1 × %L2 mm</translation>
    </message>
</context>
<context>
    <name>ostwald::PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ostwald::PanelForm</name>
    <message>
        <source>as the data say</source>
        <translation>데이터에 따름</translation>
    </message>
    <message>
        <source>Width of the panel in mm</source>
        <translation>패널 너비(mm)</translation>
    </message>
    <message>
        <source>Height of the panel in mm</source>
        <translation>패널 높이(mm)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>크기(mm)</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>윤곽</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>스케일 바</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Part of the frame</source>
        <translation>프레임 일부</translation>
    </message>
    <message>
        <source>As in the movie view</source>
        <translation>동영상 보기와 같이</translation>
    </message>
    <message>
        <source>Takes the part that the movie view shows.</source>
        <translation>동영상 보기에 보이는 부분을 사용합니다.</translation>
    </message>
    <message>
        <source>Left edge in px</source>
        <translation>왼쪽 가장자리(px)</translation>
    </message>
    <message>
        <source>Top edge in px</source>
        <translation>위쪽 가장자리(px)</translation>
    </message>
    <message>
        <source>Width in px</source>
        <translation>너비(px)</translation>
    </message>
    <message>
        <source>Height in px</source>
        <translation>높이(px)</translation>
    </message>
    <message>
        <source>From x, y (px)</source>
        <translation>시작 x, y (px)</translation>
    </message>
    <message>
        <source>Size (px)</source>
        <translation>크기 (px)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>Change a heading</source>
        <translation>제목 변경</translation>
    </message>
    <message>
        <source>Change what a frame shows</source>
        <translation>프레임 표시 내용 변경</translation>
    </message>
</context>
<context>
    <name>ostwald::PanelList</name>
    <message>
        <source>Add panel</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Adds a frame of the movie or a plot to the page.</source>
        <translation>동영상 프레임이나 차트를 페이지에 추가합니다.</translation>
    </message>
    <message>
        <source>Changes places with the panel before it.</source>
        <translation>앞 패널과 자리를 바꿉니다.</translation>
    </message>
    <message>
        <source>Changes places with the panel after it.</source>
        <translation>다음 패널과 자리를 바꿉니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Takes the panel off the page.</source>
        <translation>패널을 페이지에서 뺍니다.</translation>
    </message>
    <message>
        <source>Panels of the page</source>
        <translation>페이지의 패널</translation>
    </message>
    <message>
        <source>Frame at the playhead</source>
        <translation>재생 위치의 프레임</translation>
    </message>
    <message>
        <source>%1  %2 · %L3 × %L4 mm</source>
        <translation>%1  %2 · %L3 × %L4 mm</translation>
    </message>
</context>
<context>
    <name>ostwald::ParamsForm</name>
    <message>
        <source>auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>%1: automatic</source>
        <translation>%1: 자동</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ostwald::PhasesModel</name>
    <message>
        <source>Move border of %1</source>
        <translation>%1의 경계 이동</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Begin (s)</source>
        <translation>시작 (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>끝 (s)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>프레임 수</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>시료</translation>
    </message>
</context>
<context>
    <name>ostwald::PhasesPanel</name>
    <message>
        <source>Add from here</source>
        <translation>여기부터 추가</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>A phase from the shown frame to the next phase or the end</source>
        <translation>표시된 프레임부터 다음 단계 또는 끝까지의 단계</translation>
    </message>
    <message>
        <source>Phases need the frame interval: enter it first.</source>
        <translation>단계를 나누려면 프레임 간격이 필요합니다. 먼저 입력하십시오.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Cuts the time where the growth rate of the mean size changes (P)</source>
        <translation>평균 크기의 성장 속도가 바뀌는 곳에서 시간을 나눕니다 (P)</translation>
    </message>
    <message>
        <source>Number of phases</source>
        <translation>단계 수</translation>
    </message>
    <message>
        <source>A curved growth rate is easily cut into more phases than a person would: choose fewer then.</source>
        <translation>성장 속도가 굽으면 사람이 나누는 것보다 더 많은 단계로 나뉘기 쉽습니다. 그때는 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>as many as the rate shows</source>
        <translation>성장 속도에 따라</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>단계 %1개</translation>
    </message>
    <message>
        <source>No phases yet. Have them proposed, or move to where one begins and add it. Their borders can be dragged in the timeline and in every plot over time.</source>
        <translation>아직 단계가 없습니다. 제안을 받거나, 단계가 시작되는 곳으로 이동하여 추가하십시오. 경계는 타임라인과 시간 차트에서 드래그할 수 있습니다.</translation>
    </message>
    <message>
        <source>A phase from the shown sample to the next phase or the end</source>
        <translation>표시된 시료부터 다음 단계 또는 끝까지의 단계</translation>
    </message>
</context>
<context>
    <name>ostwald::ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ostwald::ProjectFiles</name>
    <message>
        <source>Open a movie or a project</source>
        <translation>동영상 또는 프로젝트 열기</translation>
    </message>
    <message>
        <source>Movies and projects (*);;Projects (*.ostwald)</source>
        <translation>동영상 및 프로젝트 (*);;프로젝트 (*.ostwald)</translation>
    </message>
    <message>
        <source>Open a folder of numbered frames</source>
        <translation>번호가 매겨진 프레임 폴더 열기</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>프로젝트 저장</translation>
    </message>
    <message>
        <source>Ostwald projects (*.ostwald)</source>
        <translation>Ostwald 프로젝트 (*.ostwald)</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>변경 내용을 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>The project has changes that are not saved.</source>
        <translation>프로젝트에 저장하지 않은 변경 내용이 있습니다.</translation>
    </message>
    <message>
        <source>They are lost when you discard them.</source>
        <translation>저장하지 않으면 변경 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Open raw data</source>
        <translation>원시 데이터 열기</translation>
    </message>
    <message>
        <source>Plain samples without a header open with File &gt; Open raw data.</source>
        <translation>헤더가 없는 샘플은 파일 &gt; 원시 데이터 열기로 엽니다.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>제외됩니다.</translation>
    </message>
    <message>
        <source>What you change is not saved there: save it under another name.</source>
        <translation>바꾼 내용은 거기에 저장되지 않습니다. 다른 이름으로 저장하십시오.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1은(는) 지금 어디에 있습니까?</translation>
    </message>
    <message>
        <source>Movies (*)</source>
        <translation>동영상 (*)</translation>
    </message>
    <message>
        <source>Another movie?</source>
        <translation>다른 동영상입니까?</translation>
    </message>
    <message>
        <source>%1 is not the movie that this project was made from.</source>
        <translation>%1은(는) 이 프로젝트를 만든 동영상이 아닙니다.</translation>
    </message>
    <message>
        <source>When you use it, particles are found and followed anew; corrections stay where they were made. This can be undone.</source>
        <translation>사용하면 입자를 새로 찾아 추적합니다. 수정은 했던 자리에 그대로 남습니다. 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Delete unsaved work?</source>
        <translation>저장하지 않은 작업을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Import tracks or sizes</source>
        <translation>트랙이나 크기 가져오기</translation>
    </message>
    <message>
        <source>Tables, TrackMate XML, label TIFF (*)</source>
        <translation>표, TrackMate XML, 라벨 TIFF (*)</translation>
    </message>
</context>
<context>
    <name>ostwald::RawFormDialog</name>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Raw data: %1</source>
        <translation>원시 데이터: %1</translation>
    </message>
    <message>
        <source>little-endian (PC)</source>
        <translation>리틀 엔디언 (PC)</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>빅 엔디언</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>첫 프레임</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>바이트 순서</translation>
    </message>
    <message>
        <source>Header before the first frame</source>
        <translation>첫 프레임 앞의 헤더</translation>
    </message>
    <message>
        <source>Gap between frames</source>
        <translation>프레임 사이의 간격</translation>
    </message>
    <message>
        <source>The file is smaller than one frame of this form.</source>
        <translation>파일이 이 형식의 한 프레임보다 작습니다.</translation>
    </message>
    <message>
        <source>Frames: %1. They fill the file exactly.</source>
        <translation>프레임: %1. 파일 크기와 정확히 맞습니다.</translation>
    </message>
    <message>
        <source>Frames: %1. %2 bytes are left over.</source>
        <translation>프레임: %1. %2바이트가 남습니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::ReviewModel</name>
    <message>
        <source>doubtful link</source>
        <translation>의심스러운 연결</translation>
    </message>
    <message>
        <source>coalescence</source>
        <translation>합체</translation>
    </message>
    <message>
        <source>lost inside the picture</source>
        <translation>화면 안에서 사라짐</translation>
    </message>
    <message>
        <source>%1 (unsure)</source>
        <translation>%1 (보류)</translation>
    </message>
    <message>
        <source>0 = beyond doubt, 1 = could as well have been otherwise</source>
        <translation>0 = 의심의 여지 없음, 1 = 다른 경우도 똑같이 가능</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>검토 대상</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>트랙</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>의심도</translation>
    </message>
</context>
<context>
    <name>ostwald::ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>기각</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>검토함</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>검토 대상</translation>
    </message>
    <message>
        <source>It is right as it is (Return)</source>
        <translation>이대로 맞습니다 (Return)</translation>
    </message>
    <message>
        <source>Cuts the link, takes the coalescence back, or excludes the track (Backspace)</source>
        <translation>연결을 자르거나 합체를 취소하거나 트랙을 제외합니다 (Backspace)</translation>
    </message>
    <message>
        <source>Leaves it open for later</source>
        <translation>나중으로 미룹니다</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>아직 검토할 것이 없습니다</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>모두 검토함</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>검토 대상 %1건</translation>
    </message>
    <message>
        <source>Take up a case first: N goes to the next one.</source>
        <translation>먼저 검토 대상을 선택하십시오. N 키로 다음 대상으로 이동합니다.</translation>
    </message>
    <message>
        <source>Leave unsure</source>
        <translation>보류로 두기</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>연결 기각</translation>
    </message>
    <message>
        <source>Reject coalescence</source>
        <translation>합체 기각</translation>
    </message>
    <message>
        <source>Exclude lost track</source>
        <translation>사라진 트랙 제외</translation>
    </message>
</context>
<context>
    <name>ostwald::SampleTableDialog</name>
    <message>
        <source>Sizes of samples: %1</source>
        <translation>시료의 크기: %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>radii are in nm</source>
        <translation>반지름은 nm</translation>
    </message>
    <message>
        <source>Of the pictures that the radii were measured in, when they are in pixels</source>
        <translation>반지름이 픽셀 단위일 때, 측정에 쓴 사진의 값</translation>
    </message>
    <message>
        <source>The table does not tell the unit of its times, or of its radii.</source>
        <translation>표에 시간이나 반지름의 단위가 없습니다.</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>시간 단위</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>픽셀 크기</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>The radii of this table are in pixels.</source>
        <translation>이 표의 반지름은 픽셀 단위입니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::ScaleBarForm</name>
    <message>
        <source>Draw over the scale bar</source>
        <translation>스케일 바 위에 그리기</translation>
    </message>
    <message>
        <source>Drag from one end of the bar in the picture to the other, then enter what is written beside it.</source>
        <translation>이미지의 스케일 바 한쪽 끝에서 다른 끝까지 드래그한 뒤 옆에 적힌 길이를 입력합니다.</translation>
    </message>
    <message>
        <source>Length of the scale bar</source>
        <translation>스케일 바 길이</translation>
    </message>
    <message>
        <source>Unit of the scale bar</source>
        <translation>스케일 바 단위</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
    <message>
        <source>Å</source>
        <translation>Å</translation>
    </message>
    <message>
        <source>The bar is %1 px long. What is its length?</source>
        <translation>스케일 바의 길이는 %1 px입니다. 실제 길이는 얼마입니까?</translation>
    </message>
</context>
<context>
    <name>ostwald::SegmentPanel</name>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Finds particles on every scale and measures calibrated radii.</source>
        <translation>모든 스케일에서 입자를 찾고 보정된 반지름을 잽니다.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>논문</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Change segmentation method</source>
        <translation>분할 방법 변경</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>‘%1’ 변경</translation>
    </message>
    <message>
        <source>Not segmented yet</source>
        <translation>아직 분할하지 않음</translation>
    </message>
    <message>
        <source>This frame is outside the analysed range</source>
        <translation>이 프레임은 분석 범위를 벗어났습니다</translation>
    </message>
    <message>
        <source>1 particle in this frame</source>
        <translation>이 프레임의 입자 1개</translation>
    </message>
    <message>
        <source>%1 particles in this frame</source>
        <translation>이 프레임의 입자 %1개</translation>
    </message>
    <message>
        <source>%1, with the parameters before</source>
        <translation>%1, 이전 매개변수 기준</translation>
    </message>
    <message>
        <source>Too few clear particles to calibrate sizes: a blur of %1 px is assumed.</source>
        <translation>크기를 보정하기에 뚜렷한 입자가 너무 적습니다. 흐림을 %1 px로 가정합니다.</translation>
    </message>
    <message>
        <source>Sizes are calibrated on %1 particles: blur %2 px.</source>
        <translation>입자 %1개로 크기를 보정함: 흐림 %2 px.</translation>
    </message>
    <message>
        <source>The published chain: blur, Wiener, local Laplacian, local threshold, watershed.</source>
        <translation>발표된 절차: 블러, 위너 필터, 국소 라플라시안, 국소 임계값, 워터셰드.</translation>
    </message>
</context>
<context>
    <name>ostwald::StartPage</name>
    <message>
        <source>Ostwald</source>
        <translation>Ostwald</translation>
    </message>
    <message>
        <source>From a liquid-cell movie to a growth law.</source>
        <translation>액체 셀 동영상에서 성장 법칙까지.</translation>
    </message>
    <message>
        <source>Drop a movie, a folder of frames or a project here</source>
        <translation>동영상, 프레임 폴더 또는 프로젝트를 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open a folder of frames…</source>
        <translation>프레임 폴더 열기…</translation>
    </message>
    <message>
        <source>Open the sample: platinum, truth known</source>
        <translation>예제 열기: 정답을 아는 백금 데이터</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 항목</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recover unsaved work on %1</source>
        <translation>%1의 저장하지 않은 작업 복구</translation>
    </message>
    <message>
        <source>Go on with it; nothing that was done is lost</source>
        <translation>이어서 작업합니다. 한 작업은 잃지 않습니다</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Unsaved work to recover</source>
        <translation>복구할 저장하지 않은 작업</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>둘러보기 시작</translation>
    </message>
</context>
<context>
    <name>ostwald::StatusLine</name>
    <message>
        <source>Calibrating the movie&apos;s blur</source>
        <translation>동영상의 흐림 보정 중</translation>
    </message>
    <message>
        <source>Finding particles</source>
        <translation>입자 찾기</translation>
    </message>
    <message>
        <source>Linking tracks</source>
        <translation>트랙 연결</translation>
    </message>
    <message>
        <source>Applying corrections</source>
        <translation>수정 적용</translation>
    </message>
    <message>
        <source>Ensemble statistics</source>
        <translation>앙상블 통계</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>피팅</translation>
    </message>
    <message>
        <source>%1 nm/px</source>
        <translation>%1 nm/px</translation>
    </message>
    <message>
        <source>pixel size unknown</source>
        <translation>픽셀 크기 알 수 없음</translation>
    </message>
    <message>
        <source>%1 s/frame</source>
        <translation>%1 s/프레임</translation>
    </message>
    <message>
        <source>frame interval unknown</source>
        <translation>프레임 간격 알 수 없음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, %1 s 남음</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장하지 않음</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경 내용</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>모든 변경 내용 저장됨</translation>
    </message>
    <message>
        <source>pixel size not confirmed</source>
        <translation>픽셀 크기 확인하지 않음</translation>
    </message>
    <message>
        <source>Decoded frames that are kept in memory, and how much they may take: a quarter of the machine&apos;s.</source>
        <translation>메모리에 보관한 디코딩된 프레임과 그 한도: 컴퓨터 메모리의 4분의 1.</translation>
    </message>
    <message>
        <source>frames %1 of %2 GB</source>
        <translation>프레임 %1 / %2 GB</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>결과 읽는 중</translation>
    </message>
    <message>
        <source>Fitting coalescence</source>
        <translation>합체 피팅</translation>
    </message>
    <message>
        <source>ex-situ study</source>
        <translation>ex situ 연구</translation>
    </message>
    <message>
        <source>Calibrating the pictures&apos; blur</source>
        <translation>사진의 흐림 보정 중</translation>
    </message>
    <message>
        <source>Collecting the particles of each sample</source>
        <translation>각 시료의 입자를 모으는 중</translation>
    </message>
    <message>
        <source>Importing %1: %2 %</source>
        <translation>%1 가져오는 중: %2 %</translation>
    </message>
</context>
<context>
    <name>ostwald::TableExport</name>
    <message>
        <source>Write the tables into a folder</source>
        <translation>표를 폴더에 저장</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>표를 쓰는 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>표 내보내기</translation>
    </message>
</context>
<context>
    <name>ostwald::Timeline</name>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>B %1</source>
        <translation>B %1</translation>
    </message>
    <message>
        <source>unassigned %1</source>
        <translation>미지정 %1</translation>
    </message>
    <message>
        <source>excluded %1</source>
        <translation>제외 %1</translation>
    </message>
    <message>
        <source>unsure %1</source>
        <translation>보류 %1</translation>
    </message>
    <message>
        <source>coalescences %1</source>
        <translation>합체 %1</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>첫 프레임</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>이전 프레임</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽 화살표</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스바</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>다음 프레임</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽 화살표</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>마지막 프레임</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>frame </source>
        <translation>프레임 </translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>×%1 (%2 fps)</source>
        <translation>×%1 (%2 fps)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source> / %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>t = %1</source>
        <translation>t = %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Play round and round; the menu chooses from which frame to which.</source>
        <translation>계속 반복 재생합니다. 메뉴에서 시작과 끝 프레임을 고릅니다.</translation>
    </message>
    <message>
        <source>Loop from this frame</source>
        <translation>이 프레임부터 반복</translation>
    </message>
    <message>
        <source>Loop to this frame</source>
        <translation>이 프레임까지 반복</translation>
    </message>
    <message>
        <source>Loop the whole movie</source>
        <translation>동영상 전체 반복</translation>
    </message>
    <message>
        <source>sample </source>
        <translation>시료 </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>시료</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>첫 시료</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>이전 시료</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>다음 시료</translation>
    </message>
    <message>
        <source>Last sample</source>
        <translation>마지막 시료</translation>
    </message>
    <message>
        <source>Play round and round; the menu chooses from which sample to which.</source>
        <translation>계속 반복 재생합니다. 메뉴에서 시작과 끝 시료를 고릅니다.</translation>
    </message>
    <message>
        <source>Loop from this sample</source>
        <translation>이 시료부터 반복</translation>
    </message>
    <message>
        <source>Loop to this sample</source>
        <translation>이 시료까지 반복</translation>
    </message>
    <message>
        <source>Loop all samples</source>
        <translation>모든 시료 반복</translation>
    </message>
    <message>
        <source>×%1 (%2 per s)</source>
        <translation>×%1 (초당 %2)</translation>
    </message>
</context>
<context>
    <name>ostwald::TimelineStrip</name>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>프레임 %1</translation>
    </message>
    <message>
        <source>Frame %1, t = %2</source>
        <translation>프레임 %1, t = %2</translation>
    </message>
    <message>
        <source>%1: #%2 and #%3 become #%4
Volume gained / volume of the smaller: %5, score %6
Click to go there</source>
        <translation>%1: #%2, #%3 → #%4
늘어난 부피 / 작은 쪽의 부피: %5, 점수 %6
클릭하면 이동합니다</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>단계 이름</translation>
    </message>
</context>
<context>
    <name>ostwald::Tour</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>둘러보기 끝내기</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackFilter</name>
    <message>
        <source>hand</source>
        <translation>수동</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackScheme</name>
    <message>
        <source>Track scheme</source>
        <translation>트랙 도식</translation>
    </message>
    <message>
        <source>Tracks appear here once particles are followed.</source>
        <translation>입자를 추적하면 트랙이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>#%1, frames %2 to %3
%4</source>
        <translation>#%1, 프레임 %2~%3
%4</translation>
    </message>
    <message>
        <source>goes into #%1</source>
        <translation>#%1(으)로 합체</translation>
    </message>
    <message>
        <source>Stills of samples show different particles: none is followed.</source>
        <translation>시료의 정지 사진에는 서로 다른 입자가 보입니다. 추적하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>트랙</translation>
    </message>
    <message>
        <source>Tag as Group-A</source>
        <translation>그룹 A로 태그 지정</translation>
    </message>
    <message>
        <source>Tag as Group-B</source>
        <translation>그룹 B로 태그 지정</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Clear tag</source>
        <translation>태그 지우기</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>트랙 1개</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>트랙 %1개</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n particles</source>
        <translation>
            <numerusform>입자 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Particles</source>
        <translation>입자</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackTableModel</name>
    <message>
        <source>%1, by hand</source>
        <translation>%1, 수동</translation>
    </message>
    <message>
        <source>When it is seen first</source>
        <translation>처음 보이는 시점</translation>
    </message>
    <message>
        <source>When it is seen last</source>
        <translation>마지막으로 보이는 시점</translation>
    </message>
    <message>
        <source>Radius in the shown frame</source>
        <translation>표시된 프레임에서의 반지름</translation>
    </message>
    <message>
        <source>Radius at the end minus radius at the beginning</source>
        <translation>끝의 반지름에서 시작의 반지름을 뺀 값</translation>
    </message>
    <message>
        <source>The particles it was made from by coalescence</source>
        <translation>합체로 이 입자를 만든 입자들</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>트랙</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>First (s)</source>
        <translation>시작 (s)</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>시작 프레임</translation>
    </message>
    <message>
        <source>Last (s)</source>
        <translation>끝 (s)</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>끝 프레임</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>프레임 수</translation>
    </message>
    <message>
        <source>r (%1)</source>
        <translation>r (%1)</translation>
    </message>
    <message>
        <source>Δr (%1)</source>
        <translation>Δr (%1)</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>모입자</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Ageing time of its sample</source>
        <translation>해당 시료의 숙성 시간</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>입자</translation>
    </message>
    <message>
        <source>Age (s)</source>
        <translation>숙성 시간 (s)</translation>
    </message>
    <message>
        <source>Radius of the particle in its sample</source>
        <translation>해당 시료에서의 입자 반지름</translation>
    </message>
</context>
<context>
    <name>ostwald::UnknownsModel</name>
    <message>
        <source>auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Taken from the data: %1</source>
        <translation>데이터에서: %1</translation>
    </message>
    <message>
        <source>Taken from the data</source>
        <translation>데이터에서</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2, from the profile of the likelihood</source>
        <translation>95 % 구간 %1 ~ %2 (프로파일 가능도)</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 고정</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 고정 해제</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>%1의 초깃값 변경</translation>
    </message>
    <message>
        <source>Change bounds of %1</source>
        <translation>%1의 상·하한 변경</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>미지수</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>초깃값</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>피팅값</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>고정</translation>
    </message>
</context>
<context>
    <name>ostwald::Workbench</name>
    <message>
        <source>Calibration</source>
        <translation>보정</translation>
    </message>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Finding particles</source>
        <translation>입자 찾기</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>입자</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>트랙</translation>
    </message>
    <message>
        <source>Kinetic phases</source>
        <translation>동역학 단계</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>성장</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>합체</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Track scheme</source>
        <translation>트랙 도식</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>별도의 창에 표시</translation>
    </message>
    <message>
        <source>Particle and review</source>
        <translation>입자와 검토</translation>
    </message>
    <message>
        <source>Ageing times</source>
        <translation>숙성 시간</translation>
    </message>
    <message>
        <source>Particles</source>
        <translation>입자</translation>
    </message>
    <message>
        <source>Particle and corrections</source>
        <translation>입자와 수정</translation>
    </message>
</context>
<context>
    <name>ostwald::WorkspaceBar</name>
    <message>
        <source>Movie</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>추적</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>앙상블</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>피팅</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
</TS>
