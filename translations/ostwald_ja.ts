<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BoardOperations</name>
    <message>
        <source>New figure</source>
        <translation>新しい図</translation>
    </message>
    <message>
        <source>Delete a figure</source>
        <translation>図を削除</translation>
    </message>
    <message>
        <source>Rename a figure</source>
        <translation>図の名前を変更</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>パネルを追加</translation>
    </message>
    <message>
        <source>Remove a panel</source>
        <translation>パネルを除去</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>パネルを移動</translation>
    </message>
    <message>
        <source>Size a panel</source>
        <translation>パネルの大きさを変更</translation>
    </message>
    <message>
        <source>Exchange panels</source>
        <translation>パネルを入れ替え</translation>
    </message>
    <message>
        <source>Frame %L1</source>
        <translation>フレーム %L1</translation>
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
        <translation>手入力</translation>
    </message>
    <message>
        <source>measured on the scale bar</source>
        <translation>スケールバーで測定</translation>
    </message>
    <message>
        <source>from the %1</source>
        <translation>取得元: %1</translation>
    </message>
    <message>
        <source>The %1 says %2 nm per pixel. Is that right?</source>
        <translation>%1 によると 1 ピクセル %2 nm です。正しいですか？</translation>
    </message>
    <message>
        <source>The %1 says %2 nm wide and %3 nm high, of which %4 nm is the mean. Is that right?</source>
        <translation>%1 によると幅 %2 nm、高さ %3 nm、平均 %4 nm です。正しいですか？</translation>
    </message>
    <message>
        <source>Times of its own: %1 to %2 s between frames.</source>
        <translation>フレームごとの時刻あり: 間隔 %1～%2 s。</translation>
    </message>
    <message>
        <source>The scale bar and the %1 disagree: %2 nm and %3 nm per pixel, %4 %.</source>
        <translation>スケールバーと %1 が一致しません: 1 ピクセル %2 nm と %3 nm、%4 %。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more such notes</source>
        <translation>
            <numerusform>ほか %n 件の注記</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Trajectories</source>
        <translation>成長軌跡</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>平均サイズ</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Relative variance</source>
        <translation>相対分散</translation>
    </message>
    <message>
        <source>Potential in a particle</source>
        <translation>粒子のポテンシャル</translation>
    </message>
    <message>
        <source>Growth rate and sizes</source>
        <translation>成長速度とサイズ</translation>
    </message>
    <message>
        <source>Potential in solution</source>
        <translation>溶液のポテンシャル</translation>
    </message>
    <message>
        <source>Excess over a particle of mean size</source>
        <translation>平均サイズの粒子に対する超過分</translation>
    </message>
    <message>
        <source>What moves μ*</source>
        <translation>μ* を動かすもの</translation>
    </message>
    <message>
        <source>What moves n*</source>
        <translation>n* を動かすもの</translation>
    </message>
    <message>
        <source>What moves the phase borders</source>
        <translation>段階の境界を動かすもの</translation>
    </message>
    <message>
        <source>Coalescence rate</source>
        <translation>合体速度</translation>
    </message>
    <message>
        <source>Coalescence times</source>
        <translation>合体の時刻</translation>
    </message>
    <message>
        <source>Sizes at contact</source>
        <translation>接触時のサイズ</translation>
    </message>
    <message>
        <source>Sum of the radii</source>
        <translation>半径の和</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>相対拡散</translation>
    </message>
    <message>
        <source>Propensity of coalescence</source>
        <translation>合体傾向</translation>
    </message>
    <message>
        <source>Free energy</source>
        <translation>自由エネルギー</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>形状指数</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>size n</source>
        <translation>サイズ n</translation>
    </message>
    <message>
        <source>shape index δ</source>
        <translation>形状指数 δ</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>超過分</translation>
    </message>
    <message>
        <source>parameter, by rank</source>
        <translation>パラメータ（順位順）</translation>
    </message>
    <message>
        <source>monomers</source>
        <translation>モノマー</translation>
    </message>
    <message>
        <source>Group-A (%1)</source>
        <translation>グループ A（%1）</translation>
    </message>
    <message>
        <source>Group-B (%1)</source>
        <translation>グループ B（%1）</translation>
    </message>
    <message>
        <source>Unassigned (%1)</source>
        <translation>未分類（%1）</translation>
    </message>
    <message>
        <source>Picked (%1)</source>
        <translation>選択（%1）</translation>
    </message>
    <message>
        <source>Group-A ± s.e.</source>
        <translation>グループ A ± 標準誤差</translation>
    </message>
    <message>
        <source>from the growth ± s.e.</source>
        <translation>成長から ± 標準誤差</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>pₙ model</source>
        <translation>pₙ モデル</translation>
    </message>
    <message>
        <source>Jₙ model</source>
        <translation>Jₙ モデル</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>理論</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事象</translation>
    </message>
    <message>
        <source>pairs that merge</source>
        <translation>合体する対</translation>
    </message>
    <message>
        <source>used by the fit</source>
        <translation>フィットで使用</translation>
    </message>
    <message>
        <source>μₙ, start values</source>
        <translation>μₙ、初期値</translation>
    </message>
    <message>
        <source>beyond the sizes seen</source>
        <translation>観測サイズの範囲外</translation>
    </message>
    <message>
        <source>μ₁ at the playhead</source>
        <translation>再生位置の μ₁</translation>
    </message>
    <message>
        <source>maximum μ*</source>
        <translation>最大値 μ*</translation>
    </message>
    <message>
        <source>μ*, not determined</source>
        <translation>μ*、決まらない</translation>
    </message>
    <message>
        <source>others follow</source>
        <translation>他も追随</translation>
    </message>
    <message>
        <source>others stay</source>
        <translation>他は固定</translation>
    </message>
    <message>
        <source>hypersaturated</source>
        <translation>超過飽和</translation>
    </message>
    <message>
        <source>supersaturated</source>
        <translation>過飽和</translation>
    </message>
    <message>
        <source>undersaturated</source>
        <translation>不飽和</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>試料ごとのサイズ</translation>
    </message>
    <message>
        <source>Sizes of the sample</source>
        <translation>試料のサイズ</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Trajectories</source>
        <translation>成長軌跡</translation>
    </message>
    <message>
        <source>Chemical potential, free energy</source>
        <translation>ポテンシャル、自由エネルギー</translation>
    </message>
    <message>
        <source>Mean and variance</source>
        <translation>平均と分散</translation>
    </message>
    <message>
        <source>Growth rate and sizes</source>
        <translation>成長速度とサイズ</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>段階ごと</translation>
    </message>
    <message>
        <source>Extracted properties</source>
        <translation>抽出した物性</translation>
    </message>
    <message>
        <source>Width %1, a column of %2.</source>
        <translation>幅 %1、%2 の段幅です。</translation>
    </message>
    <message>
        <source>A width of %1 is no column of %2.</source>
        <translation>幅 %1 は %2 の段幅ではありません。</translation>
    </message>
    <message>
        <source>Height %1.</source>
        <translation>高さ %1。</translation>
    </message>
    <message>
        <source>A height of %1 does not fit a page of %2.</source>
        <translation>高さ %1 は %2 の 1 ページに収まりません。</translation>
    </message>
    <message>
        <source>Text of at most %1.</source>
        <translation>文字は最大 %1。</translation>
    </message>
    <message>
        <source>Text of %1 is outside %L2 to %L3 pt.</source>
        <translation>文字 %1 は %L2～%L3 pt の範囲外です。</translation>
    </message>
    <message>
        <source>Lines of at least %1.</source>
        <translation>線は最小 %1。</translation>
    </message>
    <message>
        <source>Lines of %1 are thinner than %L2 pt.</source>
        <translation>線 %1 は %L2 pt より細いです。</translation>
    </message>
    <message>
        <source>Every axis has its unit.</source>
        <translation>すべての軸に単位があります。</translation>
    </message>
    <message>
        <source>Panel %1 has an axis without a physical unit. Calibrate the movie.</source>
        <translation>パネル %1 に物理単位のない軸があります。動画を校正してください。</translation>
    </message>
    <message>
        <source>Calibrated (%1).</source>
        <translation>校正済み (%1)。</translation>
    </message>
    <message>
        <source>The calibration is incomplete. Enter it in the Movie workspace.</source>
        <translation>校正が不完全です。「動画」ワークスペースで入力してください。</translation>
    </message>
    <message>
        <source>The time between frames comes from a video (%1). Confirm it in the Movie workspace.</source>
        <translation>フレーム間隔はビデオファイルの値です（%1）。「動画」ワークスペースで確認してください。</translation>
    </message>
    <message>
        <source>Everything is up to date with the project.</source>
        <translation>すべての結果がプロジェクトと一致しています。</translation>
    </message>
    <message>
        <source>Some results are older than the project. Wait for them, or run the fit again.</source>
        <translation>一部の結果がプロジェクトより古くなっています。計算の終了を待つか、フィットをやり直してください。</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>合体</translation>
    </message>
    <message>
        <source>Every panel shows something.</source>
        <translation>すべてのパネルに内容があります。</translation>
    </message>
    <message>
        <source>There is nothing on the page.</source>
        <translation>ページには何もありません。</translation>
    </message>
    <message>
        <source>Panel %1 is empty.</source>
        <translation>パネル %1 は空です。</translation>
    </message>
    <message>
        <source>Older than the project: panel %1. Wait for the results, or run the fit again.</source>
        <translation>プロジェクトより古いパネル: %1。結果を待つか、フィットをやり直してください。</translation>
    </message>
    <message>
        <source>Curves can be told apart by colour-blind readers.</source>
        <translation>色覚特性のある読者にも曲線を区別できます。</translation>
    </message>
    <message>
        <source>Colour-blind readers cannot tell these apart: %1.</source>
        <translation>色覚特性のある読者には次を区別できません: %1。</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>試料ごとのサイズ</translation>
    </message>
    <message>
        <source>Size distributions</source>
        <translation>サイズ分布</translation>
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
        <translation>%1 nm、%2</translation>
    </message>
    <message>
        <source>Fit starts in a moment</source>
        <translation>まもなくフィットを開始します</translation>
    </message>
    <message>
        <source>Waiting for the stages before it</source>
        <translation>前の段階を待っています</translation>
    </message>
    <message>
        <source>Fitting: looking for a start</source>
        <translation>フィット：初期値を探しています</translation>
    </message>
    <message>
        <source>Fitting: iteration %1, %2 %</source>
        <translation>フィット：反復 %1、%2 %</translation>
    </message>
    <message>
        <source>Based on older data: fit again</source>
        <translation>古いデータによる結果: 再フィットが必要</translation>
    </message>
    <message>
        <source>Stopped: best so far of iteration %1</source>
        <translation>停止: 反復 %1 までの最良値</translation>
    </message>
    <message>
        <source>Not fitted yet</source>
        <translation>未フィット</translation>
    </message>
    <message>
        <source>Converged in %1 iterations, %2 s, %3 events</source>
        <translation>%1 回の反復で収束、%2 s、事象 %3 件</translation>
    </message>
    <message>
        <source>Not converged after %1 iterations</source>
        <translation>%1 回の反復で収束せず</translation>
    </message>
    <message>
        <source>Logarithm of the propensity of small particles times the density at the start, in 1/(s nm³)</source>
        <translation>小さい粒子の合体傾向と初期密度の積の対数、1/(s nm³)</translation>
    </message>
    <message>
        <source>How sharply the propensity falls with size, 1/nm</source>
        <translation>合体傾向がサイズとともに減る鋭さ、1/nm</translation>
    </message>
    <message>
        <source>Sum of the radii at which the propensity has halved, nm</source>
        <translation>合体傾向が半分になる半径の和、nm</translation>
    </message>
    <message>
        <source>Logarithm of the variance of the distance at which ligand layers touch, in nm²</source>
        <translation>配位子層が触れ合う距離の分散の対数、nm²</translation>
    </message>
    <message>
        <source>Thickness of the double ligand layer, nm</source>
        <translation>二重の配位子層の厚さ、nm</translation>
    </message>
    <message>
        <source>No pair is closer than this at the start, nm</source>
        <translation>初期にこれより近い対はない、nm</translation>
    </message>
    <message>
        <source>Logarithm of the density of particles at the start, in 1/nm³</source>
        <translation>粒子の初期密度の対数、1/nm³</translation>
    </message>
    <message>
        <source>Rate highest at %1 s, %2 s wide at half height
Particles merge at a distance of %3
Chance of a worse fit: times %4, sizes %5</source>
        <translation>速度は %1 s で最大、半値幅 %2 s
粒子は距離 %3 で合体
これより悪いフィットになる確率：時刻 %4、サイズ %5</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Suspicion</source>
        <translation>疑わしさ</translation>
    </message>
    <message>
        <source>Radius (nm)</source>
        <translation>半径 (nm)</translation>
    </message>
    <message>
        <source>Radius (px)</source>
        <translation>半径 (px)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (nm/s)</source>
        <translation>成長速度 dr/dt (nm/s)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (px/s)</source>
        <translation>成長速度 dr/dt (px/s)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (nm/frame)</source>
        <translation>成長速度 dr/dt (nm/フレーム)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (px/frame)</source>
        <translation>成長速度 dr/dt (px/フレーム)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>CoreSentence</name>
    <message>
        <source>meets the border in frame %1</source>
        <translation>フレーム %1 で画像の端に接触</translation>
    </message>
    <message>
        <source>enters through the border in frame %1</source>
        <translation>フレーム %1 で画像の端から入る</translation>
    </message>
    <message>
        <source>leaves through the border after frame %1</source>
        <translation>フレーム %1 の後に画像の端から出る</translation>
    </message>
    <message>
        <source>first seen in frame %1</source>
        <translation>フレーム %1 で初めて見える</translation>
    </message>
    <message>
        <source>lost after frame %1</source>
        <translation>フレーム %1 の後に消失</translation>
    </message>
    <message>
        <source>grows by a step in frame %1</source>
        <translation>フレーム %1 で段差状に成長</translation>
    </message>
    <message>
        <source>product of a coalescence in frame %1</source>
        <translation>フレーム %1 の合体の生成粒子</translation>
    </message>
    <message>
        <source>coalesces after frame %1</source>
        <translation>フレーム %1 の後に合体</translation>
    </message>
    <message>
        <source>seen throughout, away from the border, without a coalescence</source>
        <translation>全体を通して見え、画像の端から離れ、合体なし</translation>
    </message>
    <message>
        <source>tagged by hand in frame %1</source>
        <translation>フレーム %1 で手動でタグ付け</translation>
    </message>
    <message>
        <source>splits off from particle %1 in frame %2</source>
        <translation>フレーム %2 で粒子 %1 から分離</translation>
    </message>
    <message>
        <source>goes on from particle %1 in frame %2</source>
        <translation>フレーム %2 で粒子 %1 を引き継ぐ</translation>
    </message>
    <message>
        <source>splits after frame %1</source>
        <translation>フレーム %1 の後に分裂</translation>
    </message>
    <message>
        <source>goes on under another number after frame %1</source>
        <translation>フレーム %1 の後は別の番号で続く</translation>
    </message>
    <message>
        <source>There is no particle at (%1, %2) in frame %3.</source>
        <translation>フレーム %3 の (%1, %2) に粒子がありません。</translation>
    </message>
    <message>
        <source>No coalescence is found at (%1, %2) in frame %3 any more.</source>
        <translation>フレーム %3 の (%1, %2) に合体はもう見つかりません。</translation>
    </message>
    <message>
        <source>The particle at (%1, %2) in frame %3 begins there now.</source>
        <translation>フレーム %3 の (%1, %2) の粒子は、現在そこから始まります。</translation>
    </message>
    <message>
        <source>Both particles are seen in frame %1.</source>
        <translation>両方の粒子がフレーム %1 に見えます。</translation>
    </message>
    <message>
        <source>Both places at (%1, %2) in frame %3 belong to one particle now.</source>
        <translation>フレーム %3 の (%1, %2) の 2 か所は、現在 1 つの粒子に属します。</translation>
    </message>
    <message>
        <source>Both particles begin in frame %1: there is nothing to swap.</source>
        <translation>両方の粒子がフレーム %1 で始まるため、入れ替える部分がありません。</translation>
    </message>
    <message>
        <source>The parents of a coalescence are seen before its product.</source>
        <translation>合体の親粒子は生成粒子より前に見えます。</translation>
    </message>
    <message>
        <source>Both parents are one particle now.</source>
        <translation>2 つの親粒子は現在 1 つの粒子です。</translation>
    </message>
    <message>
        <source>Frame %1 is not analysed.</source>
        <translation>フレーム %1 は解析されていません。</translation>
    </message>
    <message>
        <source>%1 is fixed.</source>
        <translation>%1 は固定されています。</translation>
    </message>
    <message>
        <source>%1 is at its bound.</source>
        <translation>%1 は限界値にあります。</translation>
    </message>
    <message>
        <source>%1 is not determined: the interval is that of the prior.</source>
        <translation>%1 は決まりません。区間は事前分布のものです。</translation>
    </message>
    <message>
        <source>%1 is not determined: the interval spans the bounds.</source>
        <translation>%1 は決まりません。区間が下限から上限まで広がっています。</translation>
    </message>
    <message>
        <source>Not converged yet.</source>
        <translation>まだ収束していません。</translation>
    </message>
    <message>
        <source>Not converged: the iterations ran out.</source>
        <translation>収束していません。反復回数の上限に達しました。</translation>
    </message>
    <message>
        <source>Stopped before it converged: these are the best values so far.</source>
        <translation>収束前に停止しました。これまでの最良値です。</translation>
    </message>
    <message>
        <source>The size noise is correlated in time beyond what this fit models: the intervals are too narrow.</source>
        <translation>サイズノイズの時間相関がこのフィットのモデルを超えています。区間は狭すぎます。</translation>
    </message>
    <message>
        <source>The innovations have not the variance the fit expects of them.</source>
        <translation>イノベーション（予測誤差）の分散が、フィットの想定と異なります。</translation>
    </message>
    <message>
        <source>meets an excluded region in frame %1</source>
        <translation>フレーム %1 で除外領域に触れる</translation>
    </message>
    <message>
        <source>%1 is not determined: only a lower limit.</source>
        <translation>%1 は決まりません：下限だけです。</translation>
    </message>
    <message>
        <source>%1 is not determined: only an upper limit.</source>
        <translation>%1 は決まりません：上限だけです。</translation>
    </message>
    <message>
        <source>%1 is from the separations when last seen apart; times and sizes add nothing.</source>
        <translation>%1 は最後に離れて見えた距離から得られ、時刻とサイズは何も加えません。</translation>
    </message>
    <message>
        <source>Only particles that merge are in these data: how many did not is unknown, so ρ₀ follows from the shape of the times and its prior alone.</source>
        <translation>このデータには合体する粒子しかありません。合体しなかった数は不明なので、ρ₀ は時刻の分布と事前分布だけから決まります。</translation>
    </message>
    <message>
        <source>The sizes of the other particles are not in these data: %1 and %2 follow from the times alone.</source>
        <translation>ほかの粒子のサイズはこのデータにありません。%1 と %2 は時刻だけから決まります。</translation>
    </message>
    <message>
        <source>The relative diffusion is the one given, falling inversely with σ.</source>
        <translation>相対拡散は与えられた値で、σ に反比例します。</translation>
    </message>
    <message>
        <source>The relative diffusion is the printed one, the average from the start to t, above what the pair equation needs where motion slows down.</source>
        <translation>相対拡散は論文のとおり開始から t までの平均で、運動が遅くなる所では対の方程式に必要な値より大きくなります。</translation>
    </message>
    <message>
        <source>The relative diffusion falls inversely with σ from a value that the paths of the pairs that merge give.</source>
        <translation>相対拡散は、合体する対の経路から得た値を起点に σ に反比例して減ります。</translation>
    </message>
    <message>
        <source>The relative diffusion is the instantaneous one from the paths of the pairs that merge.</source>
        <translation>相対拡散は、合体する対の経路から得た瞬時値です。</translation>
    </message>
    <message>
        <source>Intervals do not contain the errors of σ(t) and D_r(t), which are taken as measured.</source>
        <translation>区間には σ(t) と D_r(t) の誤差は含まれません。これらは測定値のまま使います。</translation>
    </message>
    <message>
        <source>The times of the events do not follow the fitted rate (Kolmogorov-Smirnov, below %1 %).</source>
        <translation>事象の時刻はフィットした速度に従いません（コルモゴロフ–スミルノフ、%1 % 未満）。</translation>
    </message>
    <message>
        <source>The sizes of the pairs that merged do not follow the fitted propensity (Kolmogorov-Smirnov, below %1 %).</source>
        <translation>合体した対のサイズはフィットした合体傾向に従いません（コルモゴロフ–スミルノフ、%1 % 未満）。</translation>
    </message>
    <message>
        <source>%1 ends at a bound of the paper&apos;s.</source>
        <translation>%1 は論文の上下限に達しています。</translation>
    </message>
    <message>
        <source>delta lies at an end of its range in %1 % of the frames.</source>
        <translation>δ はフレームの %1 % で範囲の端にあります。</translation>
    </message>
    <message>
        <source>Sizes are smoothed over about %1 frames: faster changes of the supply are not seen, and their noise passes for shape and supply of the frames.</source>
        <translation>サイズは約 %1 フレームにわたって平滑化されています。それより速い供給の変化は見えず、その雑音はフレームの形状と供給とみなされます。</translation>
    </message>
    <message>
        <source>The sizes span too few monomers to leave out %1 at each end: %2 are left out.</source>
        <translation>サイズの範囲が狭く両端で %1 個ずつ除けません。%2 個を除きました。</translation>
    </message>
    <message>
        <source>%1 searches end within a tenth of the lowest cost; the ranges are theirs.</source>
        <translation>%1 回の探索が最小コストの 1 割以内で終わりました。範囲はそれらによります。</translation>
    </message>
    <message>
        <source>not seen from frame %1 to %2</source>
        <translation>フレーム %1 から %2 まで見えない</translation>
    </message>
    <message>
        <source>Sizes in nanometres need the pixel size of the movie.</source>
        <translation>ナノメートル単位のサイズには動画のピクセルサイズが必要です。</translation>
    </message>
    <message>
        <source>Growth against time needs the frame interval of the movie.</source>
        <translation>時間に対する成長には動画のフレーム間隔が必要です。</translation>
    </message>
    <message>
        <source>No particle was found in any frame.</source>
        <translation>どのフレームにも粒子が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The stroke adds nothing that is free.</source>
        <translation>この線で新たに加わる空きピクセルはありません。</translation>
    </message>
    <message>
        <source>The stroke meets no particle.</source>
        <translation>線が粒子に当たっていません。</translation>
    </message>
    <message>
        <source>The line does not cut a particle in two.</source>
        <translation>線が粒子を二つに分けていません。</translation>
    </message>
    <message>
        <source>There are no two particles to merge any more.</source>
        <translation>結合する二つの粒子がもうありません。</translation>
    </message>
    <message>
        <source>No two particles are seen at the same time.</source>
        <translation>同時に見える粒子が二つとありません。</translation>
    </message>
    <message>
        <source>The fit needs at least %1 frames; there are %2. Analyse more of the movie.</source>
        <translation>フィットには少なくとも %1 フレーム必要ですが、%2 フレームしかありません。動画をさらに解析してください。</translation>
    </message>
    <message>
        <source>The fit needs at least %1 trajectories of two or more sizes; there are %2. Track more particles or analyse more frames.</source>
        <translation>フィットには二つ以上のサイズをもつ成長軌跡が少なくとも %1 本必要ですが、%2 本しかありません。より多くの粒子を追跡するか、より多くのフレームを解析してください。</translation>
    </message>
    <message>
        <source>The fit needs at least %1 coalescences; there are %2. Analyse more frames or a larger field of view, or confirm more events.</source>
        <translation>フィットには合体が少なくとも %1 件必要ですが、%2 件しかありません。より多くのフレームや広い視野を解析するか、より多くの事象を確認してください。</translation>
    </message>
    <message>
        <source>All sizes are the same: there is no growth to fit. Were the sizes measured in every frame?</source>
        <translation>サイズがすべて同じで、フィットする成長がありません。すべてのフレームでサイズを測定しましたか。</translation>
    </message>
    <message>
        <source>All sizes are below %1 monomers, where the theory does not hold. Is the pixel size right?</source>
        <translation>すべてのサイズが %1 モノマー未満で、理論が成り立ちません。ピクセルサイズは正しいですか。</translation>
    </message>
    <message>
        <source>The other project has no sizes in nanometres and seconds yet. Open it, let it be analysed and save it.</source>
        <translation>もう一方のプロジェクトにはまだ nm と秒での大きさがありません。開いて解析させ、保存してください。</translation>
    </message>
    <message>
        <source>The other project has changed since it was chosen. Choose it again.</source>
        <translation>もう一方のプロジェクトは選択後に変更されています。もう一度選んでください。</translation>
    </message>
    <message>
        <source>The sampled frames show %1 particles that stand out clearly; %2 are needed to judge the settings by.</source>
        <translation>調べたフレームではっきり見える粒子は %1 個です。設定を判断するには %2 個必要です。</translation>
    </message>
    <message>
        <source>At every threshold the noise makes more than one particle in a hundred, so none can be proposed.</source>
        <translation>どのしきい値でも 100 個に 1 個を超える粒子が雑音になるため、提案できません。</translation>
    </message>
    <message>
        <source>The project is open in another window</source>
        <translation>プロジェクトは別のウィンドウで開かれています</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>プロジェクトは別のウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>A frame needs one channel.</source>
        <translation>フレームは 1 チャンネルでなければなりません。</translation>
    </message>
    <message>
        <source>Frames %1 to %2 are not all in the movie.</source>
        <translation>フレーム %1～%2 のすべてが動画にあるわけではありません。</translation>
    </message>
    <message>
        <source>A link leads from an earlier frame to a later one.</source>
        <translation>リンクは前のフレームから後のフレームへ張ります。</translation>
    </message>
    <message>
        <source>Particles are swapped within one frame.</source>
        <translation>粒子の入れ替えは同じフレーム内で行います。</translation>
    </message>
    <message>
        <source>Masks are merged within one frame.</source>
        <translation>マスクの統合は同じフレーム内で行います。</translation>
    </message>
    <message>
        <source>A region needs three corners or more.</source>
        <translation>領域には三つ以上の頂点が必要です。</translation>
    </message>
    <message>
        <source>The project has no movie.</source>
        <translation>プロジェクトに動画がありません。</translation>
    </message>
    <message>
        <source>The movie ends with frame %1.</source>
        <translation>動画はフレーム %1 で終わります。</translation>
    </message>
    <message>
        <source>The project has lost what was imported; import it again.</source>
        <translation>取り込んだデータがプロジェクトから失われました。もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The projects that are fitted together with this one were not read.</source>
        <translation>一緒にフィットするプロジェクトが読み込まれていません。</translation>
    </message>
    <message>
        <source>The project holds no tracks yet; analyze its movie first.</source>
        <translation>プロジェクトにまだトラックがありません。先に動画を解析してください。</translation>
    </message>
    <message>
        <source>The monomer radius must be a positive length.</source>
        <translation>モノマー半径は正の長さでなければなりません。</translation>
    </message>
    <message>
        <source>The monomer radius must be positive.</source>
        <translation>モノマー半径は正でなければなりません。</translation>
    </message>
    <message>
        <source>The monomer radius must be given and positive.</source>
        <translation>モノマー半径を正の値で指定してください。</translation>
    </message>
    <message>
        <source>A trajectory has not one size per frame.</source>
        <translation>成長軌跡のサイズがフレームごとに一つではありません。</translation>
    </message>
    <message>
        <source>A trajectory names a frame that has no time.</source>
        <translation>成長軌跡が時刻のないフレームを指しています。</translation>
    </message>
    <message>
        <source>A size is not a positive number.</source>
        <translation>サイズが正の数ではありません。</translation>
    </message>
    <message>
        <source>This frame is not part of the trajectories.</source>
        <translation>このフレームは成長軌跡に含まれていません。</translation>
    </message>
    <message>
        <source>Phases need the mean size at nine times at least.</source>
        <translation>段階の提案には、少なくとも九つの時刻の平均サイズが必要です。</translation>
    </message>
    <message>
        <source>Coalescence is measured in nm and s: give the pixel size and the time between frames.</source>
        <translation>合体は nm と s で測ります。ピクセルサイズとフレーム間隔を指定してください。</translation>
    </message>
    <message>
        <source>The observation must end after it began.</source>
        <translation>観察の終わりは始まりより後でなければなりません。</translation>
    </message>
    <message>
        <source>An event lies outside the observation or has a radius that is not above %1.</source>
        <translation>事象が観察期間の外にあるか、半径が %1 以下です。</translation>
    </message>
    <message>
        <source>The number of particles at the start is not known.</source>
        <translation>開始時の粒子数が不明です。</translation>
    </message>
    <message>
        <source>The bootstrap needs %1 replicas or more.</source>
        <translation>ブートストラップには %1 回以上の反復が必要です。</translation>
    </message>
    <message>
        <source>A bootstrap needs at least %1 replicas.</source>
        <translation>ブートストラップには少なくとも %1 回の反復が必要です。</translation>
    </message>
    <message>
        <source>No tracks yet. They appear once the movie has been segmented and linked.</source>
        <translation>まだトラックがありません。動画の分割とリンクが終わると現れます。</translation>
    </message>
    <message>
        <source>Every track is excluded. Give some of them a group in the track table.</source>
        <translation>すべてのトラックが除外されています。トラックの表で一部にグループを付けてください。</translation>
    </message>
    <message>
        <source>The pixel size is unknown. Enter it in the Movie workspace.</source>
        <translation>ピクセルサイズが不明です。「動画」ワークスペースで入力してください。</translation>
    </message>
    <message>
        <source>The time between frames is unknown. Enter it in the Movie workspace.</source>
        <translation>フレーム間隔が不明です。「動画」ワークスペースで入力してください。</translation>
    </message>
    <message>
        <source>Fewer than two Group-A particles are seen at the same time. Tag tracks as Group-A, or analyse more frames.</source>
        <translation>同時に見えるグループ A の粒子が 2 個未満です。トラックにグループ A のタグを付けるか、より多くのフレームを解析してください。</translation>
    </message>
    <message>
        <source>Fewer than three particles are seen around this time.</source>
        <translation>この時刻の前後に見える粒子が 3 個未満です。</translation>
    </message>
    <message>
        <source>All sizes are equal around this time.</source>
        <translation>この時刻の前後ではすべてのサイズが同じです。</translation>
    </message>
    <message>
        <source>The supersaturation follows from a fit. Start one in the Fit workspace.</source>
        <translation>過飽和度はフィットから求まります。「フィット」ワークスペースで開始してください。</translation>
    </message>
    <message>
        <source>The rates of growth follow from a fit. Start one in the Fit workspace.</source>
        <translation>成長速度はフィットから求まります。「フィット」ワークスペースで開始してください。</translation>
    </message>
    <message>
        <source>The shape index follows from a fit. Start one in the Fit workspace.</source>
        <translation>形状指数はフィットから求まります。「フィット」ワークスペースで開始してください。</translation>
    </message>
    <message>
        <source>The sensitivity follows from a fit. Start one in the Fit workspace.</source>
        <translation>感度はフィットから求まります。「フィット」ワークスペースで開始してください。</translation>
    </message>
    <message>
        <source>The propensity follows from a fit of coalescence. Start one in the Fit workspace.</source>
        <translation>合体傾向は合体のフィットから求まります。「フィット」ワークスペースで開始してください。</translation>
    </message>
    <message>
        <source>This fit held the shape index fixed. Give its level an uncertainty and fit again.</source>
        <translation>このフィットでは形状指数を固定しました。その水準に不確かさを与えて、もう一度フィットしてください。</translation>
    </message>
    <message>
        <source>This fit has no maximum of the potential, or all of its constants are fixed.</source>
        <translation>このフィットにはポテンシャルの最大値がないか、すべての定数が固定されています。</translation>
    </message>
    <message>
        <source>ln ρ̃₁ crosses neither μ* nor %1: there is no border to move.</source>
        <translation>ln ρ̃₁ は μ* とも %1 とも交わらないため、動く境界がありません。</translation>
    </message>
    <message>
        <source>No size is seen in three windows of nine frames, so the potential cannot be read from the growth. Analyse more frames.</source>
        <translation>9 フレームの窓 3 つに共通して見えるサイズがないため、成長からポテンシャルを読み取れません。より多くのフレームを解析してください。</translation>
    </message>
    <message>
        <source>The coalescences have not been measured yet.</source>
        <translation>合体はまだ測定されていません。</translation>
    </message>
    <message>
        <source>Statistics of coalescence need at least %1 events; there are %2. Analyse more frames or confirm more events.</source>
        <translation>合体の統計には少なくとも %1 件の事象が必要ですが、%2 件しかありません。より多くのフレームを解析するか、より多くの事象を確認してください。</translation>
    </message>
    <message>
        <source>The pairs that merge were seen apart too rarely to measure their motion.</source>
        <translation>合体する対が離れて見えた回数が少なすぎ、運動を測定できません。</translation>
    </message>
    <message>
        <source>No coalescence is known whose three particles are all tracked.</source>
        <translation>三つの粒子すべてが追跡されている合体がありません。</translation>
    </message>
    <message>
        <source>No phases are marked. Mark them in the Ensemble workspace.</source>
        <translation>段階が設定されていません。「アンサンブル」ワークスペースで設定してください。</translation>
    </message>
    <message>
        <source>The frame is being read.</source>
        <translation>フレームを読み込んでいます。</translation>
    </message>
    <message>
        <source>The frame cannot be shown: the movie is not at hand, or has no such frame.</source>
        <translation>フレームを表示できません。動画が手元にないか、そのフレームがありません。</translation>
    </message>
    <message>
        <source>The shape index must lie between %1 and %2.</source>
        <translation>形状指数は %1 から %2 の間でなければなりません。</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot; in this version.</source>
        <translation>この版にグラフ「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; in this version.</source>
        <translation>この版にテンプレート「%1」はありません。</translation>
    </message>
    <message>
        <source>With the present data this template has fewer panels.</source>
        <translation>現在のデータでは、このテンプレートのパネルは少なくなります。</translation>
    </message>
    <message>
        <source>The page has no panels yet.</source>
        <translation>ページにまだパネルがありません。</translation>
    </message>
    <message>
        <source>The width of a page must be positive.</source>
        <translation>ページの幅は正でなければなりません。</translation>
    </message>
    <message>
        <source>The movie does not reach this time; it ends at %1 s.</source>
        <translation>動画はこの時刻に達しません。%1 s で終わります。</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>完了前に停止しました。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>メモリーが足りません。</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>予期しない失敗が起きました。</translation>
    </message>
    <message>
        <source>Something failed unexpectedly: %1</source>
        <translation>予期しない失敗が起きました: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The file cannot be read again.</source>
        <translation>ファイルを読み直せません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>This is not an Ostwald project.</source>
        <translation>Ostwald のプロジェクトではありません。</translation>
    </message>
    <message>
        <source>The file is cut off within its first bytes.</source>
        <translation>ファイルが先頭の数バイトで切れています。</translation>
    </message>
    <message>
        <source>This is a database of another program, not an Ostwald project.</source>
        <translation>これは別のプログラムのデータベースであり、Ostwald のプロジェクトではありません。</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of Ostwald (file format %1; this version reads up to %2).</source>
        <translation>このプロジェクトは新しい版の Ostwald で保存されました（ファイル形式 %1、この版が読めるのは %2 まで）。</translation>
    </message>
    <message>
        <source>The file is damaged: its format has no number.</source>
        <translation>ファイルが壊れています。形式の番号がありません。</translation>
    </message>
    <message>
        <source>The file is cut off: it has %1 of %2 bytes.</source>
        <translation>ファイルが途中で切れています。%2 バイト中 %1 バイトしかありません。</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>ファイルは書き込み禁止です。</translation>
    </message>
    <message>
        <source>The file is damaged: its pages do not fit together.</source>
        <translation>ファイルが壊れています。ページの整合が取れません。</translation>
    </message>
    <message>
        <source>The file is damaged: an item in it is larger than there is memory.</source>
        <translation>ファイルが壊れています。メモリーより大きい項目があります。</translation>
    </message>
    <message>
        <source>The file is damaged: its parameters were altered.</source>
        <translation>ファイルが壊れています。パラメーターが改変されています。</translation>
    </message>
    <message>
        <source>The file is damaged: its table &quot;%1&quot; is not that of a project.</source>
        <translation>ファイルが壊れています。表「%1」がプロジェクトのものではありません。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>ファイルが壊れています: %1。</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; was altered</source>
        <translation>設定「%1」が改変されています</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing</source>
        <translation>設定「%1」がありません</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is out of range</source>
        <translation>設定「%1」が範囲外です</translation>
    </message>
    <message>
        <source>correction %1 was altered</source>
        <translation>修正 %1 が改変されています</translation>
    </message>
    <message>
        <source>step %1 of its history was altered</source>
        <translation>履歴のステップ %1 が改変されています</translation>
    </message>
    <message>
        <source>its place in the history was altered</source>
        <translation>履歴での位置が改変されています</translation>
    </message>
    <message>
        <source>its imported tracks are missing or were altered</source>
        <translation>取り込んだトラックがないか、改変されています</translation>
    </message>
    <message>
        <source>its particles were altered</source>
        <translation>粒子が改変されています</translation>
    </message>
    <message>
        <source>its tracks were altered</source>
        <translation>トラックが改変されています</translation>
    </message>
    <message>
        <source>its fit was altered</source>
        <translation>フィットが改変されています</translation>
    </message>
    <message>
        <source>its fit of coalescence was altered</source>
        <translation>合体のフィットが改変されています</translation>
    </message>
    <message>
        <source>The stored %1 do not fit together.</source>
        <translation>保存されたデータ（%1）の整合が取れません。</translation>
    </message>
    <message>
        <source>particles</source>
        <translation>粒子</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Parts of the project were altered: %1</source>
        <translation>プロジェクトの一部が改変されています: %1</translation>
    </message>
    <message>
        <source>The stored parameters are damaged.</source>
        <translation>保存されたパラメーターが壊れています。</translation>
    </message>
    <message>
        <source>The stored parameters are damaged: %1</source>
        <translation>保存されたパラメーターが壊れています: %1</translation>
    </message>
    <message>
        <source>The stored fit is damaged: %1</source>
        <translation>保存されたフィットが壊れています: %1</translation>
    </message>
    <message>
        <source>The stored fit of coalescence is damaged: %1</source>
        <translation>保存された合体のフィットが壊れています: %1</translation>
    </message>
    <message>
        <source>A JSON object is expected.</source>
        <translation>JSON オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>JSON ではありません: %1（バイト %2）。</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>ここには数値が必要です。</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>ここには整数が必要です。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数値が大きすぎます。</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>数値が範囲外です。</translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation>ここには true または false が必要です。</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>ここには文字列が必要です。</translation>
    </message>
    <message>
        <source>A number or null is expected here.</source>
        <translation>ここには数値または null が必要です。</translation>
    </message>
    <message>
        <source>A list of numbers is expected here.</source>
        <translation>ここには数値のリストが必要です。</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>ここにはオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>ここにはリストが必要です。</translation>
    </message>
    <message>
        <source>A list of changes is expected here.</source>
        <translation>ここには変更のリストが必要です。</translation>
    </message>
    <message>
        <source>A place in the list is expected here.</source>
        <translation>ここにはリスト内の位置が必要です。</translation>
    </message>
    <message>
        <source>Four whole numbers are expected here.</source>
        <translation>ここには四つの整数が必要です。</translation>
    </message>
    <message>
        <source>Frame, x and y are expected.</source>
        <translation>フレーム、x、y が必要です。</translation>
    </message>
    <message>
        <source>Pairs of x and y are expected.</source>
        <translation>x と y の組が必要です。</translation>
    </message>
    <message>
        <source>There is no parameter of this name.</source>
        <translation>この名前のパラメーターはありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation>「%1」は次のいずれでもありません: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of edit.</source>
        <translation>「%1」という種類の修正はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type of samples.</source>
        <translation>「%1」というサンプル型はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of a project.</source>
        <translation>「%1」はプロジェクトの項目ではありません。</translation>
    </message>
    <message>
        <source>The parts of a curve differ in length.</source>
        <translation>曲線の各部分の長さが異なります。</translation>
    </message>
    <message>
        <source>The profiles differ in length.</source>
        <translation>プロファイルの長さが異なります。</translation>
    </message>
    <message>
        <source>A direction has one component for each constant.</source>
        <translation>方向は定数ごとに一つの成分を持ちます。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Another program is writing this file.</source>
        <translation>別のプログラムがこのファイルに書き込んでいます。</translation>
    </message>
    <message>
        <source>The file was moved or removed while it was open.</source>
        <translation>開いている間にファイルが移動または削除されました。</translation>
    </message>
    <message>
        <source>The project file was moved, removed or replaced while it was open.</source>
        <translation>開いている間にプロジェクトファイルが移動、削除、または置き換えられました。</translation>
    </message>
    <message>
        <source>The file cannot be written: it or its folder is read-only.</source>
        <translation>ファイルに書き込めません。ファイルまたはフォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>The file cannot be read or written: %1.</source>
        <translation>ファイルを読み書きできません: %1。</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>フォルダーに書き込めません: %1。</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>フォルダーを作成できません: %1。</translation>
    </message>
    <message>
        <source>The folder cannot be put in its place: %1.</source>
        <translation>フォルダーを所定の場所に置けません: %1。</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>このフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>書き込みに失敗しました: %1。</translation>
    </message>
    <message>
        <source>Writing failed. The disk may be full.</source>
        <translation>書き込みに失敗しました。ディスクがいっぱいの可能性があります。</translation>
    </message>
    <message>
        <source>The folder of this file does not exist.</source>
        <translation>このファイルのフォルダーがありません。</translation>
    </message>
    <message>
        <source>This is a folder. Choose another name.</source>
        <translation>これはフォルダーです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>このフォルダーに書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is something in this folder already. Name a new one.</source>
        <translation>このフォルダーには既に何かあります。新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Something was put into this folder meanwhile. Name a new one.</source>
        <translation>その間にこのフォルダーに何か置かれました。新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no figure of this name.</source>
        <translation>この名前の図はありません。</translation>
    </message>
    <message>
        <source>The PDF has no time of writing.</source>
        <translation>PDF に作成時刻がありません。</translation>
    </message>
    <message>
        <source>The page of the PDF has no size.</source>
        <translation>PDF のページにサイズがありません。</translation>
    </message>
    <message>
        <source>Width, height, text size and line width must be positive.</source>
        <translation>幅、高さ、文字サイズ、線の太さは正でなければなりません。</translation>
    </message>
    <message>
        <source>The resolution must lie between %1 and %2 dpi.</source>
        <translation>解像度は %1～%2 dpi でなければなりません。</translation>
    </message>
    <message>
        <source>The picture would be too large. Lower its size or its resolution.</source>
        <translation>画像が大きくなりすぎます。サイズか解像度を下げてください。</translation>
    </message>
    <message>
        <source>This picture cannot be written.</source>
        <translation>この画像を書き込めません。</translation>
    </message>
    <message>
        <source>A clip has %1 to %2 frames per second.</source>
        <translation>クリップは毎秒 %1～%2 フレームです。</translation>
    </message>
    <message>
        <source>A GIF has at most %1 frames per second.</source>
        <translation>GIF は毎秒 %1 フレームまでです。</translation>
    </message>
    <message>
        <source>These frames are not in the movie.</source>
        <translation>これらのフレームは動画にありません。</translation>
    </message>
    <message>
        <source>The installed FFmpeg cannot write this format; Matroska and AVI always work.</source>
        <translation>インストールされている FFmpeg ではこの形式を書き込めません。Matroska と AVI は常に使えます。</translation>
    </message>
    <message>
        <source>The pictures of a video have one size.</source>
        <translation>動画の画像はすべて同じサイズです。</translation>
    </message>
    <message>
        <source>The colours cannot be converted: %1.</source>
        <translation>色を変換できません: %1。</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>ファイルを作成できません: %1。</translation>
    </message>
    <message>
        <source>The encoder cannot be started: %1.</source>
        <translation>エンコーダーを開始できません: %1。</translation>
    </message>
    <message>
        <source>A frame cannot be written: %1.</source>
        <translation>フレームを書き込めません: %1。</translation>
    </message>
    <message>
        <source>There is no room for a picture: %1.</source>
        <translation>画像を置く領域がありません: %1。</translation>
    </message>
    <message>
        <source>The end of the file cannot be written: %1.</source>
        <translation>ファイルの終端を書き込めません: %1。</translation>
    </message>
    <message>
        <source>There is no such movie.</source>
        <translation>その動画はありません。</translation>
    </message>
    <message>
        <source>The movie is not the one that this project was made from.</source>
        <translation>この動画は、プロジェクトの作成に使われた動画ではありません。</translation>
    </message>
    <message>
        <source>The history has %1 steps, not %2.</source>
        <translation>履歴は %2 ステップではなく %1 ステップです。</translation>
    </message>
    <message>
        <source>The history does not fit the project.</source>
        <translation>履歴がプロジェクトと合いません。</translation>
    </message>
    <message>
        <source>Save the project first: the command reads it from its file.</source>
        <translation>先にプロジェクトを保存してください。コマンドはそのファイルから読み取ります。</translation>
    </message>
    <message>
        <source>These tracks come from another program: there is no movie to analyze. Copy the command that exports tables.</source>
        <translation>これらのトラックは別のプログラムのものです。解析する動画がありません。表を書き出すコマンドをコピーしてください。</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; must be between %2 and %3 mm wide.</source>
        <translation>ページ「%1」の幅は %2～%3 mm でなければなりません。</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; must have text of %2 to %3 pt.</source>
        <translation>ページ「%1」の文字は %2～%3 pt でなければなりません。</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; has a panel outside its grid.</source>
        <translation>ページ「%1」に、格子の外にあるパネルがあります。</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; has a panel that shows nothing there is.</source>
        <translation>ページ「%1」に、存在しないものを示すパネルがあります。</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; needs a name of its own.</source>
        <translation>ページ「%1」には固有の名前が必要です。</translation>
    </message>
    <message>
        <source>The pixel size must be a positive number of nanometres.</source>
        <translation>ピクセルサイズは正の値（ナノメートル）でなければなりません。</translation>
    </message>
    <message>
        <source>The frame interval must be a positive number of seconds.</source>
        <translation>フレーム間隔は正の値（秒）でなければなりません。</translation>
    </message>
    <message>
        <source>The dose rate must be a positive number of electrons per nm² and s.</source>
        <translation>線量率は正の値（電子数/nm²/s）でなければなりません。</translation>
    </message>
    <message>
        <source>The first frame cannot be negative.</source>
        <translation>最初のフレームは負にできません。</translation>
    </message>
    <message>
        <source>The last frame lies before the first one.</source>
        <translation>最後のフレームが最初のフレームより前です。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, not %4.</source>
        <translation>%1 は %2～%3 でなければなりません（現在 %4）。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3 %4, not %5.</source>
        <translation>%1 は %2～%3 %4 でなければなりません（現在 %5）。</translation>
    </message>
    <message>
        <source>The project is open in another window: process %1 on %2.</source>
        <translation>プロジェクトは別のウィンドウで開かれています: %2 のプロセス %1。</translation>
    </message>
    <message>
        <source>Tag particles</source>
        <translation>粒子にタグを付ける</translation>
    </message>
    <message>
        <source>Take the movie from another place</source>
        <translation>動画の場所を変更</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>at its bound</source>
        <translation>限界値</translation>
    </message>
    <message>
        <source>no part of this model</source>
        <translation>このモデルには含まれない</translation>
    </message>
    <message>
        <source>no part of this model: the potential falls everywhere</source>
        <translation>このモデルには含まれない: ポテンシャルは至る所で減少する</translation>
    </message>
    <message>
        <source>not determined by these data</source>
        <translation>このデータでは決まらない</translation>
    </message>
    <message>
        <source>not determined: the interval is that of the prior</source>
        <translation>決まらない: 区間は事前分布のもの</translation>
    </message>
    <message>
        <source>not determined: the interval spans the bounds</source>
        <translation>決まらない: 区間が上下限に及ぶ</translation>
    </message>
    <message>
        <source>not determined: only a lower limit</source>
        <translation>決まらない: 下限のみ</translation>
    </message>
    <message>
        <source>not determined: only an upper limit</source>
        <translation>決まらない: 上限のみ</translation>
    </message>
    <message>
        <source>not determined: only kappa times the density is, as far as that</source>
        <translation>決まらない: 決まるのはせいぜい kappa と密度の積</translation>
    </message>
    <message>
        <source>not determined: the density is not, or diffusion alone decides</source>
        <translation>決まらない: 密度が決まらないか、拡散だけが決める</translation>
    </message>
    <message>
        <source>from the separations when last seen apart; times and sizes add nothing</source>
        <translation>最後に離れて見えた距離から得られ、時刻とサイズは何も加えない</translation>
    </message>
    <message>
        <source>%1 is not determined: the other energy is at its bound.</source>
        <translation>%1 は決まりません。もう一方のエネルギーが限界値にあります。</translation>
    </message>
    <message>
        <source>%1 is not determined: only kappa times the density is, as far as that.</source>
        <translation>%1 は決まりません。決まるのはせいぜい kappa と密度の積です。</translation>
    </message>
    <message>
        <source>%1 is not determined: the density is not, or diffusion alone decides.</source>
        <translation>%1 は決まりません。密度が決まらないか、拡散だけが決めています。</translation>
    </message>
    <message>
        <source>%1 is no part of this model.</source>
        <translation>%1 はこのモデルに含まれません。</translation>
    </message>
    <message>
        <source>%1 is no part of this model: the potential falls everywhere.</source>
        <translation>%1 はこのモデルに含まれません。ポテンシャルは至る所で減少します。</translation>
    </message>
    <message>
        <source>%1 is not determined by these data.</source>
        <translation>%1 はこのデータでは決まりません。</translation>
    </message>
    <message>
        <source>There are no trajectories.</source>
        <translation>成長軌跡がありません。</translation>
    </message>
    <message>
        <source>%1 % of the sizes are below %2 monomers, where the theory does not hold: leave those particles out.</source>
        <translation>サイズの %1 % が %2 モノマー未満で、理論が成り立ちません。これらの粒子を除いてください。</translation>
    </message>
    <message>
        <source>Particle %1 has not one size per frame.</source>
        <translation>粒子 %1 のサイズがフレームごとに一つではありません。</translation>
    </message>
    <message>
        <source>Particle %1: its frames are not in order.</source>
        <translation>粒子 %1: フレームが順番どおりではありません。</translation>
    </message>
    <message>
        <source>Particle %1 has a radius that is not a positive number.</source>
        <translation>粒子 %1 の半径が正の数ではありません。</translation>
    </message>
    <message>
        <source>A particle has a radius that is not a positive number.</source>
        <translation>半径が正の数でない粒子があります。</translation>
    </message>
    <message>
        <source>A radius is not a positive number.</source>
        <translation>半径が正の数ではありません。</translation>
    </message>
    <message>
        <source>Some particles are about %1 times as large as the others, and none lies between: are all radii in the same unit? If they are, fit the two kinds apart.</source>
        <translation>一部の粒子は他の約 %1 倍の大きさで、中間の粒子がありません。すべての半径の単位は同じですか。同じなら、二種類を別々にフィットしてください。</translation>
    </message>
    <message>
        <source>A particle has more than ten million monomers. Are the radii in nm, and the material right?</source>
        <translation>モノマーが一千万個を超える粒子があります。半径は nm 単位で、材料は正しいですか。</translation>
    </message>
    <message>
        <source>All sizes are the same: there is no growth to fit.</source>
        <translation>すべてのサイズが同じで、フィットする成長がありません。</translation>
    </message>
    <message>
        <source>All sizes are below %1 monomers, where the theory does not hold. Are the radii in nm?</source>
        <translation>すべてのサイズが %1 モノマー未満で、理論が成り立ちません。半径は nm 単位ですか。</translation>
    </message>
    <message>
        <source>Shape index, monomer radius or knot spacing is outside its range.</source>
        <translation>形状指数、モノマー半径、節点間隔のいずれかが範囲外です。</translation>
    </message>
    <message>
        <source>The bounds of %1 leave no room.</source>
        <translation>%1 の上下限の間に余地がありません。</translation>
    </message>
    <message>
        <source>The prior of %1 needs a width above %2.</source>
        <translation>%1 の事前分布の幅は %2 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>The bounds leave no room.</source>
        <translation>上下限の間に余地がありません。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <source>The start must lie between the lower and the upper bound.</source>
        <translation>初期値は下限と上限の間でなければなりません。</translation>
    </message>
    <message>
        <source>A prior needs a mean and a standard deviation above %1.</source>
        <translation>事前分布には平均と、%1 より大きい標準偏差が必要です。</translation>
    </message>
    <message>
        <source>A prior needs both a mean and a standard deviation.</source>
        <translation>事前分布には平均と標準偏差の両方が必要です。</translation>
    </message>
    <message>
        <source>The standard deviation of a prior must be positive.</source>
        <translation>事前分布の標準偏差は正でなければなりません。</translation>
    </message>
    <message>
        <source>How well the shape index is known must lie between %1 and %2.</source>
        <translation>形状指数の不確かさは %1～%2 でなければなりません。</translation>
    </message>
    <message>
        <source>The knot spacing must be positive.</source>
        <translation>節点間隔は正でなければなりません。</translation>
    </message>
    <message>
        <source>A fit needs at least one iteration.</source>
        <translation>フィットには少なくとも 1 回の反復が必要です。</translation>
    </message>
    <message>
        <source>The relative diffusion must be above %1 nm²/s.</source>
        <translation>相対拡散は %1 nm²/s より大きくなければなりません。</translation>
    </message>
    <message>
        <source>No start within the bounds explains these events. Are the times in s and the sizes in nm, and do the bounds leave room?</source>
        <translation>上下限内のどの初期値もこれらの事象を説明できません。時刻は s、サイズは nm 単位で、上下限に余地がありますか。</translation>
    </message>
    <message>
        <source>The sizes of the pairs before they merge are not known.</source>
        <translation>合体前の対のサイズが不明です。</translation>
    </message>
    <message>
        <source>How fast the particles move against each other is not known: the pairs that merge were seen apart too rarely. Give the relative diffusion in nm²/s.</source>
        <translation>粒子どうしの相対運動の速さが不明です。合体する対が離れて見えた回数が少なすぎます。相対拡散を nm²/s で指定してください。</translation>
    </message>
    <message>
        <source>The paper&apos;s cost needs at least %1 trajectories without long gaps; there are %2. Track more particles.</source>
        <translation>論文のコスト関数には、長い欠落のない成長軌跡が少なくとも %1 本必要ですが、%2 本しかありません。さらに粒子を追跡してください。</translation>
    </message>
    <message>
        <source>The paper&apos;s cost needs at least %1 frames with %2 particles or more; there are %3. Analyse more of the movie.</source>
        <translation>論文のコスト関数には、粒子が %2 個以上のフレームが少なくとも %1 枚必要ですが、%3 枚しかありません。動画をさらに解析してください。</translation>
    </message>
    <message>
        <source>The sizes span fewer than %1 monomers: too few for a histogram of n. Are the radii in nm?</source>
        <translation>サイズの幅が %1 モノマー未満で、n のヒストグラムには足りません。半径は nm 単位ですか。</translation>
    </message>
    <message>
        <source>The fit needs samples of at least %1 times; there are %2. Add samples of other ageing times.</source>
        <translation>フィットには少なくとも %1 時刻の試料が必要ですが、%2 時刻しかありません。他の熟成時間の試料を加えてください。</translation>
    </message>
    <message>
        <source>The sample at %1 s has %2 sizes; the fit needs at least %3 in each. Measure more particles or leave this time out.</source>
        <translation>%1 s の試料のサイズは %2 個です。フィットには各試料に少なくとも %3 個必要です。さらに粒子を測るか、この時刻を除いてください。</translation>
    </message>
    <message>
        <source>mu* follows from the samples once %1 and %2 are known from elsewhere: fix them or give them priors.</source>
        <translation>%1 と %2 が他から分かれば、μ* は試料から求まります。固定するか事前分布を与えてください。</translation>
    </message>
    <message>
        <source>The samples hold no identities: they measure how fast sizes change, and the constants only in combinations. Intervals are those of the profile likelihood.</source>
        <translation>試料では個々の粒子を区別できません。サイズの変化の速さが測れ、定数は組み合わせとしてのみ決まります。区間はプロファイル尤度によります。</translation>
    </message>
    <message>
        <source>The sizes scatter more about the fit than their numbers allow: particles may have formed, merged or been lost between the samples.</source>
        <translation>サイズのばらつきが、個数から許される以上にフィットから外れています。試料間で粒子が生成、合体、または失われた可能性があります。</translation>
    </message>
    <message>
        <source>A constant of the coalescence theory is not a number.</source>
        <translation>合体理論の定数の一つが数値ではありません。</translation>
    </message>
    <message>
        <source>kappa and l must not be negative, and v must be above %1.</source>
        <translation>kappa と l は負であってはならず、v は %1 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>The grid needs %1 points or more and the tolerance must be above %2.</source>
        <translation>格子には %1 点以上が必要で、許容誤差は %2 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>The times must ascend from %1 or later.</source>
        <translation>時刻は %1 以降から増加していなければなりません。</translation>
    </message>
    <message>
        <source>The contact distance and the diffusion of the pairs must be above %1 at every time.</source>
        <translation>対の接触距離と拡散は、どの時刻でも %1 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>The pair equation cannot be solved with these constants.</source>
        <translation>これらの定数では対の方程式を解けません。</translation>
    </message>
    <message>
        <source>The sizes must begin at %1 or above and every one needs its share.</source>
        <translation>サイズは %1 以上から始まり、それぞれに割合が必要です。</translation>
    </message>
    <message>
        <source>Times must ascend from %1.</source>
        <translation>時刻は %1 から増加していなければなりません。</translation>
    </message>
    <message>
        <source>The shape index must lie between %1 and %2 and the concentration must not be negative.</source>
        <translation>形状指数は %1～%2 で、濃度は負であってはなりません。</translation>
    </message>
    <message>
        <source>The materials are pt, au, iron-oxide and cdse.</source>
        <translation>材料は pt、au、iron-oxide、cdse です。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>そのファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>This is none of what can be imported: %1.</source>
        <translation>取り込める形式ではありません。取り込めるのは次のとおりです: %1。</translation>
    </message>
    <message>
        <source>There is no particle in it.</source>
        <translation>粒子がありません。</translation>
    </message>
    <message>
        <source>The times do not ascend.</source>
        <translation>時刻が増加していません。</translation>
    </message>
    <message>
        <source>The times are not evenly spaced from %1 on.</source>
        <translation>時刻が %1 から等間隔ではありません。</translation>
    </message>
    <message>
        <source>Column %1 and the next two must be numbers: area, x and y.</source>
        <translation>列 %1 と次の二列は数値（面積、x、y）でなければなりません。</translation>
    </message>
    <message>
        <source>There is no column for &quot;%1&quot;, but for %2.</source>
        <translation>「%1」の列はありません。指定できるのは %2 です。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;, but %2.</source>
        <translation>表に列「%1」はなく、%2 があります。</translation>
    </message>
    <message>
        <source>A table of particles needs columns for x, y and frame or time; this one has %1. Name them by --columns if they are called otherwise.</source>
        <translation>粒子の表には x、y とフレームまたは時刻の列が必要ですが、この表には %1 があります。名前が異なる場合は --columns で指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of length.</source>
        <translation>「%1」は長さの単位ではありません。</translation>
    </message>
    <message>
        <source>The table has lengths in px and in other units; the pixel size is needed.</source>
        <translation>表の長さに px と他の単位が混じっています。ピクセルサイズが必要です。</translation>
    </message>
    <message>
        <source>The position is not a pair of numbers.</source>
        <translation>位置が数値の組ではありません。</translation>
    </message>
    <message>
        <source>Radii are sqrt(%1) times trackpy&apos;s size, those of discs of even brightness.</source>
        <translation>半径は trackpy の size の sqrt(%1) 倍で、一様な明るさの円板のものです。</translation>
    </message>
    <message>
        <source>The frame is not a whole number from %1 on.</source>
        <translation>フレームが %1 以上の整数ではありません。</translation>
    </message>
    <message>
        <source>The time is not a number from %1 on.</source>
        <translation>時刻が %1 以上の数値ではありません。</translation>
    </message>
    <message>
        <source>All particles are from the same time.</source>
        <translation>すべての粒子が同じ時刻のものです。</translation>
    </message>
    <message>
        <source>The times are not evenly spaced; a column of frames is needed.</source>
        <translation>時刻が等間隔ではありません。フレームの列が必要です。</translation>
    </message>
    <message>
        <source>There is no column of tracks: every particle counts as seen once.</source>
        <translation>トラックの列がありません。各粒子は一度だけ見えたものとします。</translation>
    </message>
    <message>
        <source>Track %1 is twice in frame %2: a table of spots cannot tell merges and splits; the table of edges or TrackMate&apos;s XML can.</source>
        <translation>トラック %1 がフレーム %2 に二つあります。スポットの表では合体や分裂を表せません。エッジの表か TrackMate の XML なら表せます。</translation>
    </message>
    <message>
        <source>The number of the spot is missing or there twice.</source>
        <translation>スポットの番号がないか、重複しています。</translation>
    </message>
    <message>
        <source>An edge does not name two spots.</source>
        <translation>エッジが二つのスポットを指していません。</translation>
    </message>
    <message>
        <source>An edge names a spot that is not there.</source>
        <translation>エッジが存在しないスポットを指しています。</translation>
    </message>
    <message>
        <source>An edge lies outside every track.</source>
        <translation>エッジがどのトラックにも属していません。</translation>
    </message>
    <message>
        <source>Links are those of the table of edges beside it.</source>
        <translation>リンクは隣にあるエッジの表のものです。</translation>
    </message>
    <message>
        <source>A line must be four whole numbers L B E P with B &lt;= E.</source>
        <translation>各行は B &lt;= E を満たす四つの整数 L B E P でなければなりません。</translation>
    </message>
    <message>
        <source>Label %1 is there twice.</source>
        <translation>ラベル %1 が重複しています。</translation>
    </message>
    <message>
        <source>Label %1 is in no mask.</source>
        <translation>ラベル %1 はどのマスクにもありません。</translation>
    </message>
    <message>
        <source>Label %1 is not in the masks from frame %2 to %3.</source>
        <translation>ラベル %1 がフレーム %2～%3 のマスクにありません。</translation>
    </message>
    <message>
        <source>Label %1 is in the masks but has no line.</source>
        <translation>ラベル %1 はマスクにありますが、対応する行がありません。</translation>
    </message>
    <message>
        <source>There are no masks %1.tif ... beside the table.</source>
        <translation>表のそばにマスク %1.tif … がありません。</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>フォルダーを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Masks in three dimensions are not read.</source>
        <translation>三次元のマスクは読み取れません。</translation>
    </message>
    <message>
        <source>The masks differ in size.</source>
        <translation>マスクのサイズが異なります。</translation>
    </message>
    <message>
        <source>A line must be merge or gap, and two labels of the table.</source>
        <translation>各行は merge または gap と、表の二つのラベルでなければなりません。</translation>
    </message>
    <message>
        <source>The gaps go round in a circle.</source>
        <translation>欠落のつながりが循環しています。</translation>
    </message>
    <message>
        <source>There is no res_track.txt or man_track.txt.</source>
        <translation>res_track.txt も man_track.txt もありません。</translation>
    </message>
    <message>
        <source>Masks of a ground truth may be markers, smaller than the particles: sizes are those of the markers.</source>
        <translation>正解データのマスクは粒子より小さい目印のことがあります。サイズは目印のものです。</translation>
    </message>
    <message>
        <source>The Cell Tracking Challenge&apos;s labels end at %1; there are more tracks.</source>
        <translation>Cell Tracking Challenge のラベルは %1 までですが、トラックはそれより多くあります。</translation>
    </message>
    <message>
        <source>The Cell Tracking Challenge&apos;s labels end at %1; the tracks and their gaps need more.</source>
        <translation>Cell Tracking Challenge のラベルは %1 までですが、トラックとその欠落にはさらに必要です。</translation>
    </message>
    <message>
        <source>The folder holds masks of something else; choose an empty one.</source>
        <translation>フォルダーに別のデータのマスクがあります。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Masks need the size of the frames; import with --frame-size, or open the project together with its movie.</source>
        <translation>マスクにはフレームのサイズが必要です。--frame-size を付けて取り込むか、動画とともにプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>Label images need the size of the frames; import with --frame-size, or open the project together with its movie.</source>
        <translation>ラベル画像にはフレームのサイズが必要です。--frame-size を付けて取り込むか、動画とともにプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>A detection needs a frame t from %1 on and positions x and y.</source>
        <translation>検出には %1 以上のフレーム t と位置 x、y が必要です。</translation>
    </message>
    <message>
        <source>A detection lies outside every particle.</source>
        <translation>検出がどの粒子にも属していません。</translation>
    </message>
    <message>
        <source>The XML is damaged or cut off: %1.</source>
        <translation>XML が壊れているか、途中で切れています: %1。</translation>
    </message>
    <message>
        <source>This XML file is not of the particle tracking challenge.</source>
        <translation>この XML ファイルは Particle Tracking Challenge のものではありません。</translation>
    </message>
    <message>
        <source>This is not a label image: %1.</source>
        <translation>ラベル画像ではありません: %1。</translation>
    </message>
    <message>
        <source>a number in it is negative or above %1</source>
        <translation>負の数か %1 を超える数がある</translation>
    </message>
    <message>
        <source>its pixels are not whole numbers from %1 to %2</source>
        <translation>ピクセルが %1～%2 の整数ではない</translation>
    </message>
    <message>
        <source>it is a colour picture</source>
        <translation>カラー画像である</translation>
    </message>
    <message>
        <source>The pages differ in size.</source>
        <translation>ページのサイズが異なります。</translation>
    </message>
    <message>
        <source>The number of track %1 is no label.</source>
        <translation>トラック %1 の番号はラベルにできません。</translation>
    </message>
    <message>
        <source>Track %1 has the impossible frame %2.</source>
        <translation>トラック %1 のフレーム %2 はありえません。</translation>
    </message>
    <message>
        <source>Track %1 has no position in frame %2.</source>
        <translation>トラック %1 はフレーム %2 に位置がありません。</translation>
    </message>
    <message>
        <source>Track %1 has an impossible size in frame %2.</source>
        <translation>トラック %1 のフレーム %2 でのサイズがありえない値です。</translation>
    </message>
    <message>
        <source>Track %1 is empty.</source>
        <translation>トラック %1 は空です。</translation>
    </message>
    <message>
        <source>Track %1 is twice in frame %2.</source>
        <translation>トラック %1 がフレーム %2 に二つあります。</translation>
    </message>
    <message>
        <source>Track %1 is there twice.</source>
        <translation>トラック %1 が重複しています。</translation>
    </message>
    <message>
        <source>Track %1 descends from %2, which is not there.</source>
        <translation>トラック %1 の親 %2 がありません。</translation>
    </message>
    <message>
        <source>Track %1 begins before its parent %2 ends.</source>
        <translation>トラック %1 は親 %2 が終わる前に始まっています。</translation>
    </message>
    <message>
        <source>Particle %1 is made of %2 others at once: the largest two count as its parents.</source>
        <translation>粒子 %1 は一度に %2 個の粒子から生成しています。大きい二つを親粒子とします。</translation>
    </message>
    <message>
        <source>The link from spot %1 to spot %2 does not lead to a later frame.</source>
        <translation>スポット %1 からスポット %2 へのリンクが後のフレームに向いていません。</translation>
    </message>
    <message>
        <source>The link from spot %1 to spot %2 is there twice.</source>
        <translation>スポット %1 からスポット %2 へのリンクが重複しています。</translation>
    </message>
    <message>
        <source>&quot;frame&quot; must be a whole number from %1.</source>
        <translation>「frame」は %1 以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>Each corner must be [x, y], two numbers of pixels.</source>
        <translation>各頂点は [x, y]、つまりピクセル単位の二つの数値でなければなりません。</translation>
    </message>
    <message>
        <source>A region needs &quot;corners_px&quot; with three corners or more.</source>
        <translation>領域には三つ以上の頂点を持つ「corners_px」が必要です。</translation>
    </message>
    <message>
        <source>There is no region in it: {&quot;regions&quot;: [{&quot;corners_px&quot;: [[x, y], ...]}]} is expected.</source>
        <translation>領域がありません。{&quot;regions&quot;: [{&quot;corners_px&quot;: [[x, y], ...]}]} が必要です。</translation>
    </message>
    <message>
        <source>This XML file is not TrackMate&apos;s.</source>
        <translation>この XML ファイルは TrackMate のものではありません。</translation>
    </message>
    <message>
        <source>The file holds TrackMate&apos;s settings but no spots or tracks.</source>
        <translation>ファイルには TrackMate の設定だけがあり、スポットもトラックもありません。</translation>
    </message>
    <message>
        <source>A spot has the impossible frame %1.</source>
        <translation>スポットのフレーム %1 はありえません。</translation>
    </message>
    <message>
        <source>Spot %1 is there twice.</source>
        <translation>スポット %1 が重複しています。</translation>
    </message>
    <message>
        <source>The outline of spot %1 is not %2 points.</source>
        <translation>スポット %1 の輪郭が %2 点ではありません。</translation>
    </message>
    <message>
        <source>The outline of spot %1 holds something that is not a number.</source>
        <translation>スポット %1 の輪郭に数値でないものがあります。</translation>
    </message>
    <message>
        <source>A %1 element has no valid %2.</source>
        <translation>要素 %1 に有効な %2 がありません。</translation>
    </message>
    <message>
        <source>Pixels are not square in the file: sizes count with their width.</source>
        <translation>ファイルのピクセルが正方形ではありません。サイズにはその幅を用います。</translation>
    </message>
    <message>
        <source>%1 tracks that TrackMate&apos;s filters hide are left out.</source>
        <translation>TrackMate のフィルターで隠されたトラック %1 本を除きます。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表が空です。</translation>
    </message>
    <message>
        <source>A radius must be above %1.</source>
        <translation>半径は %1 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>A frame must not be negative.</source>
        <translation>フレームは負であってはなりません。</translation>
    </message>
    <message>
        <source>One frame has two times.</source>
        <translation>一つのフレームに時刻が二つあります。</translation>
    </message>
    <message>
        <source>The times of the frames do not ascend.</source>
        <translation>フレームの時刻が増加していません。</translation>
    </message>
    <message>
        <source>The frame numbers lie too far apart.</source>
        <translation>フレーム番号が離れすぎています。</translation>
    </message>
    <message>
        <source>Particle %1 is there twice.</source>
        <translation>粒子 %1 が重複しています。</translation>
    </message>
    <message>
        <source>%1 is not a number: &quot;%2&quot;. A size that was not measured needs no row: remove it.</source>
        <translation>%1 が数値ではありません（「%2」）。測定していないサイズの行は不要です。削除してください。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 が整数ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a number that can be: &quot;%2&quot;.</source>
        <translation>%1 がありえる数値ではありません（「%2」）。</translation>
    </message>
    <message>
        <source>Not a number that can be: &quot;%1&quot;.</source>
        <translation>ありえる数値ではありません（「%1」）。</translation>
    </message>
    <message>
        <source>A particle merges twice: its number is %1.</source>
        <translation>粒子が二度合体しています。番号は %1 です。</translation>
    </message>
    <message>
        <source>The table is in pixels and frames: give the %1.</source>
        <translation>表はピクセルとフレーム単位です。%1を指定してください。</translation>
    </message>
    <message>
        <source>pixel size in nm</source>
        <translation>ピクセルサイズ（nm）</translation>
    </message>
    <message>
        <source>time between frames in s</source>
        <translation>フレーム間隔（s）</translation>
    </message>
    <message>
        <source>The first column must be the time in s, ascending.</source>
        <translation>最初の列は増加する時刻（s）でなければなりません。</translation>
    </message>
    <message>
        <source>A group needs three columns per particle: area, x, y.</source>
        <translation>グループには粒子ごとに三列（面積、x、y）が必要です。</translation>
    </message>
    <message>
        <source>This is neither events.csv (frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score) nor a table of time and area, x, y of merging particles.</source>
        <translation>events.csv（frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score）でも、合体する粒子の時刻と面積、x、y の表でもありません。</translation>
    </message>
    <message>
        <source>The first row has times without a unit, with sizes below: say the unit (--time-unit s|ms|min|h).</source>
        <translation>最初の行は単位のない時刻で、その下にサイズがあります。単位を指定してください（--time-unit s|ms|min|h）。</translation>
    </message>
    <message>
        <source>There is a size below no time.</source>
        <translation>時刻のない列にサイズがあります。</translation>
    </message>
    <message>
        <source>A radius is a number above %1, not &quot;%2&quot;.</source>
        <translation>半径は %1 より大きい数値です（「%2」ではなく）。</translation>
    </message>
    <message>
        <source>There is no size below the time of column %1.</source>
        <translation>列 %1 の時刻の下にサイズがありません。</translation>
    </message>
    <message>
        <source>The sizes are in pixels: give the pixel size (--pixel-size-nm).</source>
        <translation>サイズがピクセル単位です。ピクセルサイズを指定してください（--pixel-size-nm）。</translation>
    </message>
    <message>
        <source>The table needs the columns particle,frame,t_s,r_nm (trajectories) or t_s,r_nm (samples), or those of TrackMate&apos;s spots or of trackpy.</source>
        <translation>表には列 particle,frame,t_s,r_nm（成長軌跡）か t_s,r_nm（試料）、または TrackMate のスポットか trackpy の列が必要です。</translation>
    </message>
    <message>
        <source>The table does not say the unit of RADIUS. Export it with TrackMate&apos;s rows of units, or call the column r_nm, r_um or r_px and the others particle, frame and t_s.</source>
        <translation>表に RADIUS の単位がありません。TrackMate の単位の行を付けて書き出すか、列名を r_nm、r_um、r_px のいずれかに、他の列を particle、frame、t_s にしてください。</translation>
    </message>
    <message>
        <source>The unit of RADIUS is unknown: %1.</source>
        <translation>RADIUS の単位が不明です: %1。</translation>
    </message>
    <message>
        <source>The table has frames but no times: give the time between frames (--frame-interval-s).</source>
        <translation>表にフレームはありますが時刻がありません。フレーム間隔を指定してください（--frame-interval-s）。</translation>
    </message>
    <message>
        <source>Cell Tracking Challenge folder</source>
        <translation>Cell Tracking Challenge のフォルダー</translation>
    </message>
    <message>
        <source>label TIFF</source>
        <translation>ラベル TIFF</translation>
    </message>
    <message>
        <source>ISBI particle tracking challenge XML</source>
        <translation>ISBI Particle Tracking Challenge の XML</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>excluded regions (JSON)</source>
        <translation>除外領域（JSON）</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>この名前のファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>The file is empty (%1 bytes).</source>
        <translation>ファイルが空です（%1 バイト）。</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>ファイルを読み取り用に開けません。</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading: %1.</source>
        <translation>ファイルを読み取り用に開けません: %1。</translation>
    </message>
    <message>
        <source>The folder holds no TIFF, PNG or JPEG pictures.</source>
        <translation>フォルダーに TIFF、PNG、JPEG の画像がありません。</translation>
    </message>
    <message>
        <source>The content of this file is not a movie that Ostwald reads (%1).</source>
        <translation>このファイルの内容は、Ostwald が読める動画ではありません（%1）。</translation>
    </message>
    <message>
        <source>Frame %1 is outside %2 .. %3.</source>
        <translation>フレーム %1 は %2～%3 の範囲外です。</translation>
    </message>
    <message>
        <source>The file has no axes of which one could be chosen as time.</source>
        <translation>時間として選べる軸がファイルにありません。</translation>
    </message>
    <message>
        <source>The file has no axis %1 that could be time; it has %2 to choose from.</source>
        <translation>時間とみなせる軸 %1 はファイルにありません。選べる軸は %2 本です。</translation>
    </message>
    <message>
        <source>The file has no datasets to choose from.</source>
        <translation>ファイルに選択できるデータセットがありません。</translation>
    </message>
    <message>
        <source>The file is truncated or its header is wrong: bytes %1 to %2 are needed, but it has %3.</source>
        <translation>ファイルが途中で切れているか、ヘッダーが誤っています。バイト %1～%2 が必要ですが、%3 バイトしかありません。</translation>
    </message>
    <message>
        <source>The file has become shorter while it was read.</source>
        <translation>読み取り中にファイルが短くなりました。</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>読み取りに失敗しました: %1。</translation>
    </message>
    <message>
        <source>The file is truncated: this frame should end at byte %1, but the file has %2.</source>
        <translation>ファイルが途中で切れています。このフレームはバイト %1 で終わるはずですが、ファイルは %2 バイトです。</translation>
    </message>
    <message>
        <source>The file is truncated: frame %1 should end at byte %2, but the file has %3.</source>
        <translation>ファイルが途中で切れています。フレーム %1 はバイト %2 で終わるはずですが、ファイルは %3 バイトです。</translation>
    </message>
    <message>
        <source>The file is truncated: its header promises %1 frames, but there is room for %2.</source>
        <translation>ファイルが途中で切れています。ヘッダーでは %1 フレームですが、入るのは %2 フレームです。</translation>
    </message>
    <message>
        <source>The file is truncated: its header promises %1 frames, but it holds %2.</source>
        <translation>ファイルが途中で切れています。ヘッダーでは %1 フレームですが、実際は %2 フレームです。</translation>
    </message>
    <message>
        <source>The file is truncated: ImageJ&apos;s description promises %1 pictures, but there is room for %2.</source>
        <translation>ファイルが途中で切れています。ImageJ の記述では %1 枚ですが、入るのは %2 枚です。</translation>
    </message>
    <message>
        <source>The header promises %1 frames, but the file holds %2.</source>
        <translation>ヘッダーでは %1 フレームですが、ファイルには %2 フレームしかありません。</translation>
    </message>
    <message>
        <source>The header promises a picture of %1 bytes, but only %2 are stored.</source>
        <translation>ヘッダーでは画像は %1 バイトですが、%2 バイトしか保存されていません。</translation>
    </message>
    <message>
        <source>The header gives an impossible picture size, %1 x %2.</source>
        <translation>ヘッダーの画像サイズ %1 × %2 はありえません。</translation>
    </message>
    <message>
        <source>This picture is of another size or type than the first.</source>
        <translation>この画像は最初の画像とサイズまたは型が異なります。</translation>
    </message>
    <message>
        <source>This frame is of another size or type than the first.</source>
        <translation>このフレームは最初のフレームとサイズまたは型が異なります。</translation>
    </message>
    <message>
        <source>This picture is %1 x %2, the first is %3 x %4: the frames of a movie must be of one size and type.</source>
        <translation>この画像は %1 × %2、最初の画像は %3 × %4 です。動画のフレームは同じサイズと型でなければなりません。</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>ファイルが指定されていません。</translation>
    </message>
    <message>
        <source>The pictures of a movie must lie in one folder.</source>
        <translation>動画の画像は一つのフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>No TIFF, PNG or JPEG picture matches.</source>
        <translation>一致する TIFF、PNG、JPEG の画像がありません。</translation>
    </message>
    <message>
        <source>These %1 files cannot be told from the others in the folder by one pattern, or are not all pictures: put them into a folder of their own.</source>
        <translation>この %1 個のファイルは、一つのパターンではフォルダー内の他のファイルと区別できないか、画像でないものを含みます。専用のフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>The picture cannot be decoded; the file may be truncated.</source>
        <translation>画像をデコードできません。ファイルが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The picture data cannot be decoded; the file may be truncated.</source>
        <translation>画像データをデコードできません。ファイルが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The picture data cannot be decoded.</source>
        <translation>画像データをデコードできません。</translation>
    </message>
    <message>
        <source>The TIFF header is damaged; the file may be truncated.</source>
        <translation>TIFF ヘッダーが壊れています。ファイルが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The TIFF has no directory; the file may be truncated.</source>
        <translation>TIFF にディレクトリがありません。ファイルが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The TIFF cannot be opened.</source>
        <translation>TIFF を開けません。</translation>
    </message>
    <message>
        <source>The directory of this frame cannot be read.</source>
        <translation>このフレームのディレクトリを読み取れません。</translation>
    </message>
    <message>
        <source>The directory of this page cannot be read.</source>
        <translation>このページのディレクトリを読み取れません。</translation>
    </message>
    <message>
        <source>The file is damaged or truncated: %1.</source>
        <translation>ファイルが壊れているか、途中で切れています: %1。</translation>
    </message>
    <message>
        <source>After frame %1 the file is damaged or truncated: %2.</source>
        <translation>フレーム %1 より後でファイルが壊れているか、途中で切れています: %2。</translation>
    </message>
    <message>
        <source>a directory should lie at byte %1, but the file has %2</source>
        <translation>バイト %1 にディレクトリがあるはずですが、ファイルは %2 バイトです</translation>
    </message>
    <message>
        <source>The tile size in the header is impossible.</source>
        <translation>ヘッダーのタイルサイズがありえない値です。</translation>
    </message>
    <message>
        <source>The samples are complex numbers, which are not pictures.</source>
        <translation>サンプルが複素数であり、画像ではありません。</translation>
    </message>
    <message>
        <source>Pictures of %1 bits per sample in sample format %2 are not read.</source>
        <translation>サンプル当たり %1 ビット、サンプル形式 %2 の画像は読み取れません。</translation>
    </message>
    <message>
        <source>The places of the picture data cannot be read.</source>
        <translation>画像データの位置を読み取れません。</translation>
    </message>
    <message>
        <source>The file has too many pictures.</source>
        <translation>ファイルの画像が多すぎます。</translation>
    </message>
    <message>
        <source>The OME-TIFF keeps frames in another file that is not beside it, %1.</source>
        <translation>OME-TIFF のフレームの一部が、同じ場所にない別のファイル %1 にあります。</translation>
    </message>
    <message>
        <source>The OME-XML names picture %1 of %2, which has %3; the file may be truncated.</source>
        <translation>OME-XML は %2 の画像 %1 を指していますが、画像は %3 枚です。ファイルが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>%1 pictures of another size or kind in this file are left out.</source>
        <translation>このファイルにある、サイズまたは種類の異なる画像 %1 枚を除きます。</translation>
    </message>
    <message>
        <source>The stack is saved as %1s; they are taken as frames in time.</source>
        <translation>スタックは「%1」軸として保存されています。これを時間のフレームとして扱います。</translation>
    </message>
    <message>
        <source>A stack of %1: the first of each axis other than %2 is shown.</source>
        <translation>%1 のスタックです。「%2」以外の各軸は最初の画像だけを表示します。</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>The colour table is left aside: the stored numbers count.</source>
        <translation>カラーテーブルは使わず、保存された数値を用います。</translation>
    </message>
    <message>
        <source>ImageJ&apos;s unit is no length that can be used: the pixel size must be typed.</source>
        <translation>ImageJ の単位は使える長さではありません。ピクセルサイズを入力してください。</translation>
    </message>
    <message>
        <source>The file gives dots per inch only: a print size, not the scale of the picture.</source>
        <translation>ファイルには dpi しかありません。これは印刷サイズであり、画像の縮尺ではありません。</translation>
    </message>
    <message>
        <source>The image has no length unit: the pixel size must be typed.</source>
        <translation>画像に長さの単位がありません。ピクセルサイズを入力してください。</translation>
    </message>
    <message>
        <source>The %1 gives an impossible pixel size, %2 nm: it must be typed.</source>
        <translation>%1 のピクセルサイズ %2 nm はありえません。入力してください。</translation>
    </message>
    <message>
        <source>The pixels are not square, %1 nm by %2 nm: their geometric mean %3 nm keeps areas and radii right, distances are off by up to %4 %.</source>
        <translation>ピクセルが正方形ではありません（%1 nm × %2 nm）。幾何平均 %3 nm を使うと面積と半径は正しく、距離は最大 %4 % ずれます。</translation>
    </message>
    <message>
        <source>All frames carry the same time stamp: the frame interval must be typed.</source>
        <translation>すべてのフレームのタイムスタンプが同じです。フレーム間隔を入力してください。</translation>
    </message>
    <message>
        <source>The time stamps of the frames do not rise (frame %1): the frame interval must be typed.</source>
        <translation>フレームのタイムスタンプが増加していません（フレーム %1）。フレーム間隔を入力してください。</translation>
    </message>
    <message>
        <source>The time stamps resolve whole seconds (%1 s from the first to the last frame): the frame interval must be typed.</source>
        <translation>タイムスタンプは秒単位です（最初から最後のフレームまで %1 s）。フレーム間隔を入力してください。</translation>
    </message>
    <message>
        <source>The frames are not evenly spaced in time; their own times are kept.</source>
        <translation>フレームの時間間隔が一定ではありません。各フレームの時刻をそのまま使います。</translation>
    </message>
    <message>
        <source>The DigitalMicrograph image holds complex numbers, which are not pictures.</source>
        <translation>DigitalMicrograph の画像は複素数であり、画像として表示できません。</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds a spectrum or a line, no picture.</source>
        <translation>DigitalMicrograph のファイルはスペクトルまたは線であり、画像がありません。</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds a colour picture only; export it as TIFF.</source>
        <translation>DigitalMicrograph のファイルにはカラー画像しかありません。TIFF として書き出してください。</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds no picture.</source>
        <translation>DigitalMicrograph のファイルに画像がありません。</translation>
    </message>
    <message>
        <source>The image should have %1 x %2 pixels and %3 frames, but holds %4 bytes.</source>
        <translation>画像は %1 × %2 ピクセル、%3 フレームのはずですが、%4 バイトしかありません。</translation>
    </message>
    <message>
        <source>The file is truncated: the tags go on behind byte %1.</source>
        <translation>ファイルが途中で切れています。タグがバイト %1 より後に続いています。</translation>
    </message>
    <message>
        <source>The file is truncated: %1 bytes should follow byte %2, but the file has %3.</source>
        <translation>ファイルが途中で切れています。バイト %2 の後に %1 バイト続くはずですが、ファイルは %3 バイトです。</translation>
    </message>
    <message>
        <source>The file is truncated: an array of %1 values should begin at byte %2, but the file has %3 bytes.</source>
        <translation>ファイルが途中で切れています。バイト %2 から %1 個の値の配列が始まるはずですが、ファイルは %3 バイトです。</translation>
    </message>
    <message>
        <source>The tags are nested more than %1 deep.</source>
        <translation>タグの入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>There are more than %1 tags.</source>
        <translation>タグが %1 個を超えています。</translation>
    </message>
    <message>
        <source>There is no tag of kind %1 (byte %2).</source>
        <translation>種類 %1 のタグは存在しません（バイト %2）。</translation>
    </message>
    <message>
        <source>A tag does not begin with its mark (byte %1).</source>
        <translation>タグが所定の目印で始まっていません（バイト %1）。</translation>
    </message>
    <message>
        <source>A tag describes itself with %1 words.</source>
        <translation>タグの記述が %1 語になっています。</translation>
    </message>
    <message>
        <source>There is no tag type %1 (byte %2).</source>
        <translation>タグの型 %1 は存在しません（バイト %2）。</translation>
    </message>
    <message>
        <source>An array of a type that is not known (byte %1).</source>
        <translation>配列の型が不明です（バイト %1）。</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file.</source>
        <translation>ファイルを展開するメモリーが足りません。</translation>
    </message>
    <message>
        <source>%1 (gzip, packed byte %2).</source>
        <translation>%1（gzip、圧縮データのバイト %2）。</translation>
    </message>
    <message>
        <source>The packed data end too early; the file is truncated</source>
        <translation>圧縮データが早く終わっています。ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>The unpacked data end too early; the file is truncated</source>
        <translation>展開したデータが早く終わっています。ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>The packed data are damaged</source>
        <translation>圧縮データが壊れています</translation>
    </message>
    <message>
        <source>The HDF5 file cannot be opened; it may be truncated.</source>
        <translation>HDF5 ファイルを開けません。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>libhdf5 cannot read this frame; the file may be truncated.</source>
        <translation>libhdf5 がこのフレームを読み取れません。ファイルが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The dataset is stored in pieces of more than %1 GB.</source>
        <translation>データセットが %1 GB を超える塊で保存されています。</translation>
    </message>
    <message>
        <source>The data are packed with %1, which cannot be unpacked here.</source>
        <translation>データは %1 で圧縮されており、ここでは展開できません。</translation>
    </message>
    <message>
        <source>The dataset holds no data: none were written.</source>
        <translation>データセットにデータがありません。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The dataset promises pictures of %1 bytes, but stores %2.</source>
        <translation>データセットの画像は %1 バイトのはずですが、%2 バイトしか保存されていません。</translation>
    </message>
    <message>
        <source>The dataset has no axis %1 that could be time.</source>
        <translation>データセットに時間とみなせる軸 %1 はありません。</translation>
    </message>
    <message>
        <source>The dataset has an impossible number of frames.</source>
        <translation>データセットのフレーム数がありえない値です。</translation>
    </message>
    <message>
        <source>%1 is shown; the file also holds %2.</source>
        <translation>%1 を表示しています。ファイルには %2 もあります。</translation>
    </message>
    <message>
        <source>%1 is shown; the file also holds %2 and %3 more.</source>
        <translation>%1 を表示しています。ファイルには %2 のほか、さらに %3 個あります。</translation>
    </message>
    <message>
        <source>The HDF5 file holds no pictures: no numeric dataset of two or more dimensions.</source>
        <translation>HDF5 ファイルに画像がありません。二次元以上の数値データセットがありません。</translation>
    </message>
    <message>
        <source>The file has no dataset of pictures at %1.</source>
        <translation>ファイルの %1 に画像のデータセットがありません。</translation>
    </message>
    <message>
        <source>MRC mode %1 holds complex numbers (a transform), which are not pictures.</source>
        <translation>MRC モード %1 は複素数（変換）であり、画像ではありません。</translation>
    </message>
    <message>
        <source>MRC mode %1 (RGB colour) is not read.</source>
        <translation>MRC モード %1（RGB カラー）は読み取れません。</translation>
    </message>
    <message>
        <source>There is no MRC mode %1.</source>
        <translation>MRC モード %1 は存在しません。</translation>
    </message>
    <message>
        <source>The MRC header gives a negative cell: the pixel size must be typed.</source>
        <translation>MRC ヘッダーのセルが負の値です。ピクセルサイズを入力してください。</translation>
    </message>
    <message>
        <source>The MRC header gives no cell: the pixel size must be typed.</source>
        <translation>MRC ヘッダーにセルがありません。ピクセルサイズを入力してください。</translation>
    </message>
    <message>
        <source>This is no MRC header.</source>
        <translation>これは MRC ヘッダーではありません。</translation>
    </message>
    <message>
        <source>The MRC header gives %1 sections and an extended header of %2 bytes.</source>
        <translation>MRC ヘッダーは %1 セクション、拡張ヘッダー %2 バイトとしています。</translation>
    </message>
    <message>
        <source>The header of the NumPy array is damaged.</source>
        <translation>NumPy 配列のヘッダーが壊れています。</translation>
    </message>
    <message>
        <source>NumPy arrays of type %1 are no pictures: save whole numbers or real numbers of at most %2 bits.</source>
        <translation>型 %1 の NumPy 配列は画像ではありません。%2 ビット以下の整数または実数で保存してください。</translation>
    </message>
    <message>
        <source>The NumPy array is %1; a movie has the axes frames, rows, columns (and colours), a picture rows, columns.</source>
        <translation>NumPy 配列は %1 です。動画の軸はフレーム、行、列（と色）、画像の軸は行、列です。</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>一つの数値</translation>
    </message>
    <message>
        <source>The NumPy array is stored in Fortran order: save numpy.ascontiguousarray(array) instead.</source>
        <translation>NumPy 配列が Fortran 順で保存されています。代わりに numpy.ascontiguousarray(array) を保存してください。</translation>
    </message>
    <message>
        <source>The header and the gap between pictures cannot be negative or endless.</source>
        <translation>ヘッダーと画像間の隙間は、負の値や際限のない値にはできません。</translation>
    </message>
    <message>
        <source>The form of raw data is WIDTHxHEIGHT:TYPE, for instance 512x512:uint16, then as needed :big, :header=BYTES and :gap=BYTES.</source>
        <translation>生データの形式は「幅x高さ:型」（例 512x512:uint16）で、必要に応じて :big、:header=バイト数、:gap=バイト数を続けます。</translation>
    </message>
    <message>
        <source>A picture of this form has %1 bytes, but behind %2 bytes of header the file has %3.</source>
        <translation>この形式の画像は %1 バイトですが、ヘッダー %2 バイトの後には %3 バイトしかありません。</translation>
    </message>
    <message>
        <source>%1 bytes are left over behind the last frame: the form of the raw data may be wrong.</source>
        <translation>最後のフレームの後に %1 バイト余っています。生データの形式が誤っている可能性があります。</translation>
    </message>
    <message>
        <source>The SER file holds spectra or lines, no pictures.</source>
        <translation>SER ファイルはスペクトルまたは線であり、画像がありません。</translation>
    </message>
    <message>
        <source>The SER header gives an unknown kind of data.</source>
        <translation>SER ヘッダーのデータの種類が不明です。</translation>
    </message>
    <message>
        <source>The SER header counts %1 valid of %2 pictures.</source>
        <translation>SER ヘッダーでは %2 枚中 %1 枚が有効です。</translation>
    </message>
    <message>
        <source>The file is truncated: the places of %1 pictures should begin at byte %2, but the file has %3.</source>
        <translation>ファイルが途中で切れています。画像 %1 枚の位置がバイト %2 から始まるはずですが、ファイルは %3 バイトです。</translation>
    </message>
    <message>
        <source>The SER pictures hold complex numbers, which are not pictures.</source>
        <translation>SER の画像は複素数であり、画像ではありません。</translation>
    </message>
    <message>
        <source>There is no SER data type %1.</source>
        <translation>SER のデータ型 %1 は存在しません。</translation>
    </message>
    <message>
        <source>The EMI file has no series beside it: %1.ser is needed.</source>
        <translation>EMI ファイルのそばに系列がありません。%1.ser が必要です。</translation>
    </message>
    <message>
        <source>The EMI file has %1 series; %2 is shown.</source>
        <translation>EMI ファイルには系列が %1 個あり、%2 を表示しています。</translation>
    </message>
    <message>
        <source>FFmpeg cannot open this video; it may be truncated or was never finished.</source>
        <translation>FFmpeg がこの動画を開けません。途中で切れているか、書き込みが完了していない可能性があります。</translation>
    </message>
    <message>
        <source>FFmpeg finds no streams in this video; it may be truncated.</source>
        <translation>FFmpeg がこの動画にストリームを見つけられません。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The file holds no video that FFmpeg decodes.</source>
        <translation>ファイルに FFmpeg でデコードできる動画がありません。</translation>
    </message>
    <message>
        <source>The description of the video stream is damaged.</source>
        <translation>動画ストリームの記述が壊れています。</translation>
    </message>
    <message>
        <source>FFmpeg cannot decode %1 video.</source>
        <translation>FFmpeg は %1 の動画をデコードできません。</translation>
    </message>
    <message>
        <source>The video has too many frames.</source>
        <translation>動画のフレームが多すぎます。</translation>
    </message>
    <message>
        <source>The video has no frames; it may be truncated.</source>
        <translation>動画にフレームがありません。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>This frame cannot be decoded; the file may be damaged.</source>
        <translation>このフレームをデコードできません。ファイルが壊れている可能性があります。</translation>
    </message>
    <message>
        <source>The colours of this video cannot be converted.</source>
        <translation>この動画の色を変換できません。</translation>
    </message>
    <message>
        <source>The video has a pixel format that is not read.</source>
        <translation>この動画のピクセル形式は読み取れません。</translation>
    </message>
    <message>
        <source>No frame of the movie can be read.</source>
        <translation>動画のどのフレームも読み取れません。</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>scale bar</source>
        <translation>スケールバー</translation>
    </message>
    <message>
        <source>DigitalMicrograph tag</source>
        <translation>DigitalMicrograph のタグ</translation>
    </message>
    <message>
        <source>ImageJ tag</source>
        <translation>ImageJ のタグ</translation>
    </message>
    <message>
        <source>FEI tag</source>
        <translation>FEI のタグ</translation>
    </message>
    <message>
        <source>Olympus SIS tag</source>
        <translation>Olympus SIS のタグ</translation>
    </message>
    <message>
        <source>TVIPS tag</source>
        <translation>TVIPS のタグ</translation>
    </message>
    <message>
        <source>Zeiss tag</source>
        <translation>Zeiss のタグ</translation>
    </message>
    <message>
        <source>JEOL tag</source>
        <translation>JEOL のタグ</translation>
    </message>
    <message>
        <source>TIFF resolution</source>
        <translation>TIFF の解像度</translation>
    </message>
    <message>
        <source>MRC header</source>
        <translation>MRC ヘッダー</translation>
    </message>
    <message>
        <source>FEI extended header</source>
        <translation>FEI 拡張ヘッダー</translation>
    </message>
    <message>
        <source>SER header</source>
        <translation>SER ヘッダー</translation>
    </message>
    <message>
        <source>EMD dimension</source>
        <translation>EMD の次元</translation>
    </message>
    <message>
        <source>Velox metadata</source>
        <translation>Velox のメタデータ</translation>
    </message>
    <message>
        <source>Velox exposure time</source>
        <translation>Velox の露光時間</translation>
    </message>
    <message>
        <source>Velox frame time</source>
        <translation>Velox のフレーム時間</translation>
    </message>
    <message>
        <source>video container</source>
        <translation>動画コンテナー</translation>
    </message>
    <message>
        <source>TrackMate file</source>
        <translation>TrackMate のファイル</translation>
    </message>
    <message>
        <source>column of times</source>
        <translation>時刻の列</translation>
    </message>
    <message>
        <source>first column</source>
        <translation>最初の列</translation>
    </message>
    <message>
        <source>lengths in nm, without a pixel size: %1 nm counts as %2 px</source>
        <translation>ピクセルサイズのない nm 単位の長さ: %1 nm を %2 px とする</translation>
    </message>
    <message>
        <source>%1, mean of both sides</source>
        <translation>%1、両辺の平均</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1、平均</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>image sequence</source>
        <translation>連番画像</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy 配列</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>TIFF stack</source>
        <translation>TIFF スタック</translation>
    </message>
    <message>
        <source>MRC stack</source>
        <translation>MRC スタック</translation>
    </message>
    <message>
        <source>DigitalMicrograph DM3 and DM4</source>
        <translation>DigitalMicrograph DM3 と DM4</translation>
    </message>
    <message>
        <source>SER and EMI series</source>
        <translation>SER・EMI の系列</translation>
    </message>
    <message>
        <source>EMD, DM5 and HDF5</source>
        <translation>EMD、DM5、HDF5</translation>
    </message>
    <message>
        <source>MP4, MOV, AVI, MKV, WebM and GIF videos</source>
        <translation>MP4、MOV、AVI、MKV、WebM、GIF の動画</translation>
    </message>
    <message>
        <source>PNG, JPEG and other pictures, folders of numbered pictures</source>
        <translation>PNG、JPEG などの画像、番号付き画像のフォルダー</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 列目</translation>
    </message>
    <message>
        <source>particle %1</source>
        <translation>粒子 %1</translation>
    </message>
    <message>
        <source>in a still of its sample, away from the border</source>
        <translation>試料の静止画の中、縁から離れている</translation>
    </message>
    <message>
        <source>These are stills of different particles: none goes on in another frame.</source>
        <translation>別々の粒子の静止画です。ほかのフレームに続く粒子はありません。</translation>
    </message>
    <message>
        <source>Coalescences are seen in movies only: these are stills of different particles.</source>
        <translation>合体は動画でのみ見えます。これは別々の粒子の静止画です。</translation>
    </message>
    <message>
        <source>Only %1 pictures have an ageing time, and there are more: give all of them one.</source>
        <translation>熟成時間があるのは %1 枚だけで、画像はもっとあります。すべてに入力してください。</translation>
    </message>
    <message>
        <source>Fewer than two particles count in every sample. Tag particles as Group-A, or analyse more pictures.</source>
        <translation>どの試料でも有効な粒子が 2 個未満です。粒子をグループ A にするか、画像を増やして解析してください。</translation>
    </message>
    <message>
        <source>The potential is read from the growth of single particles: stills of samples do not show it.</source>
        <translation>ポテンシャルは個々の粒子の成長から読み取ります。試料の静止画からは分かりません。</translation>
    </message>
    <message>
        <source>%1 is not determined: it leans on %2, which is at its bound.</source>
        <translation>%1 は決まりません。限界値にある %2 に依存しています。</translation>
    </message>
    <message>
        <source>%1 is not determined: it leans on the prior of %2.</source>
        <translation>%1 は決まりません。%2 の事前分布に依存しています。</translation>
    </message>
    <message>
        <source>The level of ln rho is not determined by these data, only ln rho - mu at the mean size.</source>
        <translation>ln rho の水準はこのデータでは決まりません。平均サイズでの ln rho − mu だけが決まります。</translation>
    </message>
    <message>
        <source>not determined: it leans on %1, which is at its bound</source>
        <translation>決まらない: 限界値にある %1 に依存する</translation>
    </message>
    <message>
        <source>not determined: it leans on the prior of %1</source>
        <translation>決まらない: %1 の事前分布に依存する</translation>
    </message>
    <message>
        <source>not determined: the other energy is at its bound</source>
        <translation>決まらない: もう一方のエネルギーが限界値にある</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>表を読み込めません。</translation>
    </message>
    <message>
        <source>A movie is no ex-situ study: it has no samples. Export a table (csv).</source>
        <translation>動画は ex situ 研究ではなく、試料がありません。表（csv）を書き出してください。</translation>
    </message>
    <message>
        <source>Sizes in nanometres need the pixel size: confirm it first.</source>
        <translation>ナノメートルのサイズにはピクセルサイズが必要です。先に確認してください。</translation>
    </message>
    <message>
        <source>The table tells no places: the particles of each sample stand in rows, in its order.</source>
        <translation>表に位置がないため、各試料の粒子は表の順に並べて表示します。</translation>
    </message>
    <message>
        <source>This table holds trajectories, not samples.</source>
        <translation>この表には試料ではなく軌跡が入っています。</translation>
    </message>
    <message>
        <source>There is no size in the table.</source>
        <translation>表にサイズがありません。</translation>
    </message>
    <message>
        <source>The table has %1 samples, not %2.</source>
        <translation>表の試料は %1 個で、%2 個ではありません。</translation>
    </message>
    <message>
        <source>sizes of samples (CSV)</source>
        <translation>試料のサイズ (CSV)</translation>
    </message>
    <message>
        <source>An ageing time must be %1 s or more.</source>
        <translation>熟成時間は %1 s 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The part of Ostwald that decodes videos and PNG or JPEG pictures cannot be loaded; install Ostwald again, or convert the file to TIFF.</source>
        <translation>動画や PNG・JPEG 画像をデコードする Ostwald の部品を読み込めません。Ostwald を再インストールするか、ファイルを TIFF に変換してください。</translation>
    </message>
    <message>
        <source>%1 of %2 sizes stand out from the course of their own particle and do not count.</source>
        <translation>%2 個のサイズのうち %1 個が粒子自身の推移から外れており、数えません。</translation>
    </message>
    <message>
        <source>How far sizes may stand out must not be negative.</source>
        <translation>サイズの外れの限界は負にできません。</translation>
    </message>
    <message>
        <source>the noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>白金</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Iron oxide</source>
        <translation>酸化鉄</translation>
    </message>
    <message>
        <source>Cadmium selenide</source>
        <translation>セレン化カドミウム</translation>
    </message>
    <message>
        <source>ageing times</source>
        <translation>熟成時間</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>ここには文字列のリストが必要です。</translation>
    </message>
    <message>
        <source>All sizes of a frame share an error of about %1 nm (focus?): it is estimated frame by frame and taken out.</source>
        <translation>1 フレームの全サイズに約 %1 nm の共通誤差があります（焦点？）。フレームごとに推定して取り除いています。</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x slice</source>
        <translation>%1 × チャンネル、%2 × スライス</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x time</source>
        <translation>%1 × チャンネル、%2 × 時間</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x channel</source>
        <translation>%1 × スライス、%2 × チャンネル</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x time</source>
        <translation>%1 × スライス、%2 × 時間</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x slice, %3 x time</source>
        <translation>%1 × チャンネル、%2 × スライス、%3 × 時間</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x channel, %3 x time</source>
        <translation>%1 × スライス、%2 × チャンネル、%3 × 時間</translation>
    </message>
    <message>
        <source>%1 is not determined: the model does not describe these samples.</source>
        <translation>%1 は決まりません。モデルがこれらの試料を説明できません。</translation>
    </message>
    <message>
        <source>not determined: the model does not describe these samples</source>
        <translation>決まらない: モデルがこれらの試料を説明できない</translation>
    </message>
    <message>
        <source>The other project is of another material: only those of one material share constants.</source>
        <translation>もう一方のプロジェクトは別の物質のものです。定数を共有できるのは同じ物質のものだけです。</translation>
    </message>
    <message>
        <source>The sizes of set %1 scatter more about the fit than their numbers allow: they count as so many fewer.</source>
        <translation>データセット %1 のサイズは、個数から許される以上にフィットからばらついています。その分少ない個数として数えます。</translation>
    </message>
    <message>
        <source>The sets contradict each other: each alone fits better than all together by more than chance allows.</source>
        <translation>データセットが互いに矛盾しています。それぞれ単独の方が、偶然で許される以上に、全体を合わせた場合よりよく合います。</translation>
    </message>
    <message>
        <source>The theory holds for no constants that suit all sets. Are all of one material, and their radii in nm?</source>
        <translation>すべてのデータセットに合う定数では理論が成り立ちません。すべて同じ物質で、半径は nm 単位ですか？</translation>
    </message>
    <message>
        <source>meets the border</source>
        <translation>画像の端に接触</translation>
    </message>
    <message>
        <source>tagged by hand</source>
        <translation>手動でタグ付け</translation>
    </message>
    <message>
        <source>meets an excluded region</source>
        <translation>除外領域に触れる</translation>
    </message>
    <message>
        <source>There is no particle at this place any more.</source>
        <translation>この位置にはもう粒子がありません。</translation>
    </message>
    <message>
        <source>The picture is not analysed.</source>
        <translation>この画像は解析されていません。</translation>
    </message>
    <message>
        <source>Size noise that lasts is not ruled out (probability %1 %): the intervals allow for it.</source>
        <translation>持続するサイズノイズは否定できません(確率 %1 %)。区間はそれを見込んでいます。</translation>
    </message>
    <message>
        <source>not determined: it depends on whether the size noise lasts</source>
        <translation>決まりません: サイズノイズが持続するかどうかに依存します</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>Clear the tag</source>
        <translation>タグを消去</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Cut the track</source>
        <translation>トラックを切断</translation>
    </message>
    <message>
        <source>Join frame %1 to frame %2</source>
        <translation>フレーム %1 とフレーム %2 を接続</translation>
    </message>
    <message>
        <source>Swap two particles in this frame</source>
        <translation>このフレームで 2 粒子を入れ替え</translation>
    </message>
    <message>
        <source>Swap two particles from here on</source>
        <translation>ここから先の 2 粒子を入れ替え</translation>
    </message>
    <message>
        <source>Delete from this frame</source>
        <translation>このフレームから削除</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>ここから先を削除</translation>
    </message>
    <message>
        <source>Delete the track</source>
        <translation>トラックを削除</translation>
    </message>
    <message>
        <source>Mark a coalescence</source>
        <translation>合体を記録</translation>
    </message>
    <message>
        <source>Reject a coalescence</source>
        <translation>合体を却下</translation>
    </message>
    <message>
        <source>Reviewed: accepted</source>
        <translation>確認済み: 承認</translation>
    </message>
    <message>
        <source>Reviewed: unsure</source>
        <translation>確認済み: 保留</translation>
    </message>
    <message>
        <source>Exclude sizes up to frame %1</source>
        <translation>フレーム %1 までのサイズを除外</translation>
    </message>
    <message>
        <source>Exclude the size in this frame</source>
        <translation>このフレームのサイズを除外</translation>
    </message>
    <message>
        <source>Paint a particle</source>
        <translation>粒子を描く</translation>
    </message>
    <message>
        <source>Erase from particles</source>
        <translation>粒子から消す</translation>
    </message>
    <message>
        <source>Split a particle</source>
        <translation>粒子を分割</translation>
    </message>
    <message>
        <source>Merge two particles</source>
        <translation>2 粒子を結合</translation>
    </message>
    <message>
        <source>Remove a particle from this frame</source>
        <translation>このフレームから粒子を除く</translation>
    </message>
    <message>
        <source>Exclude a region</source>
        <translation>領域を除外</translation>
    </message>
    <message>
        <source>Exclude a region: %1</source>
        <translation>領域を除外: %1</translation>
    </message>
    <message>
        <source>Refill an outline</source>
        <translation>輪郭を取り直す</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>この試料から削除</translation>
    </message>
    <message>
        <source>Delete the particle</source>
        <translation>粒子を削除</translation>
    </message>
    <message>
        <source>Exclude the size</source>
        <translation>サイズを除外</translation>
    </message>
    <message>
        <source>Remove a particle from this sample</source>
        <translation>この試料から粒子を除く</translation>
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
        <translation>前の段階を待っています</translation>
    </message>
    <message>
        <source>Fit starts in a moment</source>
        <translation>まもなくフィットを開始します</translation>
    </message>
    <message>
        <source>Fitting: first iteration</source>
        <translation>フィット中: 最初の反復</translation>
    </message>
    <message>
        <source>Fitting: iteration %1, χ² per degree %2</source>
        <translation>フィット中: 反復 %1、自由度あたり χ² %2</translation>
    </message>
    <message>
        <source>Converged in %1 iterations, %2 s</source>
        <translation>%1 回の反復で収束、%2 s</translation>
    </message>
    <message>
        <source>Not converged after %1 iterations</source>
        <translation>%1 回の反復で収束せず</translation>
    </message>
    <message>
        <source>Based on older data: fit again</source>
        <translation>古いデータによる結果: 再フィットが必要</translation>
    </message>
    <message>
        <source>Stopped: best so far of iteration %1</source>
        <translation>停止: 反復 %1 までの最良値</translation>
    </message>
    <message>
        <source>Not fitted yet</source>
        <translation>未フィット</translation>
    </message>
    <message>
        <source>Free energy of a face monomer relative to bulk, kT</source>
        <translation>バルクに対する面モノマーの自由エネルギー、kT</translation>
    </message>
    <message>
        <source>Free energy of an edge monomer relative to bulk, kT</source>
        <translation>バルクに対する稜モノマーの自由エネルギー、kT</translation>
    </message>
    <message>
        <source>Exponent of the number of configurations</source>
        <translation>配置数の指数</translation>
    </message>
    <message>
        <source>Logarithm of the attachment rate K, K in 1/s</source>
        <translation>付着速度 K の対数、K の単位は 1/s</translation>
    </message>
    <message>
        <source>Logarithm of χ, attachment over diffusion</source>
        <translation>χ の対数、付着と拡散の比</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>at its bound</source>
        <translation>限界値</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>決まらない</translation>
    </message>
    <message>
        <source>kT</source>
        <translation>kT</translation>
    </message>
    <message>
        <source>χ² per degree %1 · lag-1 %2
AIC %3 · size noise %4 nm</source>
        <translation>自由度あたり χ² %1 · ラグ 1 %2
AIC %3 · サイズノイズ %4 nm</translation>
    </message>
    <message>
        <source>%1 and %2 are strongly correlated (%3): only their combination is determined.</source>
        <translation>%1 と %2 は強く相関しています（%3）。決まるのは両者の組み合わせだけです。</translation>
    </message>
    <message>
        <source>Made by an earlier version: fit again</source>
        <translation>以前のバージョンによる結果: 再フィットが必要</translation>
    </message>
    <message>
        <source>χ² per degree %1 · AIC %2</source>
        <translation>自由度あたり χ² %1 · AIC %2</translation>
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
        <translation>中止</translation>
    </message>
    <message>
        <source>Q E</source>
        <translation>Q E</translation>
    </message>
    <message>
        <source>brush smaller, larger</source>
        <translation>ブラシを小さく・大きく</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>adds to the particle under the beginning, or makes one</source>
        <translation>始点の粒子に加えるか、新しく作る</translation>
    </message>
    <message>
        <source>erases from every particle it meets</source>
        <translation>触れたすべての粒子から消す</translation>
    </message>
    <message>
        <source>drag a line</source>
        <translation>線をドラッグ</translation>
    </message>
    <message>
        <source>splits the particle in this and all later frames</source>
        <translation>このフレーム以降すべてで粒子を分割</translation>
    </message>
    <message>
        <source>splits the particle in this frame</source>
        <translation>このフレームで粒子を分割</translation>
    </message>
    <message>
        <source>Group-A</source>
        <translation>グループ A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>グループ B</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>to the frame where it goes on</source>
        <translation>続きのフレームへ</translation>
    </message>
    <message>
        <source>let go over a particle</source>
        <translation>粒子の上で離す</translation>
    </message>
    <message>
        <source>links it</source>
        <translation>リンクする</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>1 picked</source>
        <translation>1 個選択</translation>
    </message>
    <message>
        <source>%1 picked</source>
        <translation>%1 個選択</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>zooms</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>middle button</source>
        <translation>中ボタン</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>%1 from here on</source>
        <translation>%1 ここから先</translation>
    </message>
    <message>
        <source>Shift+S held</source>
        <translation>Shift+S を押しながら</translation>
    </message>
    <message>
        <source>split by a line</source>
        <translation>線で分割</translation>
    </message>
    <message>
        <source>swap two</source>
        <translation>2 つを入れ替え</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>exclude sizes</source>
        <translation>サイズを除外</translation>
    </message>
    <message>
        <source>click</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>picks as well</source>
        <translation>追加で選択</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>join</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>coalescence</source>
        <translation>合体</translation>
    </message>
    <message>
        <source>fill the gap</source>
        <translation>欠落を埋める</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>cut (hold: split)</source>
        <translation>切断（長押し: 分割）</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>remove (hold: erase)</source>
        <translation>除く（長押し: 消す）</translation>
    </message>
    <message>
        <source>L held</source>
        <translation>L を押しながら</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>add a particle (hold: paint)</source>
        <translation>粒子を追加（長押し: 描く）</translation>
    </message>
    <message>
        <source>picks in a box</source>
        <translation>範囲で選択</translation>
    </message>
    <message>
        <source>next to check</source>
        <translation>次の要確認</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>リンク解除</translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation>補間</translation>
    </message>
    <message>
        <source>exclude size</source>
        <translation>サイズを除外</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>from here on</source>
        <translation>ここから先</translation>
    </message>
    <message>
        <source>goes through the movie</source>
        <translation>動画をたどる</translation>
    </message>
    <message>
        <source>drag a border</source>
        <translation>境界をドラッグ</translation>
    </message>
    <message>
        <source>moves a phase</source>
        <translation>段階を動かす</translation>
    </message>
    <message>
        <source>double-click a phase</source>
        <translation>段階をダブルクリック</translation>
    </message>
    <message>
        <source>renames it</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>phase begins here</source>
        <translation>ここで段階開始</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>ここで終了</translation>
    </message>
    <message>
        <source>propose phases</source>
        <translation>段階を提案</translation>
    </message>
    <message>
        <source>picks</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>drag to another track</source>
        <translation>別のトラックへドラッグ</translation>
    </message>
    <message>
        <source>links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>row height</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>frame and particle</source>
        <translation>フレームと粒子</translation>
    </message>
    <message>
        <source>double-click a curve</source>
        <translation>曲線をダブルクリック</translation>
    </message>
    <message>
        <source>shows it in the movie</source>
        <translation>動画で表示</translation>
    </message>
    <message>
        <source>double-click beside</source>
        <translation>余白をダブルクリック</translation>
    </message>
    <message>
        <source>shows all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>any command</source>
        <translation>全コマンド</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全キー</translation>
    </message>
    <message>
        <source>Movie view</source>
        <translation>動画ビュー</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Track scheme</source>
        <translation>トラック図</translation>
    </message>
    <message>
        <source>A held</source>
        <translation>A を押しながら</translation>
    </message>
    <message>
        <source>Paint a particle; tapped: add one of the brush&apos;s size</source>
        <translation>粒子を描く。短く押す: ブラシの大きさの粒子を追加</translation>
    </message>
    <message>
        <source>D held</source>
        <translation>D を押しながら</translation>
    </message>
    <message>
        <source>Erase; tapped: remove the particle from this frame</source>
        <translation>消す。短く押す: このフレームから粒子を除く</translation>
    </message>
    <message>
        <source>S held</source>
        <translation>S を押しながら</translation>
    </message>
    <message>
        <source>Split by a line; tapped: cut the track before this frame</source>
        <translation>線で分割。短く押す: このフレームの前でトラックを切断</translation>
    </message>
    <message>
        <source>Split by a line in this and all later frames</source>
        <translation>このフレーム以降すべてで線で分割</translation>
    </message>
    <message>
        <source>Link the particle to the one under the pointer when L is let go, frames later</source>
        <translation>数フレーム後に L を離したときポインターの下にある粒子へリンク</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>Brush smaller, larger</source>
        <translation>ブラシを小さく・大きく</translation>
    </message>
    <message>
        <source>H held</source>
        <translation>H を押しながら</translation>
    </message>
    <message>
        <source>Hide everything drawn over the picture</source>
        <translation>画像に重ねた表示をすべて隠す</translation>
    </message>
    <message>
        <source>B held</source>
        <translation>B を押しながら</translation>
    </message>
    <message>
        <source>Show the outlines as they were before a changed parameter</source>
        <translation>パラメーター変更前の輪郭を表示</translation>
    </message>
    <message>
        <source>Space held</source>
        <translation>スペースを押しながら</translation>
    </message>
    <message>
        <source>Drag moves the picture; tapped: play or pause</source>
        <translation>ドラッグで画像を移動。短く押す: 再生／一時停止</translation>
    </message>
    <message>
        <source>Click, Shift+click</source>
        <translation>クリック、Shift+クリック</translation>
    </message>
    <message>
        <source>Pick a particle, pick one more</source>
        <translation>粒子を選択、さらに追加</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Pick all in a box</source>
        <translation>範囲内をすべて選択</translation>
    </message>
    <message>
        <source>Wheel, Shift+wheel</source>
        <translation>ホイール、Shift+ホイール</translation>
    </message>
    <message>
        <source>Zoom at the pointer, go through the frames</source>
        <translation>ポインター位置で拡大・縮小、フレームをたどる</translation>
    </message>
    <message>
        <source>Mouse buttons 4, 5</source>
        <translation>マウスボタン 4、5</translation>
    </message>
    <message>
        <source>What was picked before, and after</source>
        <translation>前の選択、後の選択</translation>
    </message>
    <message>
        <source>Click, drag</source>
        <translation>クリック、ドラッグ</translation>
    </message>
    <message>
        <source>Go through the movie</source>
        <translation>動画をたどる</translation>
    </message>
    <message>
        <source>Drag a border</source>
        <translation>境界をドラッグ</translation>
    </message>
    <message>
        <source>Move the border of a phase</source>
        <translation>段階の境界を移動</translation>
    </message>
    <message>
        <source>Double-click a phase</source>
        <translation>段階をダブルクリック</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Pick a track, pick one more</source>
        <translation>トラックを選択、さらに追加</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Go to that frame and particle</source>
        <translation>そのフレームと粒子へ移動</translation>
    </message>
    <message>
        <source>Drag to another track</source>
        <translation>別のトラックへドラッグ</translation>
    </message>
    <message>
        <source>Link the earlier to the later</source>
        <translation>前のものを後のものへリンク</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>ホイール、Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Scroll, change the height of rows</source>
        <translation>スクロール、行の高さを変更</translation>
    </message>
    <message>
        <source>Pick the curve and go to its time, pick one more</source>
        <translation>曲線を選択しその時間へ移動、さらに追加</translation>
    </message>
    <message>
        <source>Double-click a curve</source>
        <translation>曲線をダブルクリック</translation>
    </message>
    <message>
        <source>Show the particle in the movie</source>
        <translation>動画で粒子を表示</translation>
    </message>
    <message>
        <source>Drag, wheel, double-click</source>
        <translation>ドラッグ、ホイール、ダブルクリック</translation>
    </message>
    <message>
        <source>Zoom into a box, at the pointer, show all</source>
        <translation>範囲を拡大、ポインター位置で拡大・縮小、すべて表示</translation>
    </message>
    <message>
        <source>whole track</source>
        <translation>トラック全体</translation>
    </message>
    <message>
        <source>%1 whole tracks</source>
        <translation>トラック %1 本の全体</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>取り直し</translation>
    </message>
    <message>
        <source>1 panel</source>
        <translation>パネル 1 枚</translation>
    </message>
    <message>
        <source>← → ↑ ↓</source>
        <translation>← → ↑ ↓</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <translation>Shift+矢印</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <translation>Ctrl+矢印</translation>
    </message>
    <message>
        <source>change places</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>take off the page</source>
        <translation>ページから外す</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>次のパネル</translation>
    </message>
    <message>
        <source>picks nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>picks a panel</source>
        <translation>パネルを選択</translation>
    </message>
    <message>
        <source>moves a panel</source>
        <translation>パネルを移動</translation>
    </message>
    <message>
        <source>drag an edge</source>
        <translation>縁をドラッグ</translation>
    </message>
    <message>
        <source>sizes it</source>
        <translation>大きさを変更</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Page of a figure</source>
        <translation>図のページ</translation>
    </message>
    <message>
        <source>Pick the next panel</source>
        <translation>次のパネルを選択</translation>
    </message>
    <message>
        <source>Arrows, drag</source>
        <translation>矢印、ドラッグ</translation>
    </message>
    <message>
        <source>Move the picked panel</source>
        <translation>選択したパネルを移動</translation>
    </message>
    <message>
        <source>Shift+arrows, drag an edge</source>
        <translation>Shift+矢印、縁をドラッグ</translation>
    </message>
    <message>
        <source>Change the size of the picked panel</source>
        <translation>選択したパネルの大きさを変更</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+矢印</translation>
    </message>
    <message>
        <source>Let the picked panel change places with its neighbour</source>
        <translation>選択したパネルを隣と入れ替える</translation>
    </message>
    <message>
        <source>Take the picked panel off the page</source>
        <translation>選択したパネルをページから外す</translation>
    </message>
    <message>
        <source>Give up a drag; pick no panel</source>
        <translation>ドラッグを中止、パネルの選択を解除</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>試料</translation>
    </message>
    <message>
        <source>goes through the samples</source>
        <translation>試料を移動</translation>
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
        <translation>粒子を描く</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Split particle</source>
        <translation>粒子を分割</translation>
    </message>
    <message>
        <source>Add particle</source>
        <translation>粒子を追加</translation>
    </message>
    <message>
        <source>Remove particle</source>
        <translation>粒子を除く</translation>
    </message>
    <message>
        <source>Put the pointer on the particle whose track is to be cut.</source>
        <translation>トラックを切断する粒子にポインターを合わせてください。</translation>
    </message>
    <message>
        <source>The track begins in this frame: there is nothing before it to cut off.</source>
        <translation>トラックはこのフレームで始まるため、切り離す部分がありません。</translation>
    </message>
    <message>
        <source>Cut track</source>
        <translation>トラックを切断</translation>
    </message>
    <message>
        <source>Pick the two particles of this frame that are one.</source>
        <translation>このフレームで実際には 1 つである 2 粒子を選択してください。</translation>
    </message>
    <message>
        <source>Merge outlines</source>
        <translation>輪郭を結合</translation>
    </message>
    <message>
        <source>The line does not cut a particle in two.</source>
        <translation>線が粒子を二分していません。</translation>
    </message>
    <message>
        <source>Split particle from here on</source>
        <translation>ここから先の粒子を分割</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, content %2</source>
        <translation>%1、内容 %2</translation>
    </message>
    <message>
        <source>%1, pixel size from: %2</source>
        <translation>%1、ピクセルサイズの出所: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> (%1, %2)</source>
        <translation>（%1、%2）</translation>
    </message>
    <message>
        <source>none: interpolated over a gap</source>
        <translation>なし: 欠落を補間</translation>
    </message>
    <message>
        <source>as the program found it</source>
        <translation>プログラムが検出したまま</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>改訂 %1</translation>
    </message>
    <message>
        <source>the first of its track</source>
        <translation>トラックの最初</translation>
    </message>
    <message>
        <source>from frame %1, suspicion %2</source>
        <translation>フレーム %1 から、疑わしさ %2</translation>
    </message>
    <message>
        <source>no mean, no fit</source>
        <translation>平均にもフィットにも入らない</translation>
    </message>
    <message>
        <source>the means of Group-A</source>
        <translation>グループ A の平均</translation>
    </message>
    <message>
        <source>the means of Group-A and the fit %1</source>
        <translation>グループ A の平均とフィット %1</translation>
    </message>
    <message>
        <source>the means of Group-A; the fit %1 is older</source>
        <translation>グループ A の平均。フィット %1 はそれより古い</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>x %1 px, y %2 px</source>
        <translation>x %1 px、y %2 px</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Went into</source>
        <translation>使われた先</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>試料</translation>
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
        <translation>成長軌跡</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>平均サイズ</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Relative variance</source>
        <translation>相対分散</translation>
    </message>
    <message>
        <source>Chemical potential in a particle</source>
        <translation>粒子の化学ポテンシャル</translation>
    </message>
    <message>
        <source>Growth rate and size distribution</source>
        <translation>成長速度とサイズ分布</translation>
    </message>
    <message>
        <source>Chemical potential in solution</source>
        <translation>溶液の化学ポテンシャル</translation>
    </message>
    <message>
        <source>What moves μ*</source>
        <translation>μ* を動かすもの</translation>
    </message>
    <message>
        <source>What moves n*</source>
        <translation>n* を動かすもの</translation>
    </message>
    <message>
        <source>What moves the phase borders</source>
        <translation>段階の境界を動かすもの</translation>
    </message>
    <message>
        <source>Coalescence rate</source>
        <translation>合体速度</translation>
    </message>
    <message>
        <source>Coalescence times</source>
        <translation>合体の時刻</translation>
    </message>
    <message>
        <source>Sizes at contact</source>
        <translation>接触時のサイズ</translation>
    </message>
    <message>
        <source>Sum of the radii</source>
        <translation>半径の和</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>相対拡散</translation>
    </message>
    <message>
        <source>Propensity of coalescence</source>
        <translation>合体傾向</translation>
    </message>
    <message>
        <source>Free energy</source>
        <translation>自由エネルギー</translation>
    </message>
    <message>
        <source>Chemical potential from growth</source>
        <translation>成長から求めた化学ポテンシャル</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>形状指数</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>試料ごとのサイズ</translation>
    </message>
    <message>
        <source>Sizes of the sample</source>
        <translation>試料のサイズ</translation>
    </message>
</context>
<context>
    <name>ParamsForm</name>
    <message>
        <source>counts</source>
        <translation>カウント</translation>
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
        <translation>フレーム</translation>
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
        <translation>明るい粒子</translation>
    </message>
    <message>
        <source>For dark-field movies, where particles are the brighter side.</source>
        <translation>粒子が背景より明るい暗視野動画に使います。</translation>
    </message>
    <message>
        <source>Camera offset</source>
        <translation>カメラオフセット</translation>
    </message>
    <message>
        <source>What a pixel reads without beam; 0 finds it from the noise.</source>
        <translation>ビームなしでのピクセル値。0 のときはノイズから求めます。</translation>
    </message>
    <message>
        <source>Smallest signal to noise</source>
        <translation>最小 SN 比</translation>
    </message>
    <message>
        <source>Lower finds fainter particles and more false ones.</source>
        <translation>下げると薄い粒子も検出しますが、誤検出も増えます。</translation>
    </message>
    <message>
        <source>Largest radius</source>
        <translation>最大半径</translation>
    </message>
    <message>
        <source>Raise it when big particles are broken up.</source>
        <translation>大きな粒子が分断されるときは上げてください。</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>ガウスぼかし</translation>
    </message>
    <message>
        <source>Standard deviation of the first smoothing.</source>
        <translation>最初の平滑化の標準偏差。</translation>
    </message>
    <message>
        <source>Wiener window</source>
        <translation>ウィーナー窓</translation>
    </message>
    <message>
        <source>Side of the square whose noise is judged.</source>
        <translation>ノイズを推定する正方形の一辺。</translation>
    </message>
    <message>
        <source>Threshold window</source>
        <translation>しきい値の窓</translation>
    </message>
    <message>
        <source>Side of the square that a pixel is compared with.</source>
        <translation>ピクセルと比較する正方形の一辺。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>How much darker than its surroundings a particle is.</source>
        <translation>粒子が周囲よりどれだけ暗いか。</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>最小面積</translation>
    </message>
    <message>
        <source>Smaller things are dropped.</source>
        <translation>これより小さいものは除きます。</translation>
    </message>
    <message>
        <source>Neck depth</source>
        <translation>くびれの深さ</translation>
    </message>
    <message>
        <source>Touching particles are cut where the neck is deeper.</source>
        <translation>接触した粒子を、くびれがこれより深い所で分けます。</translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation>最大移動量</translation>
    </message>
    <message>
        <source>Automatic when empty.</source>
        <translation>空欄なら自動。</translation>
    </message>
    <message>
        <source>Close gaps up to</source>
        <translation>埋める欠落の上限</translation>
    </message>
    <message>
        <source>Missed frames that are bridged by interpolation.</source>
        <translation>補間でつなぐ未検出フレームの数。</translation>
    </message>
    <message>
        <source>Monomer radius σₛ</source>
        <translation>モノマー半径 σₛ</translation>
    </message>
    <message>
        <source>Radius of the volume of one monomer; a property of the material.</source>
        <translation>モノマー 1 個の体積に相当する半径。材料の物性値。</translation>
    </message>
    <message>
        <source>Shape index δ</source>
        <translation>形状指数 δ</translation>
    </message>
    <message>
        <source>Relates volume, faces and edges of a particle; held fixed in the fit.</source>
        <translation>粒子の体積・面・稜を関係づけます。フィットでは固定。</translation>
    </message>
    <message>
        <source>Knot spacing</source>
        <translation>節点間隔</translation>
    </message>
    <message>
        <source>Shorter lets the solution change faster and costs certainty.</source>
        <translation>短いほど溶液は速く変化できますが、確度が下がります。</translation>
    </message>
    <message>
        <source>Most iterations</source>
        <translation>最大反復回数</translation>
    </message>
    <message>
        <source>The fit ends here when it has not converged before.</source>
        <translation>それまでに収束しなければ、ここでフィットを終えます。</translation>
    </message>
    <message>
        <source>Local Laplacian filter</source>
        <translation>局所ラプラシアンフィルター</translation>
    </message>
    <message>
        <source>Smooths faint detail and keeps edges; faint particles are lost with it.</source>
        <translation>弱い細部を平滑化しエッジを保ちます。薄い粒子も失われます。</translation>
    </message>
    <message>
        <source>Edge contrast</source>
        <translation>エッジのコントラスト</translation>
    </message>
    <message>
        <source>Smaller differences are detail; 1 is the movie&apos;s whole range.</source>
        <translation>これより小さい差は細部とみなします。1 は動画の全範囲。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>細部</translation>
    </message>
    <message>
        <source>Above 1 detail is smoothed, below 1 it is amplified.</source>
        <translation>1 より大きいと細部を平滑化し、小さいと強調します。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Below 1 edges are compressed, above 1 expanded.</source>
        <translation>1 より小さいとエッジを圧縮し、大きいと伸張します。</translation>
    </message>
    <message>
        <source>nm²/s</source>
        <translation>nm²/s</translation>
    </message>
    <message>
        <source>Diffusion at the start</source>
        <translation>初期の拡散</translation>
    </message>
    <message>
        <source>Relative diffusion of pairs, falling as 1/σ; from their paths when empty.</source>
        <translation>対の相対拡散（1/σ に従って減少）。空欄なら経路から求めます。</translation>
    </message>
    <message>
        <source>Outliers beyond</source>
        <translation>外れ値の限界</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Sizes that stand out more from the course of their own particle do not count; 0 counts all.</source>
        <translation>粒子自身の推移からこれより大きく外れたサイズは数えません。0 ならすべて数えます。</translation>
    </message>
</context>
<context>
    <name>PhaseOperations</name>
    <message>
        <source>Phases need the frame interval: enter it in the Movie workspace first.</source>
        <translation>段階にはフレーム間隔が必要です。まず「動画」ワークスペースで入力してください。</translation>
    </message>
    <message>
        <source>There is no room for a phase here: go to a frame between two borders.</source>
        <translation>ここには段階を入れる余地がありません。2 つの境界の間のフレームへ移動してください。</translation>
    </message>
    <message>
        <source>Add phase %1</source>
        <translation>段階 %1 を追加</translation>
    </message>
    <message>
        <source>No phase begins before this frame.</source>
        <translation>このフレームより前に始まる段階がありません。</translation>
    </message>
    <message>
        <source>End phase</source>
        <translation>段階を終える</translation>
    </message>
    <message>
        <source>Move border of phase %1</source>
        <translation>段階 %1 の境界を移動</translation>
    </message>
    <message>
        <source>Rename phase to %1</source>
        <translation>段階の名前を %1 に変更</translation>
    </message>
    <message>
        <source>Phases are proposed from the growth of the mean size: it is not known yet.</source>
        <translation>段階は平均サイズの成長から提案されますが、まだ分かっていません。</translation>
    </message>
    <message>
        <source>Propose phases</source>
        <translation>段階を提案</translation>
    </message>
    <message>
        <source>There is no room for a phase here: go to a sample between two borders.</source>
        <translation>ここには段階を入れる余地がありません。2 つの境界の間の試料へ移動してください。</translation>
    </message>
    <message>
        <source>No phase begins before this sample.</source>
        <translation>この試料より前に始まる段階がありません。</translation>
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
        <translation> · 輝度 %1</translation>
    </message>
    <message>
        <source> · track %1</source>
        <translation> · トラック %1</translation>
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
        <translation>すべての長さはピクセルサイズに基づきます。どこから読み取られたかを確かめ、一度確定してください。</translation>
    </message>
    <message>
        <source>Space plays, the arrows step, the wheel zooms at the pointer. The particles are found and followed in the background.</source>
        <translation>スペースで再生、矢印で1フレームずつ、ホイールでポインターの位置を拡大します。粒子の検出と追跡はバックグラウンドで進みます。</translation>
    </message>
    <message>
        <source>Every outline should sit on the edge of its particle. If not, change a setting, or have settings proposed by the movie itself.</source>
        <translation>輪郭は粒子の縁に重なるはずです。重ならないときは設定を変えるか、動画自体から設定を提案させてください。</translation>
    </message>
    <message>
        <source>Blue particles grew by monomers alone, orange ones have coalesced. One that is clicked is picked in every view.</source>
        <translation>青い粒子はモノマーだけで成長し、橙色の粒子は合体しています。クリックした粒子はすべての表示で選択されます。</translation>
    </message>
    <message>
        <source>N goes to what the program is least sure of: Return accepts, Backspace rejects. What a key would do stands in the line at the foot.</source>
        <translation>Nを押すと、最も不確かな箇所に移ります。Returnで承認、Backspaceで却下します。キーの働きは下の行に表示されます。</translation>
    </message>
    <message>
        <source>Name the phases of growth, or have them proposed. They stand behind every plot over time.</source>
        <translation>成長の段階に名前を付けるか、提案させてください。時間のグラフすべての背景に表示されます。</translation>
    </message>
    <message>
        <source>The fit runs while you go on. Each constant ends with its interval, or with the sentence that these data do not determine it.</source>
        <translation>フィットは作業の間も進みます。各定数には区間が、または「このデータでは決まらない」という説明が付きます。</translation>
    </message>
    <message>
        <source>Choose a figure and a journal, and export it with its numbers. Ctrl+S keeps everything in one file.</source>
        <translation>図とジャーナルを選び、数値とともに書き出します。Ctrl+Sですべてを一つのファイルに保存します。</translation>
    </message>
</context>
<context>
    <name>TrackOperations</name>
    <message>
        <source>Pick two particles first: click one, then the other with Shift held.</source>
        <translation>まず 2 粒子を選択してください。1 つをクリックし、Shift を押しながらもう 1 つをクリックします。</translation>
    </message>
    <message>
        <source>The track begins in this frame: there is nothing before it to cut off.</source>
        <translation>トラックはこのフレームで始まるため、切り離す部分がありません。</translation>
    </message>
    <message>
        <source>Cut track</source>
        <translation>トラックを切断</translation>
    </message>
    <message>
        <source>Both particles are seen in frame %1: cut one of the tracks first, or mark a coalescence.</source>
        <translation>両方の粒子がフレーム %1 に見えます。まず一方のトラックを切断するか、合体を記録してください。</translation>
    </message>
    <message>
        <source>Join tracks</source>
        <translation>トラックを接続</translation>
    </message>
    <message>
        <source>Pick two particles that are both seen in this frame first.</source>
        <translation>まずこのフレームに両方とも見える 2 粒子を選択してください。</translation>
    </message>
    <message>
        <source>Both tracks begin in this frame: there is nothing to swap.</source>
        <translation>両トラックともこのフレームで始まるため、入れ替える部分がありません。</translation>
    </message>
    <message>
        <source>Swap tracks</source>
        <translation>トラックを入れ替え</translation>
    </message>
    <message>
        <source>The particle was not measured in this frame: its place is interpolated.</source>
        <translation>このフレームでは粒子が測定されていません。位置は補間値です。</translation>
    </message>
    <message>
        <source>Delete from this frame</source>
        <translation>このフレームから削除</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>ここから先を削除</translation>
    </message>
    <message>
        <source>Exclude sizes</source>
        <translation>サイズを除外</translation>
    </message>
    <message>
        <source>The product must begin after both parents have ended.</source>
        <translation>生成粒子は、両方の親粒子が終わった後に始まる必要があります。</translation>
    </message>
    <message>
        <source>Mark coalescence</source>
        <translation>合体を記録</translation>
    </message>
    <message>
        <source>Pick the two particles that merge, or both and their product.</source>
        <translation>合体する 2 粒子、またはその 2 粒子と生成粒子を選択してください。</translation>
    </message>
    <message>
        <source>One of the two must end while the other is still seen.</source>
        <translation>一方は、他方がまだ見えている間に終わる必要があります。</translation>
    </message>
    <message>
        <source>Reject coalescence</source>
        <translation>合体を却下</translation>
    </message>
    <message>
        <source>Point at a particle that is seen in this frame, or pick one first.</source>
        <translation>このフレームに見える粒子を指すか、まず選択してください。</translation>
    </message>
    <message>
        <source>A link leads from one frame to a later one: keep L pressed, go to another frame and let go over the particle there.</source>
        <translation>リンクはあるフレームから後のフレームへつながります。L を押したまま別のフレームへ移り、そこの粒子の上で離してください。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Go to the frame in which the particle picked last continues the other one.</source>
        <translation>最後に選択した粒子がもう一方を引き継ぐフレームへ移動してください。</translation>
    </message>
    <message>
        <source>No link leads into this frame: the track begins here.</source>
        <translation>このフレームに入るリンクはありません。トラックはここで始まります。</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>リンクを解除</translation>
    </message>
    <message>
        <source>There is nothing to interpolate: the particle needs a frame before and one after this, and a measurement in it.</source>
        <translation>補間するものがありません。前後のフレームに粒子があり、このフレームに測定値が必要です。</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>補間</translation>
    </message>
    <message>
        <source>Point at a particle that takes part in a coalescence, or pick one first.</source>
        <translation>合体に関わる粒子を指すか、まず選択してください。</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>トラックを削除</translation>
    </message>
    <message>
        <source>Point at a particle of this sample, or pick one first.</source>
        <translation>この試料の粒子を指すか、まず選択してください。</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>この試料から削除</translation>
    </message>
</context>
<context>
    <name>TrackText</name>
    <message>
        <source>Group-A</source>
        <translation>グループ A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>グループ B</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>%1 %2 %3 (1 sd)</source>
        <translation>%1 %2 %3（1 SD）</translation>
    </message>
</context>
<context>
    <name>TryCorrect</name>
    <message>
        <source>Particles can be corrected once they are followed: start the analysis first.</source>
        <translation>粒子は追跡後に修正できます。まず解析を開始してください。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for nanoparticle growth movies.</source>
        <translation>ナノ粒子成長動画の解析ツール。</translation>
    </message>
    <message>
        <source>A movie, a folder of frames or a project.</source>
        <translation>動画、フレームのフォルダー、またはプロジェクト。</translation>
    </message>
    <message>
        <source>Open the bundled demo movie.</source>
        <translation>付属のサンプル動画を開きます。</translation>
    </message>
</context>
<context>
    <name>ostwald::AdviceCard</name>
    <message>
        <source>Use these</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Reads eight frames of the movie and proposes polarity, signal to noise and largest radius</source>
        <translation>動画の 8 フレームを読み、明暗の向き、SN 比、最大半径を提案します</translation>
    </message>
    <message>
        <source>One step that can be undone; the history keeps what spoke for it</source>
        <translation>元に戻せる 1 つの操作です。根拠は履歴に残ります</translation>
    </message>
    <message>
        <source>Use proposed settings: signal to noise %1 (%L2 particles, %3 false ones, in %4 frames)</source>
        <translation>提案された設定を適用: SN 比 %1（%4 フレームで粒子 %L2 個、偽 %3 個）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Propose settings</source>
        <translation>設定を提案</translation>
    </message>
    <message>
        <source>Looking at the movie: %1 %</source>
        <translation>動画を調べています: %1 %</translation>
    </message>
    <message>
        <source>• Particles are brighter than the liquid: what is brighter stands out by %L1, what is darker by %L2.</source>
        <translation>• 粒子は液体より明るい: 明るい側の信号の和は %L1、暗い側は %L2 です。</translation>
    </message>
    <message>
        <source>• Particles are darker than the liquid: what is darker stands out by %L1, what is brighter by %L2.</source>
        <translation>• 粒子は液体より暗い: 暗い側の信号の和は %L1、明るい側は %L2 です。</translation>
    </message>
    <message>
        <source>• Signal to noise %1: %L2 particles in %3 frames, about %4 of them false, as many as the noise makes the other way round.</source>
        <translation>• SN 比 %1: %3 フレームで粒子 %L2 個、うち約 %4 個は偽です（明暗を反転したときに雑音が作る数）。</translation>
    </message>
    <message>
        <source>• With %1 there were %L2 and %3.</source>
        <translation>• %1 では %L2 個と %3 個でした。</translation>
    </message>
    <message>
        <source>• Radii: half of them below %1 px, one in a hundred above %2 px; searched up to %3 px.</source>
        <translation>• 半径: 半数は %1 px 未満、100 個に 1 個は %2 px 超。%3 px まで探します。</translation>
    </message>
    <message>
        <source>• A threshold a fifth lower or higher changes their number by up to %1 % and the median radius by %2 %.</source>
        <translation>• しきい値を 5 分の 1 上下すると、個数は最大 %1 %、半径の中央値は %2 % 変わります。</translation>
    </message>
    <message>
        <source>• So results hang on this setting: look at faint particles in a few frames.</source>
        <translation>• 結果はこの設定に左右されます。いくつかのフレームで淡い粒子を確かめてください。</translation>
    </message>
</context>
<context>
    <name>ostwald::AgeingModel</name>
    <message>
        <source>sample %1</source>
        <translation>試料 %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>Change ageing time to %1</source>
        <translation>熟成時間を %1 に変更</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>熟成時間</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>試料</translation>
    </message>
</context>
<context>
    <name>ostwald::AgeingPanel</name>
    <message>
        <source>Set for the selected</source>
        <translation>選択したものに設定</translation>
    </message>
    <message>
        <source>From the file names</source>
        <translation>ファイル名から</translation>
    </message>
    <message>
        <source>These are stills of samples</source>
        <translation>試料の静止画です</translation>
    </message>
    <message>
        <source>This is a movie</source>
        <translation>動画です</translation>
    </message>
    <message>
        <source>Ageing times</source>
        <translation>熟成時間</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>熟成時間</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Takes the time that each name tells, such as 30min or 2h</source>
        <translation>各ファイル名が示す時間（30min、2h など）を取ります</translation>
    </message>
    <message>
        <source>Take the ageing times from the file names</source>
        <translation>熟成時間をファイル名から取る</translation>
    </message>
    <message>
        <source>Ex situ: samples were taken at different times, and no particle is seen twice. Nothing is followed; the sizes of each sample are compared and fitted.</source>
        <translation>ex situ: 試料は異なる時間に採取され、同じ粒子は二度写りません。追跡はせず、各試料のサイズを比較してフィットします。</translation>
    </message>
    <message>
        <source>Frames follow each other in time, and particles are followed</source>
        <translation>フレームは時間順に並び、粒子を追跡します</translation>
    </message>
    <message>
        <source>Take the pictures as a movie</source>
        <translation>画像を動画として扱う</translation>
    </message>
    <message>
        <source>Take the pictures as stills of samples</source>
        <translation>画像を試料の静止画として扱う</translation>
    </message>
    <message>
        <source>“%1” is no time: type 90 s, 30 min or 2 h.</source>
        <translation>「%1」は時間ではありません。90 s、30 min、2 h のように入力してください。</translation>
    </message>
    <message>
        <source>Frames of a movie follow each other in time.</source>
        <translation>動画のフレームは時間順に並びます。</translation>
    </message>
    <message>
        <source>All stills have one ageing time, so they count as one sample: select those of another one and type its time.</source>
        <translation>すべての静止画が同じ熟成時間なので一つの試料として数えます。別の試料のものを選び、時間を入力してください。</translation>
    </message>
    <message>
        <source>%1 samples; stills of one time are one sample.</source>
        <translation>試料 %1 個。同じ時間の静止画は一つの試料です。</translation>
    </message>
    <message>
        <source>Samples of one time count as one.</source>
        <translation>同じ時間の試料は 1 つと数えます。</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>最後まで</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>ピクセルサイズ</translation>
    </message>
    <message>
        <source>Side of one square pixel on the specimen.</source>
        <translation>試料上での正方形ピクセルの一辺。</translation>
    </message>
    <message>
        <source>Frame interval</source>
        <translation>フレーム間隔</translation>
    </message>
    <message>
        <source>Time from one frame to the next.</source>
        <translation>あるフレームから次のフレームまでの時間。</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Frames before it are left out. Frames count from 0.</source>
        <translation>これより前のフレームは除きます。番号は 0 から始まります。</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>Frames after it are left out.</source>
        <translation>これより後のフレームは除きます。</translation>
    </message>
    <message>
        <source>Change pixel size</source>
        <translation>ピクセルサイズの変更</translation>
    </message>
    <message>
        <source>Change frame interval</source>
        <translation>フレーム間隔の変更</translation>
    </message>
    <message>
        <source>Change first frame</source>
        <translation>最初のフレームの変更</translation>
    </message>
    <message>
        <source>Change last frame</source>
        <translation>最後のフレームの変更</translation>
    </message>
    <message>
        <source>%1 · %2 frames · %3 × %4 px</source>
        <translation>%1 · %2 フレーム · %3 × %4 px</translation>
    </message>
    <message>
        <source>Calibrate on the scale bar</source>
        <translation>スケールバーで校正</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>軸 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>e⁻/Å²s</source>
        <translation>e⁻/Å²s</translation>
    </message>
    <message>
        <source>Until then every length is in pixels.</source>
        <translation>それまで長さはすべてピクセル単位です。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Which of the file&apos;s datasets is the movie.</source>
        <translation>ファイルのどのデータセットが動画か。</translation>
    </message>
    <message>
        <source>Time is the axis</source>
        <translation>時間の軸</translation>
    </message>
    <message>
        <source>Along it lie the frames; of every other axis the first picture is shown.</source>
        <translation>この軸に沿ってフレームが並びます。他の軸は最初の画像だけを表示します。</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation>線量率</translation>
    </message>
    <message>
        <source>Electrons that hit a square ångström of the specimen each second.</source>
        <translation>毎秒、試料 1 Å² に入射する電子数。</translation>
    </message>
    <message>
        <source>Particles are</source>
        <translation>粒子の明るさ</translation>
    </message>
    <message>
        <source>Against the liquid: darker in bright field, brighter in dark field.</source>
        <translation>液体に対し、明視野では暗く、暗視野では明るく見えます。</translation>
    </message>
    <message>
        <source>Confirm pixel size</source>
        <translation>ピクセルサイズの確認</translation>
    </message>
    <message>
        <source>Change dose rate</source>
        <translation>線量率の変更</translation>
    </message>
    <message>
        <source>Change polarity</source>
        <translation>極性の変更</translation>
    </message>
    <message>
        <source>Read the movie in another way</source>
        <translation>動画の読み方を変更</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>as the paper&apos;s chain takes them</source>
        <translation>論文の手順に従う</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>assumed, bright field</source>
        <translation>明視野と仮定</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescenceModel</name>
    <message>
        <source>Radius of the larger parent just before contact</source>
        <translation>接触直前の大きい方の親粒子の半径</translation>
    </message>
    <message>
        <source>Radius of the smaller parent just before contact</source>
        <translation>接触直前の小さい方の親粒子の半径</translation>
    </message>
    <message>
        <source>Radius of the product once it is round again</source>
        <translation>再び丸くなった後の生成粒子の半径</translation>
    </message>
    <message>
        <source>Volume gained over the volume of the smaller parent; 1 = conserved</source>
        <translation>体積増分と小さい方の親粒子の体積の比。1 = 保存</translation>
    </message>
    <message>
        <source>How certain it is, 0 to 1</source>
        <translation>確からしさ、0～1</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>時間 (s)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>親粒子</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>生成粒子</translation>
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
        <translation>体積比</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescencePanel</name>
    <message>
        <source>Fit</source>
        <translation>フィット</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>All from the data</source>
        <translation>すべてデータから</translation>
    </message>
    <message>
        <source>Instantaneous</source>
        <translation>瞬時値</translation>
    </message>
    <message>
        <source>What the pair equation needs: a quarter of the slope of the variance.</source>
        <translation>対の方程式に必要な値：分散の傾きの 4 分の 1。</translation>
    </message>
    <message>
        <source>Average to t</source>
        <translation>t までの平均</translation>
    </message>
    <message>
        <source>As printed: the variance over 4t, too high where motion slows down.</source>
        <translation>論文のとおり分散／4t。運動が遅くなる所では大きすぎます。</translation>
    </message>
    <message>
        <source>As 1/σ</source>
        <translation>1/σ に比例</translation>
    </message>
    <message>
        <source>One number for all times, for few or noisy paths.</source>
        <translation>全時刻に一つの値。経路が少ないか雑音が多いとき。</translation>
    </message>
    <message>
        <source>Zero gradient</source>
        <translation>勾配ゼロ</translation>
    </message>
    <message>
        <source>As printed: pairs that a growing particle sweeps up are lost.</source>
        <translation>論文のとおり。成長する粒子が覆った対は失われます。</translation>
    </message>
    <message>
        <source>Impermeable</source>
        <translation>不透過</translation>
    </message>
    <message>
        <source>Growing particles push the others away.</source>
        <translation>成長する粒子がほかの粒子を押しのけます。</translation>
    </message>
    <message>
        <source>Change relative diffusion</source>
        <translation>相対拡散を変更</translation>
    </message>
    <message>
        <source>Change the condition at contact</source>
        <translation>接触時の条件を変更</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>Fit the theory of coalescence to the times and sizes of the events</source>
        <translation>合体の理論を事象の時刻とサイズにフィット</translation>
    </message>
    <message>
        <source>Stop and keep the best values so far</source>
        <translation>停止し、これまでの最良値を保持</translation>
    </message>
    <message>
        <source>Take start, bounds and priors of every unknown from the data again</source>
        <translation>すべての未知数の初期値・上下限・事前分布を再びデータから取る</translation>
    </message>
    <message>
        <source>Unknowns of coalescence</source>
        <translation>合体の未知数</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>相対拡散</translation>
    </message>
    <message>
        <source>At contact</source>
        <translation>接触時</translation>
    </message>
    <message>
        <source>What the data can and cannot tell</source>
        <translation>データから分かること・分からないこと</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Take the unknowns from the data</source>
        <translation>未知数をデータから取る</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing yet: a fit tells which unknowns are determined.</source>
        <translation>まだありません。フィットするとどの未知数が決まるか分かります。</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescenceTable</name>
    <message>
        <source>Coalescences</source>
        <translation>合体</translation>
    </message>
    <message>
        <source>1 coalescence</source>
        <translation>合体 1 件</translation>
    </message>
    <message>
        <source>%1 coalescences</source>
        <translation>合体 %1 件</translation>
    </message>
</context>
<context>
    <name>ostwald::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>ostwald::ConstantsModel</name>
    <message>
        <source>95 % interval %1 to %2, from the curvature of the likelihood</source>
        <translation>95 % 区間 %1～%2、尤度の曲率から</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 を固定</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 の固定を解除</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>%1 の初期値の変更</translation>
    </message>
    <message>
        <source>Change bounds of %1</source>
        <translation>%1 の上下限の変更</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>ostwald::CorrectionModel</name>
    <message>
        <source>waits for tracks</source>
        <translation>トラック待ち</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>適用不可</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>試料</translation>
    </message>
    <message>
        <source>waits for particles</source>
        <translation>粒子待ち</translation>
    </message>
</context>
<context>
    <name>ostwald::CorrectionPanel</name>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Removes this correction only; those after it stay.</source>
        <translation>この修正だけを取り消します。以降の修正は残ります。</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>修正の取り消し</translation>
    </message>
    <message>
        <source>No corrections yet. What you change in the picture, the tracks or the tags is listed here.</source>
        <translation>修正はまだありません。画像、トラック、タグへの変更がここに一覧表示されます。</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>修正 1 件</translation>
    </message>
    <message>
        <source>%1 corrections</source>
        <translation>修正 %1 件</translation>
    </message>
    <message>
        <source>%1, all applied</source>
        <translation>%1、すべて適用済み</translation>
    </message>
    <message>
        <source>%1, of which %2 do not fit</source>
        <translation>%1、うち %2 件は適用不可</translation>
    </message>
    <message>
        <source>Only those that do not fit</source>
        <translation>合わないものだけ</translation>
    </message>
    <message>
        <source>Move to the picked particle</source>
        <translation>選択した粒子へ移動</translation>
    </message>
    <message>
        <source>Pick the particle that is meant, in the picture or the table of tracks.</source>
        <translation>画像またはトラックの表で、対象の粒子を選択してください。</translation>
    </message>
    <message>
        <source>Move a correction</source>
        <translation>修正の移動</translation>
    </message>
    <message>
        <source>%1 It stays in the list and is tried again at every new run, unless you move it or take it back.</source>
        <translation>%1 移動するか取り消すまで一覧に残り、解析のたびに再び試されます。</translation>
    </message>
    <message>
        <source>No corrections yet. What you change in the samples, their particles or the tags is listed here.</source>
        <translation>修正はまだありません。試料、その粒子、タグへの変更がここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Pick the particle that is meant, in the picture or the table of particles.</source>
        <translation>画像または粒子の表で、対象の粒子を選択してください。</translation>
    </message>
</context>
<context>
    <name>ostwald::DisplayPanel</name>
    <message>
        <source>grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>反転</translation>
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
        <translation>黒</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>The same contrast for all frames</source>
        <translation>全フレームで同じコントラスト</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Otherwise each frame gets its own, and growth may be an effect of contrast.</source>
        <translation>そうでないとフレームごとに異なり、成長がコントラストによる見かけの場合があります。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Black and white from the grey values of all frames.</source>
        <translation>全フレームの輝度値から黒と白を決めます。</translation>
    </message>
    <message>
        <source>Dragging the right button in the picture changes both; B held shows what the particles are found in.</source>
        <translation>画像上で右ボタンをドラッグすると両方が変わります。B を押している間は、粒子の検出に使う画像を表示します。</translation>
    </message>
</context>
<context>
    <name>ostwald::Dock</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 は独立したウィンドウにあります。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put %1 into a window of its own, or back</source>
        <translation>%1 を独立したウィンドウに出す、または元に戻す</translation>
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
        <translation>粒子のタグ付け</translation>
    </message>
    <message>
        <source>Take the movie from another place</source>
        <translation>別の場所の動画を使う</translation>
    </message>
</context>
<context>
    <name>ostwald::EstimatorComparison</name>
    <message>
        <source>Fit the same trajectories with the cost of the paper&apos;s authors, within their bounds</source>
        <translation>同じ成長軌跡を論文著者のコスト関数と上下限でフィット</translation>
    </message>
    <message>
        <source>Both estimators</source>
        <translation>2 つの推定法</translation>
    </message>
    <message>
        <source>Paper&apos;s cost, alike</source>
        <translation>論文のコスト、同等</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Searching: %1 %</source>
        <translation>探索中: %1 %</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Same data, two estimators: what differs comes from smoothing and bounds.</source>
        <translation>同じデータ、2 つの推定法: 違いは平滑化と上下限によります。</translation>
    </message>
    <message>
        <source>%1, at its bound</source>
        <translation>%1、限界値</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区間</translation>
    </message>
</context>
<context>
    <name>ostwald::EvidenceDialog</name>
    <message>
        <source>Write…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>根拠を書き出す</translation>
    </message>
    <message>
        <source>A folder with the figures as PDF and SVG, their numbers, all tables, where every plotted point comes from, the methods paragraph, and provenance.json: movie and hash, parameters, corrections, fit.</source>
        <translation>PDF と SVG の図、その数値、すべての表、描かれた各点の出所、方法の段落、および provenance.json（動画とハッシュ、パラメーター、修正、フィット）を収めたフォルダー。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>Save the project first: the evidence is taken from its file.</source>
        <translation>先にプロジェクトを保存してください。根拠はそのファイルから取られます。</translation>
    </message>
    <message>
        <source>Waits for the results that are being computed.</source>
        <translation>計算中の結果を待っています。</translation>
    </message>
    <message>
        <source>There are no tracks yet: start the analysis first.</source>
        <translation>トラックがまだありません。先に解析を始めてください。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Write the evidence into a new folder in</source>
        <translation>根拠を書き出す新しいフォルダーの場所</translation>
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
        <translation>PDF、SVG、TIFF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Writes the figure, and its numbers as CSV beside it.</source>
        <translation>図と、その数値の CSV を並べて書き出します。</translation>
    </message>
    <message>
        <source>Copy plot</source>
        <translation>グラフをコピー</translation>
    </message>
    <message>
        <source>Copies the page as a picture and as a drawing.</source>
        <translation>ページを画像および図面としてコピーします。</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Copies the numbers of every panel as CSV.</source>
        <translation>すべてのパネルの数値を CSV としてコピーします。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Stop (%1 %)</source>
        <translation>停止（%1 %）</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureList</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Makes a figure of your own.</source>
        <translation>自分の図を作ります。</translation>
    </message>
    <message>
        <source>Add to my figure</source>
        <translation>自分の図に追加</translation>
    </message>
    <message>
        <source>Puts these panels on your figure, or on a new one.</source>
        <translation>これらのパネルを自分の図、または新しい図に置きます。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Makes a copy of this figure.</source>
        <translation>この図のコピーを作ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deletes this figure; undo brings it back.</source>
        <translation>この図を削除します。元に戻すで復活します。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Empty figure</source>
        <translation>空の図</translation>
    </message>
    <message>
        <source>Frame, trajectories, mean size, supersaturation</source>
        <translation>フレーム、軌跡、平均サイズ、過飽和度</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>自分の図</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Frame, sizes, mean size, supersaturation</source>
        <translation>フレーム、サイズ、平均サイズ、過飽和度</translation>
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
        <translation>全パネル共通の凡例</translation>
    </message>
    <message>
        <source>%1, %L2 mm</source>
        <translation>%1, %L2 mm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>学術誌</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height of a row</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureView</name>
    <message>
        <source>Copy plot</source>
        <translation>グラフをコピー</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureWorkspace</name>
    <message>
        <source>Figures</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Checks before export</source>
        <translation>書き出し前の確認</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>My figure</source>
        <translation>自分の図</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Change the page of a figure</source>
        <translation>図のページを変更</translation>
    </message>
    <message>
        <source>This figure has no panels yet. Add a frame or a plot under Panels, or double-click a template or plot in the list of figures.</source>
        <translation>この図にはまだパネルがありません。「パネル」でフレームまたはグラフを追加するか、図の一覧でテンプレートまたはグラフをダブルクリックしてください。</translation>
    </message>
</context>
<context>
    <name>ostwald::FilmStrip</name>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Frames spread over the movie. A click goes to the frame that is shown, a drag scrubs.</source>
        <translation>動画全体に均等に取ったフレームです。クリックで表示中のフレームへ移動し、ドラッグで前後に送ります。</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>Frame %1, t = %2</source>
        <translation>フレーム %1、t = %2</translation>
    </message>
</context>
<context>
    <name>ostwald::FilterBar</name>
    <message>
        <source>Filter tracks</source>
        <translation>トラックの絞り込み</translation>
    </message>
    <message>
        <source>Filter: id, A, B, unassigned…</source>
        <translation>絞り込み: 番号、A、B、未分類…</translation>
    </message>
    <message>
        <source>Ids, A, B, unassigned, excluded, hand, or words of the reason. A comma means or, a space means and.</source>
        <translation>番号、A、B、未分類、除外、手動、または理由に含まれる語。半角コンマ , は「または」、空白は「かつ」。</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>絞り込みの名前</translation>
    </message>
    <message>
        <source>Return keeps the filter under this name, Escape does not.</source>
        <translation>Enter でこの名前で保存し、Esc で取り消します。</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>この絞り込みを保存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Filter particles</source>
        <translation>粒子の絞り込み</translation>
    </message>
    <message>
        <source>Filter: id, A, excluded…</source>
        <translation>絞り込み: 番号、A、除外…</translation>
    </message>
    <message>
        <source>Ids, A, unassigned, excluded, unsure, or hand for what was tagged by hand. A comma means or, a space means and.</source>
        <translation>番号、A、未分類、除外、保留、または手動(手でタグを付けたもの)。半角コンマ , は「または」、空白は「かつ」。</translation>
    </message>
</context>
<context>
    <name>ostwald::FitLog</name>
    <message>
        <source>Keep a fit</source>
        <translation>フィットを残す</translation>
    </message>
    <message>
        <source>Keep a fit no longer</source>
        <translation>フィットを残すのをやめる</translation>
    </message>
    <message>
        <source>Take the settings of an earlier fit</source>
        <translation>以前のフィットの設定を使う</translation>
    </message>
</context>
<context>
    <name>ostwald::FitPanel</name>
    <message>
        <source>± is half the 95 % interval</source>
        <translation>± は 95 % 区間の半分</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>フィット</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>Fit the growth theory to the Group-A trajectories</source>
        <translation>グループ A の成長軌跡に成長理論をフィット</translation>
    </message>
    <message>
        <source>Stop and keep the best values so far</source>
        <translation>停止し、これまでの最良値を保持</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Sets start values, bounds and the monomer radius to those published for it.</source>
        <translation>初期値、上下限、モノマー半径をその材料の公表値にします。</translation>
    </message>
    <message>
        <source>What the data can and cannot tell</source>
        <translation>データから分かること・分からないこと</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Change material to %1</source>
        <translation>材料を %1 に変更</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing yet: a fit tells which constants are determined.</source>
        <translation>まだありません。フィットすると、どの定数が決まるか分かります。</translation>
    </message>
    <message>
        <source>Beside the paper&apos;s own cost</source>
        <translation>論文のコストとの比較</translation>
    </message>
    <message>
        <source>Fits compared</source>
        <translation>フィットの比較</translation>
    </message>
    <message>
        <source>Together with other projects</source>
        <translation>ほかのプロジェクトと合わせて</translation>
    </message>
    <message>
        <source>Fit the growth theory to the sizes in the samples</source>
        <translation>試料のサイズに成長理論をフィット</translation>
    </message>
</context>
<context>
    <name>ostwald::FitPartnersPanel</name>
    <message>
        <source>Fit together with another project…</source>
        <translation>別のプロジェクトと一緒にフィット…</translation>
    </message>
    <message>
        <source>Fit alone</source>
        <translation>単独でフィット</translation>
    </message>
    <message>
        <source>Fit together with</source>
        <translation>一緒にフィットするプロジェクト</translation>
    </message>
    <message>
        <source>Ostwald projects (*.ostwald)</source>
        <translation>Ostwald プロジェクト (*.ostwald)</translation>
    </message>
    <message>
        <source>This is the open project itself.</source>
        <translation>これは開いているプロジェクト自身です。</translation>
    </message>
    <message>
        <source>Fit together with %1</source>
        <translation>%1 と一緒にフィット</translation>
    </message>
    <message>
        <source>Reading the other project…</source>
        <translation>別のプロジェクトを読み込み中…</translation>
    </message>
    <message>
        <source>The constants are those of this movie alone.</source>
        <translation>定数はこの動画だけのものです。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The five constants are those of one material: another movie or ex-situ study of it makes them more certain. The other project is only read.</source>
        <translation>5 つの定数は 1 つの物質のものです。同じ物質の別の動画や ex situ 測定があれば、より確かになります。もう一方のプロジェクトは読み込むだけです。</translation>
    </message>
    <message>
        <source>From this project&apos;s sizes only</source>
        <translation>このプロジェクトのサイズのみから</translation>
    </message>
    <message>
        <source>Fit this project alone</source>
        <translation>このプロジェクトだけをフィット</translation>
    </message>
    <message>
        <source>The constants are those of this study alone.</source>
        <translation>定数はこの測定だけから得たものです。</translation>
    </message>
    <message>
        <source>The constants are shared with %1. Supply, shape and everything else are each project&apos;s own.</source>
        <translation>定数は %1 と共有されます。供給、形状、その他すべてはプロジェクトごとです。</translation>
    </message>
</context>
<context>
    <name>ostwald::FitsModel</name>
    <message>
        <source>Keep the fit of %1</source>
        <translation>%1 のフィットを残す</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>%1 回で停止</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>未収束</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>別のデータ</translation>
    </message>
    <message>
        <source>Keep this fit with the project</source>
        <translation>このフィットをプロジェクトに残す</translation>
    </message>
    <message>
        <source>%1 iterations, %2 trajectories</source>
        <translation>反復 %1 回、成長軌跡 %2 本</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation>%1 に固定</translation>
    </message>
    <message>
        <source>From %1, between %2 and %3</source>
        <translation>%1 から、%2 と %3 の間</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>χ² per degree</source>
        <translation>自由度あたり χ²</translation>
    </message>
    <message>
        <source>Constants shared with %1</source>
        <translation>定数を %1 と共有</translation>
    </message>
</context>
<context>
    <name>ostwald::FitsPanel</name>
    <message>
        <source>Use its settings</source>
        <translation>その設定を使う</translation>
    </message>
    <message>
        <source>Fits compared</source>
        <translation>フィットの比較</translation>
    </message>
    <message>
        <source>Start values, bounds and settings of the picked fit, for the next one</source>
        <translation>選んだフィットの初期値・上下限・設定を次のフィットに使います</translation>
    </message>
    <message>
        <source>Every fit that ends or is stopped stands here.</source>
        <translation>終了または停止したフィットがここに並びます。</translation>
    </message>
    <message>
        <source>The next fit is compared with this one.</source>
        <translation>次のフィットはこれと比べられます。</translation>
    </message>
    <message>
        <source>Differences to the fit of %1: below 0 is better. Δχ² = −2 Δ ln L.</source>
        <translation>%1 のフィットとの差。0 より小さいほど良い。Δχ² = −2 Δ ln L。</translation>
    </message>
    <message>
        <source>Differences to the fit before: below 0 is better. Δχ² = −2 Δ ln L. Pick a fit to compare with it.</source>
        <translation>一つ前のフィットとの差。0 より小さいほど良い。Δχ² = −2 Δ ln L。フィットを選ぶとそれと比べます。</translation>
    </message>
</context>
<context>
    <name>ostwald::FrameStrip</name>
    <message>
        <source>Seven frames around the case</source>
        <translation>該当箇所の前後 7 フレーム</translation>
    </message>
</context>
<context>
    <name>ostwald::FrameView</name>
    <message>
        <source>The movie of this project cannot be shown.
%1</source>
        <translation>このプロジェクトの動画を表示できません。
%1</translation>
    </message>
    <message>
        <source>Put it back there and open the project again. What was saved is still here to look at.</source>
        <translation>元の場所に戻してプロジェクトを開き直してください。保存済みの内容は引き続き見られます。</translation>
    </message>
    <message>
        <source>Put the original file there and open the project again, or open this movie as a new project.</source>
        <translation>元のファイルをそこに置いてプロジェクトを開き直すか、この動画を新しいプロジェクトとして開いてください。</translation>
    </message>
    <message>
        <source>Movie frame</source>
        <translation>動画フレーム</translation>
    </message>
    <message>
        <source>Frame %1 cannot be shown.
%2</source>
        <translation>フレーム %1 を表示できません。
%2</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>フレーム %1 / %2</translation>
    </message>
    <message>
        <source>t = %1 · %2</source>
        <translation>t = %1 · %2</translation>
    </message>
    <message>
        <source>preview: %1 particles</source>
        <translation>プレビュー: 粒子 %1 個</translation>
    </message>
    <message>
        <source>before: %1 particles</source>
        <translation>変更前: 粒子 %1 個</translation>
    </message>
    <message>
        <source>before: none</source>
        <translation>変更前: なし</translation>
    </message>
    <message>
        <source>%1 (hold B: before)</source>
        <translation>%1（B 長押し: 変更前）</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>processing…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>This study has sizes only, no pictures.</source>
        <translation>この研究には粒径のみで、画像はありません。</translation>
    </message>
    <message>
        <source>This project has tracks only, no movie.</source>
        <translation>このプロジェクトにはトラックだけがあり、動画はありません。</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>試料 %1 / %2</translation>
    </message>
</context>
<context>
    <name>ostwald::GoToDialog</name>
    <message>
        <source>Go to frame or time</source>
        <translation>フレームまたは時間へ移動</translation>
    </message>
    <message>
        <source>Frame, or a time such as 12.5 s:</source>
        <translation>フレーム、または時間（例: 12.5 s）:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a frame nor a time of this movie.</source>
        <translation>「%1」はこの動画のフレームでも時間でもありません。</translation>
    </message>
    <message>
        <source>Go to sample or time</source>
        <translation>試料または時刻へ移動</translation>
    </message>
    <message>
        <source>Sample, or a time such as 2 h:</source>
        <translation>試料、または 2 h のような時間:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a sample nor a time of this study.</source>
        <translation>「%1」はこの研究の試料でも時間でもありません。</translation>
    </message>
</context>
<context>
    <name>ostwald::HistogramStrip</name>
    <message>
        <source>Histogram of grey values</source>
        <translation>輝度値のヒストグラム</translation>
    </message>
    <message>
        <source>Drag the lines to choose what is black and white, or between them to shift both.</source>
        <translation>線をドラッグして黒と白を決めます。間をドラッグすると両方が動きます。</translation>
    </message>
</context>
<context>
    <name>ostwald::HistoryModel</name>
    <message>
        <source>Opened</source>
        <translation>開いた状態</translation>
    </message>
    <message>
        <source>%1 (frame %L2)</source>
        <translation>%1（フレーム %L2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (sample %L2)</source>
        <translation>%1 (試料 %L2)</translation>
    </message>
</context>
<context>
    <name>ostwald::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
</context>
<context>
    <name>ostwald::InspectorPanel</name>
    <message>
        <source>Group-A</source>
        <translation>グループ A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>グループ B</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Back to the group that the program proposes</source>
        <translation>プログラムが提案するグループに戻す</translation>
    </message>
    <message>
        <source>Radius here</source>
        <translation>ここでの半径</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>観測区間</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>元の粒子</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>合体後</translation>
    </message>
    <message>
        <source>In this frame</source>
        <translation>このフレームで</translation>
    </message>
    <message>
        <source>No particle picked</source>
        <translation>粒子が選択されていません</translation>
    </message>
    <message>
        <source>Particle %1: %2%3</source>
        <translation>粒子 %1: %2%3</translation>
    </message>
    <message>
        <source>, by hand</source>
        <translation>、手動</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>not seen in this frame</source>
        <translation>このフレームには見えません</translation>
    </message>
    <message>
        <source>interpolated over a gap</source>
        <translation>欠落を補間</translation>
    </message>
    <message>
        <source>outline changed by hand</source>
        <translation>輪郭を手動で変更</translation>
    </message>
    <message>
        <source>its size does not count</source>
        <translation>サイズは計算に含めません</translation>
    </message>
    <message>
        <source>touches the border</source>
        <translation>画像の端に接触</translation>
    </message>
    <message>
        <source>cut by another particle</source>
        <translation>他の粒子に切られている</translation>
    </message>
    <message>
        <source>below resolution: the size is an upper bound</source>
        <translation>分解能未満: サイズは上限値</translation>
    </message>
    <message>
        <source>measured, nothing to note</source>
        <translation>測定済み、特記事項なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n frames)</source>
        <translation>
            <numerusform>%1 ～ %2 (%n フレーム)</numerusform>
        </translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>熟成時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>ostwald::KeyModel</name>
    <message>
        <source>Also the key of: %1</source>
        <translation>次のキーでもあります: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ostwald::KeyTable</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>A word, or a key</source>
        <translation>語またはキー</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>キー配列</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Double-click a key to change it.</source>
        <translation>キーをダブルクリックすると変更できます。</translation>
    </message>
    <message>
        <source>%1 commands share a key with another one, and none of them gets it.</source>
        <translation>%1 個のコマンドが他とキーを共有しており、どれも働きません。</translation>
    </message>
</context>
<context>
    <name>ostwald::LinkPanel</name>
    <message>
        <source>Least total</source>
        <translation>合計最小</translation>
    </message>
    <message>
        <source>All links of two frames at once, with the smallest sum of differences.</source>
        <translation>2 フレーム間のリンクを同時に決め、差の和を最小にします。</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>最近傍優先</translation>
    </message>
    <message>
        <source>The published rule: the smallest difference first, each particle once.</source>
        <translation>公表された規則: 差の小さい順に、各粒子 1 回。</translation>
    </message>
    <message>
        <source>Change linking method</source>
        <translation>リンク方法の変更</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>未リンク</translation>
    </message>
    <message>
        <source>%1 tracks: A %2, B %3, unassigned %4, excluded %5; coalescences %6</source>
        <translation>トラック %1: A %2、B %3、未分類 %4、除外 %5; 合体 %6</translation>
    </message>
    <message>
        <source>%1 (with the parameters before)</source>
        <translation>%1（以前のパラメーター）</translation>
    </message>
</context>
<context>
    <name>ostwald::MainWindow</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of frames…</source>
        <translation>フレームのフォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った項目を開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>サンプルを開く(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>グラフを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;tables…</source>
        <translation>表を書き出す(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
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
        <translation>このフレームの全粒子を選択(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>選択を解除(&amp;C)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit the frame</source>
        <translation>フレーム全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+0</source>
        <translation>Ctrl+Shift+0</translation>
    </message>
    <message>
        <source>Auto &amp;contrast</source>
        <translation>自動コントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>O&amp;utlines</source>
        <translation>輪郭(&amp;U)</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>&amp;Tails</source>
        <translation>軌跡の尾(&amp;T)</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Track &amp;numbers</source>
        <translation>トラック番号(&amp;N)</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>&amp;Scale bar</source>
        <translation>スケールバー(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lock</source>
        <translation>時刻表示(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>動画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生／一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>次のフレーム(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>前のフレーム(&amp;R)</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>10 フレーム進む</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Right</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>10 フレーム戻る</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Left</translation>
    </message>
    <message>
        <source>&amp;First frame</source>
        <translation>最初のフレーム(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>最後のフレーム(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>トラック(&amp;T)</translation>
    </message>
    <message>
        <source>Tag as Group-&amp;A</source>
        <translation>グループ A としてタグ付け(&amp;A)</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Tag as Group-&amp;B</source>
        <translation>グループ B としてタグ付け(&amp;B)</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>除外(&amp;E)</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>保留(&amp;U)</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>&amp;Clear tag</source>
        <translation>タグを消去(&amp;C)</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Cent&amp;re on the selected particle</source>
        <translation>選択した粒子を中央に表示(&amp;R)</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Next to chec&amp;k</source>
        <translation>次の要確認(&amp;K)</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>前の要確認</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>&amp;Next coalescence</source>
        <translation>次の合体(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>&amp;Previous coalescence</source>
        <translation>前の合体(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>C&amp;ut before this frame</source>
        <translation>このフレームの前で切断(&amp;U)</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>&amp;Join two tracks</source>
        <translation>2 つのトラックを接続(&amp;J)</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Swap in this frame</source>
        <translation>このフレームで入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap from here on</source>
        <translation>ここから先を入れ替え</translation>
    </message>
    <message>
        <source>Shift+X</source>
        <translation>Shift+X</translation>
    </message>
    <message>
        <source>&amp;Delete from this frame</source>
        <translation>このフレームから削除(&amp;D)</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>ここから先を削除</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Exclude the si&amp;ze in this frame</source>
        <translation>このフレームのサイズを除外(&amp;Z)</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Exclude sizes from here on</source>
        <translation>ここから先のサイズを除外</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Mer&amp;ge outlines in this frame</source>
        <translation>このフレームの輪郭を結合(&amp;G)</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>&amp;Mark coalescence</source>
        <translation>合体を記録(&amp;M)</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Acc&amp;ept</source>
        <translation>承認(&amp;E)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>フィット(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Fit the growth theory</source>
        <translation>成長理論をフィット(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Ostwald</source>
        <translation>Ostwald について(&amp;A)</translation>
    </message>
    <message>
        <source>About Ostwald</source>
        <translation>Ostwald について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ostwald %1&lt;/b&gt;&lt;p&gt;From a liquid-cell movie to a growth law.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Ostwald %1&lt;/b&gt;&lt;p&gt;液体セルの動画から成長則へ。&lt;p&gt;GNU 一般公衆利用許諾書バージョン 3 以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Wrote the tables into %1</source>
        <translation>表を %1 に書き出しました</translation>
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
        <translation>動画を書き出す(&amp;M)…</translation>
    </message>
    <message>
        <source>This project has no movie, only tracks.</source>
        <translation>このプロジェクトには動画がなく、トラックだけがあります。</translation>
    </message>
    <message>
        <source>Picked &amp;before</source>
        <translation>前の選択(&amp;B)</translation>
    </message>
    <message>
        <source>Picked a&amp;fter</source>
        <translation>次の選択(&amp;F)</translation>
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
        <translation>次のトラック</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>前のトラック</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Next event of the track</source>
        <translation>トラックの次のイベント</translation>
    </message>
    <message>
        <source>Previous event of the track</source>
        <translation>トラックの前のイベント</translation>
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
        <translation>2 つをリンク(&amp;L)</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Un&amp;link</source>
        <translation>リンクを解除(&amp;L)</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Delete the whole track</source>
        <translation>トラック全体を削除</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>&amp;Interpolate</source>
        <translation>補間(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Propose phases</source>
        <translation>段階を提案(&amp;P)</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Phase &amp;begins here</source>
        <translation>ここで段階開始(&amp;B)</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Phase &amp;ends here</source>
        <translation>ここで段階終了(&amp;E)</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
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
        <translation>キー(&amp;K)…</translation>
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
        <translation>生データを開く(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Go to frame or time…</source>
        <translation>フレームまたは時間へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>E&amp;nsemble</source>
        <translation>アンサンブル(&amp;N)</translation>
    </message>
    <message>
        <source>Find the movie…</source>
        <translation>動画を探す…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copied the methods paragraph, with what to cite</source>
        <translation>方法の段落と引用情報をコピーしました</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Find the &amp;movie…</source>
        <translation>動画を探す(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy the &amp;methods paragraph</source>
        <translation>方法の段落をコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copied the command; paste it into a terminal.</source>
        <translation>コマンドをコピーしました。端末に貼り付けてください。</translation>
    </message>
    <message>
        <source>Export e&amp;vidence…</source>
        <translation>根拠を書き出す(&amp;V)…</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>コマンドとしてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>フィット</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>合体</translation>
    </message>
    <message>
        <source>Export of tables</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>Figure of the Figure workspace</source>
        <translation>「図」の作業画面の図</translation>
    </message>
    <message>
        <source>Movie with overlays</source>
        <translation>オーバーレイ付きの動画</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>&amp;Where this point comes from</source>
        <translation>この点の出所(&amp;W)</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Fit &amp;coalescence</source>
        <translation>合体をフィット(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Refilling outlines: %1 %</source>
        <translation>輪郭の取り直し: %1 %</translation>
    </message>
    <message>
        <source>Pick the &amp;whole track</source>
        <translation>トラック全体を選択(&amp;W)</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Refill the outline in this frame</source>
        <translation>このフレームの輪郭を取り直す</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Refill outlines from here on</source>
        <translation>ここから先の輪郭を取り直す</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>Put the pointer on a particle, or pick one first.</source>
        <translation>粒子を指すか、まず選択してください。</translation>
    </message>
    <message>
        <source>The movie is needed to refill outlines, and it is not there.</source>
        <translation>輪郭の取り直しには動画が必要ですが、見つかりません。</translation>
    </message>
    <message>
        <source>The particle was not measured in this frame: its place is interpolated.</source>
        <translation>このフレームでは粒子が測定されていません。位置は補間値です。</translation>
    </message>
    <message>
        <source>The particle does not stand out from what surrounds it: paint it instead.</source>
        <translation>粒子が周囲から際立っていません。代わりに塗ってください。</translation>
    </message>
    <message>
        <source>The outline is already that of the local level.</source>
        <translation>輪郭はすでに局所しきい値のものです。</translation>
    </message>
    <message>
        <source>Refill outlines</source>
        <translation>輪郭を取り直す</translation>
    </message>
    <message>
        <source>Thum&amp;bnails along the timeline</source>
        <translation>タイムラインに沿ったサムネイル(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Colour b&amp;y</source>
        <translation>色分け(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Growth &amp;rate</source>
        <translation>成長速度(&amp;R)</translation>
    </message>
    <message>
        <source>Sus&amp;picion</source>
        <translation>疑わしさ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>独立したウィンドウに表示</translation>
    </message>
    <message>
        <source>&amp;Import tracks or sizes…</source>
        <translation>トラックやサイズをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>This study has sizes only, no pictures.</source>
        <translation>この研究には粒径のみで、画像はありません。</translation>
    </message>
    <message>
        <source>The sizes are those of the table: there are no pictures to find particles in.</source>
        <translation>サイズは表のものです。粒子を探す画像はありません。</translation>
    </message>
    <message>
        <source>The particles are those of another program: none are searched for.</source>
        <translation>粒子は別のプログラムのものです。探索は行いません。</translation>
    </message>
    <message>
        <source>Next particle</source>
        <translation>次の粒子</translation>
    </message>
    <message>
        <source>Previous particle</source>
        <translation>前の粒子</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>この試料から削除</translation>
    </message>
    <message>
        <source>Exclude the size</source>
        <translation>サイズを除外</translation>
    </message>
    <message>
        <source>Select all in this sample</source>
        <translation>この試料の全粒子を選択</translation>
    </message>
    <message>
        <source>Fit the sample</source>
        <translation>試料全体を表示</translation>
    </message>
    <message>
        <source>Particle numbers</source>
        <translation>粒子番号</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>熟成時間</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>次の試料</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>前の試料</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>10 試料進む</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>10 試料戻る</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>最初の試料</translation>
    </message>
    <message>
        <source>Last sample</source>
        <translation>最後の試料</translation>
    </message>
    <message>
        <source>Go to sample or time…</source>
        <translation>試料または時刻へ移動…</translation>
    </message>
</context>
<context>
    <name>ostwald::ManualWindow</name>
    <message>
        <source>Manual of Ostwald</source>
        <translation>Ostwald マニュアル</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
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
        <translation>フレーム/s</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export the movie</source>
        <translation>動画の書き出し</translation>
    </message>
    <message>
        <source>With overlays</source>
        <translation>オーバーレイあり</translation>
    </message>
    <message>
        <source>Without overlays</source>
        <translation>オーバーレイなし</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Plot beside it</source>
        <translation>横に置くグラフ</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>画像の幅</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 × %2 px, %L3 frames, %L4 s</source>
        <translation>%1 × %2 px、%L3 フレーム、%L4 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Write the pictures into a folder</source>
        <translation>画像をフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
</context>
<context>
    <name>ostwald::NumberDelegate</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>ostwald::OriginCard</name>
    <message>
        <source>Where this point comes from</source>
        <translation>この点の出所</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No particle picked</source>
        <translation>粒子が選択されていません</translation>
    </message>
    <message>
        <source>Particle %1 is not seen in frame %2</source>
        <translation>粒子 %1 はフレーム %2 に見えません</translation>
    </message>
    <message>
        <source>Particle %1 in frame %2</source>
        <translation>フレーム %2 の粒子 %1</translation>
    </message>
    <message>
        <source>Particle %1 is not in sample %2</source>
        <translation>粒子 %1 は試料 %2 にありません</translation>
    </message>
    <message>
        <source>Particle %1 in sample %2</source>
        <translation>試料 %2 の粒子 %1</translation>
    </message>
</context>
<context>
    <name>ostwald::PageView</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
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
        <translation>データのとおり</translation>
    </message>
    <message>
        <source>Width of the panel in mm</source>
        <translation>パネルの幅 (mm)</translation>
    </message>
    <message>
        <source>Height of the panel in mm</source>
        <translation>パネルの高さ (mm)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>大きさ (mm)</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>スケールバー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Part of the frame</source>
        <translation>フレームの一部</translation>
    </message>
    <message>
        <source>As in the movie view</source>
        <translation>動画表示のとおり</translation>
    </message>
    <message>
        <source>Takes the part that the movie view shows.</source>
        <translation>動画表示に見えている部分を使います。</translation>
    </message>
    <message>
        <source>Left edge in px</source>
        <translation>左端 (px)</translation>
    </message>
    <message>
        <source>Top edge in px</source>
        <translation>上端 (px)</translation>
    </message>
    <message>
        <source>Width in px</source>
        <translation>幅 (px)</translation>
    </message>
    <message>
        <source>Height in px</source>
        <translation>高さ (px)</translation>
    </message>
    <message>
        <source>From x, y (px)</source>
        <translation>起点 x, y (px)</translation>
    </message>
    <message>
        <source>Size (px)</source>
        <translation>大きさ (px)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Change a heading</source>
        <translation>見出しを変更</translation>
    </message>
    <message>
        <source>Change what a frame shows</source>
        <translation>フレームの表示内容を変更</translation>
    </message>
</context>
<context>
    <name>ostwald::PanelList</name>
    <message>
        <source>Add panel</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Adds a frame of the movie or a plot to the page.</source>
        <translation>動画のフレームまたはグラフをページに追加します。</translation>
    </message>
    <message>
        <source>Changes places with the panel before it.</source>
        <translation>前のパネルと入れ替えます。</translation>
    </message>
    <message>
        <source>Changes places with the panel after it.</source>
        <translation>次のパネルと入れ替えます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Takes the panel off the page.</source>
        <translation>パネルをページから外します。</translation>
    </message>
    <message>
        <source>Panels of the page</source>
        <translation>ページのパネル</translation>
    </message>
    <message>
        <source>Frame at the playhead</source>
        <translation>再生位置のフレーム</translation>
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
        <translation>自動</translation>
    </message>
    <message>
        <source>%1: automatic</source>
        <translation>%1: 自動</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ostwald::PhasesModel</name>
    <message>
        <source>Move border of %1</source>
        <translation>%1 の境界を移動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Begin (s)</source>
        <translation>開始 (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>終了 (s)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム数</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>試料</translation>
    </message>
</context>
<context>
    <name>ostwald::PhasesPanel</name>
    <message>
        <source>Add from here</source>
        <translation>ここから追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>A phase from the shown frame to the next phase or the end</source>
        <translation>表示中のフレームから次の段階または最後までの段階</translation>
    </message>
    <message>
        <source>Phases need the frame interval: enter it first.</source>
        <translation>段階にはフレーム間隔が必要です。まず入力してください。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Cuts the time where the growth rate of the mean size changes (P)</source>
        <translation>平均サイズの成長速度が変わる所で時間を区切ります (P)</translation>
    </message>
    <message>
        <source>Number of phases</source>
        <translation>段階の数</translation>
    </message>
    <message>
        <source>A curved growth rate is easily cut into more phases than a person would: choose fewer then.</source>
        <translation>成長速度が曲がっていると、人が分けるより多くの段階に分かれがちです。そのときは少なくしてください。</translation>
    </message>
    <message>
        <source>as many as the rate shows</source>
        <translation>成長速度に従う</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 段階</translation>
    </message>
    <message>
        <source>No phases yet. Have them proposed, or move to where one begins and add it. Their borders can be dragged in the timeline and in every plot over time.</source>
        <translation>段階はまだありません。提案させるか、段階の始まりに移動して追加してください。境界はタイムラインと時間のグラフでドラッグできます。</translation>
    </message>
    <message>
        <source>A phase from the shown sample to the next phase or the end</source>
        <translation>表示中の試料から次の段階または最後までの段階</translation>
    </message>
</context>
<context>
    <name>ostwald::ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ostwald::ProjectFiles</name>
    <message>
        <source>Open a movie or a project</source>
        <translation>動画またはプロジェクトを開く</translation>
    </message>
    <message>
        <source>Movies and projects (*);;Projects (*.ostwald)</source>
        <translation>動画とプロジェクト (*);;プロジェクト (*.ostwald)</translation>
    </message>
    <message>
        <source>Open a folder of numbered frames</source>
        <translation>連番フレームのフォルダーを開く</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Ostwald projects (*.ostwald)</source>
        <translation>Ostwald プロジェクト (*.ostwald)</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>The project has changes that are not saved.</source>
        <translation>プロジェクトに保存していない変更があります。</translation>
    </message>
    <message>
        <source>They are lost when you discard them.</source>
        <translation>破棄すると変更は失われます。</translation>
    </message>
    <message>
        <source>Open raw data</source>
        <translation>生データを開く</translation>
    </message>
    <message>
        <source>Plain samples without a header open with File &gt; Open raw data.</source>
        <translation>ヘッダーのないデータは「ファイル &gt; 生データを開く」で開けます。</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>除外されます。</translation>
    </message>
    <message>
        <source>What you change is not saved there: save it under another name.</source>
        <translation>変更はそこに保存されません。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 は今どこにありますか？</translation>
    </message>
    <message>
        <source>Movies (*)</source>
        <translation>動画 (*)</translation>
    </message>
    <message>
        <source>Another movie?</source>
        <translation>別の動画ですか？</translation>
    </message>
    <message>
        <source>%1 is not the movie that this project was made from.</source>
        <translation>%1 はこのプロジェクトの元の動画ではありません。</translation>
    </message>
    <message>
        <source>When you use it, particles are found and followed anew; corrections stay where they were made. This can be undone.</source>
        <translation>使用すると粒子を改めて検出・追跡します。修正は行った場所に残ります。元に戻せます。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Delete unsaved work?</source>
        <translation>未保存の作業を削除しますか？</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Import tracks or sizes</source>
        <translation>トラックやサイズをインポート</translation>
    </message>
    <message>
        <source>Tables, TrackMate XML, label TIFF (*)</source>
        <translation>表、TrackMate XML、ラベル TIFF (*)</translation>
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
        <translation>バイト</translation>
    </message>
    <message>
        <source>Raw data: %1</source>
        <translation>生データ: %1</translation>
    </message>
    <message>
        <source>little-endian (PC)</source>
        <translation>リトルエンディアン (PC)</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>ビッグエンディアン</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>バイト順</translation>
    </message>
    <message>
        <source>Header before the first frame</source>
        <translation>最初のフレームの前のヘッダー</translation>
    </message>
    <message>
        <source>Gap between frames</source>
        <translation>フレーム間の隙間</translation>
    </message>
    <message>
        <source>The file is smaller than one frame of this form.</source>
        <translation>ファイルがこの形式の 1 フレームより小さいです。</translation>
    </message>
    <message>
        <source>Frames: %1. They fill the file exactly.</source>
        <translation>フレーム: %1。ファイルにちょうど収まります。</translation>
    </message>
    <message>
        <source>Frames: %1. %2 bytes are left over.</source>
        <translation>フレーム: %1。%2 バイト余ります。</translation>
    </message>
</context>
<context>
    <name>ostwald::ReviewModel</name>
    <message>
        <source>doubtful link</source>
        <translation>疑わしいリンク</translation>
    </message>
    <message>
        <source>coalescence</source>
        <translation>合体</translation>
    </message>
    <message>
        <source>lost inside the picture</source>
        <translation>画面内で消失</translation>
    </message>
    <message>
        <source>%1 (unsure)</source>
        <translation>%1（保留）</translation>
    </message>
    <message>
        <source>0 = beyond doubt, 1 = could as well have been otherwise</source>
        <translation>0 = 疑いなし、1 = 別の可能性も同程度</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>疑わしさ</translation>
    </message>
</context>
<context>
    <name>ostwald::ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>It is right as it is (Return)</source>
        <translation>このままで正しい (Return)</translation>
    </message>
    <message>
        <source>Cuts the link, takes the coalescence back, or excludes the track (Backspace)</source>
        <translation>リンクを切断、合体を取り消し、またはトラックを除外します (Backspace)</translation>
    </message>
    <message>
        <source>Leaves it open for later</source>
        <translation>後で決めるために残します</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>まだ確認するものがありません</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>すべて確認済み</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>要確認 %1 件</translation>
    </message>
    <message>
        <source>Take up a case first: N goes to the next one.</source>
        <translation>まず対象を選んでください。N キーで次へ進みます。</translation>
    </message>
    <message>
        <source>Leave unsure</source>
        <translation>保留にする</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>リンクを却下</translation>
    </message>
    <message>
        <source>Reject coalescence</source>
        <translation>合体を却下</translation>
    </message>
    <message>
        <source>Exclude lost track</source>
        <translation>消失したトラックを除外</translation>
    </message>
</context>
<context>
    <name>ostwald::SampleTableDialog</name>
    <message>
        <source>Sizes of samples: %1</source>
        <translation>試料のサイズ: %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>radii are in nm</source>
        <translation>半径は nm</translation>
    </message>
    <message>
        <source>Of the pictures that the radii were measured in, when they are in pixels</source>
        <translation>半径がピクセル単位のとき、測定に使った画像のもの</translation>
    </message>
    <message>
        <source>The table does not tell the unit of its times, or of its radii.</source>
        <translation>表に時間または半径の単位がありません。</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>ピクセルサイズ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The radii of this table are in pixels.</source>
        <translation>この表の半径はピクセル単位です。</translation>
    </message>
</context>
<context>
    <name>ostwald::ScaleBarForm</name>
    <message>
        <source>Draw over the scale bar</source>
        <translation>スケールバーをなぞる</translation>
    </message>
    <message>
        <source>Drag from one end of the bar in the picture to the other, then enter what is written beside it.</source>
        <translation>画像のスケールバーの端から端までドラッグし、横に書かれた長さを入力します。</translation>
    </message>
    <message>
        <source>Length of the scale bar</source>
        <translation>スケールバーの長さ</translation>
    </message>
    <message>
        <source>Unit of the scale bar</source>
        <translation>スケールバーの単位</translation>
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
        <translation>バーの長さは %1 px です。実際の長さは？</translation>
    </message>
</context>
<context>
    <name>ostwald::SegmentPanel</name>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Finds particles on every scale and measures calibrated radii.</source>
        <translation>あらゆるスケールで粒子を検出し、校正済みの半径を測ります。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Change segmentation method</source>
        <translation>セグメンテーション方法の変更</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>Not segmented yet</source>
        <translation>未セグメンテーション</translation>
    </message>
    <message>
        <source>This frame is outside the analysed range</source>
        <translation>このフレームは解析範囲外です</translation>
    </message>
    <message>
        <source>1 particle in this frame</source>
        <translation>このフレームの粒子: 1 個</translation>
    </message>
    <message>
        <source>%1 particles in this frame</source>
        <translation>このフレームの粒子: %1 個</translation>
    </message>
    <message>
        <source>%1, with the parameters before</source>
        <translation>%1、以前のパラメーター</translation>
    </message>
    <message>
        <source>Too few clear particles to calibrate sizes: a blur of %1 px is assumed.</source>
        <translation>サイズの校正に使える明瞭な粒子が不足しています。ぼけを %1 px と仮定します。</translation>
    </message>
    <message>
        <source>Sizes are calibrated on %1 particles: blur %2 px.</source>
        <translation>%1 個の粒子でサイズを校正: ぼけ %2 px。</translation>
    </message>
    <message>
        <source>The published chain: blur, Wiener, local Laplacian, local threshold, watershed.</source>
        <translation>公表された手順: ぼかし、ウィーナー、局所ラプラシアン、局所しきい値、ウォーターシェッド。</translation>
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
        <translation>液体セルの動画から成長則へ。</translation>
    </message>
    <message>
        <source>Drop a movie, a folder of frames or a project here</source>
        <translation>動画、フレームのフォルダー、またはプロジェクトをここにドロップ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a folder of frames…</source>
        <translation>フレームのフォルダーを開く…</translation>
    </message>
    <message>
        <source>Open the sample: platinum, truth known</source>
        <translation>サンプルを開く: 白金、真値は既知</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使った項目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recover unsaved work on %1</source>
        <translation>%1 の未保存の作業を復元</translation>
    </message>
    <message>
        <source>Go on with it; nothing that was done is lost</source>
        <translation>続きから作業します。行った作業は失われません</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Unsaved work to recover</source>
        <translation>復元できる未保存の作業</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを始める</translation>
    </message>
</context>
<context>
    <name>ostwald::StatusLine</name>
    <message>
        <source>Calibrating the movie&apos;s blur</source>
        <translation>動画のぼけを校正中</translation>
    </message>
    <message>
        <source>Finding particles</source>
        <translation>粒子の検出</translation>
    </message>
    <message>
        <source>Linking tracks</source>
        <translation>トラックのリンク</translation>
    </message>
    <message>
        <source>Applying corrections</source>
        <translation>修正の適用</translation>
    </message>
    <message>
        <source>Ensemble statistics</source>
        <translation>アンサンブル統計</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>フィット</translation>
    </message>
    <message>
        <source>%1 nm/px</source>
        <translation>%1 nm/px</translation>
    </message>
    <message>
        <source>pixel size unknown</source>
        <translation>ピクセルサイズ不明</translation>
    </message>
    <message>
        <source>%1 s/frame</source>
        <translation>%1 s/フレーム</translation>
    </message>
    <message>
        <source>frame interval unknown</source>
        <translation>フレーム間隔不明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>、残り %1 s</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更あり</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>pixel size not confirmed</source>
        <translation>ピクセルサイズ未確認</translation>
    </message>
    <message>
        <source>Decoded frames that are kept in memory, and how much they may take: a quarter of the machine&apos;s.</source>
        <translation>メモリに保持している復号済みフレームとその上限: 本機メモリの 4 分の 1。</translation>
    </message>
    <message>
        <source>frames %1 of %2 GB</source>
        <translation>フレーム %1 / %2 GB</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>結果を読み込み中</translation>
    </message>
    <message>
        <source>Fitting coalescence</source>
        <translation>合体のフィット</translation>
    </message>
    <message>
        <source>ex-situ study</source>
        <translation>ex situ 研究</translation>
    </message>
    <message>
        <source>Calibrating the pictures&apos; blur</source>
        <translation>画像のぼけを校正中</translation>
    </message>
    <message>
        <source>Collecting the particles of each sample</source>
        <translation>各試料の粒子を集めています</translation>
    </message>
    <message>
        <source>Importing %1: %2 %</source>
        <translation>%1 を読み込み中: %2 %</translation>
    </message>
</context>
<context>
    <name>ostwald::TableExport</name>
    <message>
        <source>Write the tables into a folder</source>
        <translation>表をフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>表を書き出しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>表を書き出す</translation>
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
        <translation>未分類 %1</translation>
    </message>
    <message>
        <source>excluded %1</source>
        <translation>除外 %1</translation>
    </message>
    <message>
        <source>unsure %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>coalescences %1</source>
        <translation>合体 %1</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左矢印</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右矢印</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>frame </source>
        <translation>フレーム </translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>再生速度</translation>
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
        <translation>一時停止</translation>
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
        <translation>ループ</translation>
    </message>
    <message>
        <source>Play round and round; the menu chooses from which frame to which.</source>
        <translation>繰り返し再生します。範囲のフレームはメニューで選びます。</translation>
    </message>
    <message>
        <source>Loop from this frame</source>
        <translation>このフレームからループ</translation>
    </message>
    <message>
        <source>Loop to this frame</source>
        <translation>このフレームまでループ</translation>
    </message>
    <message>
        <source>Loop the whole movie</source>
        <translation>動画全体をループ</translation>
    </message>
    <message>
        <source>sample </source>
        <translation>試料 </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>試料</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>最初の試料</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>前の試料</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>次の試料</translation>
    </message>
    <message>
        <source>Last sample</source>
        <translation>最後の試料</translation>
    </message>
    <message>
        <source>Play round and round; the menu chooses from which sample to which.</source>
        <translation>繰り返し再生します。範囲の試料はメニューで選びます。</translation>
    </message>
    <message>
        <source>Loop from this sample</source>
        <translation>この試料からループ</translation>
    </message>
    <message>
        <source>Loop to this sample</source>
        <translation>この試料までループ</translation>
    </message>
    <message>
        <source>Loop all samples</source>
        <translation>全試料をループ</translation>
    </message>
    <message>
        <source>×%1 (%2 per s)</source>
        <translation>×%1 (毎秒 %2)</translation>
    </message>
</context>
<context>
    <name>ostwald::TimelineStrip</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>Frame %1, t = %2</source>
        <translation>フレーム %1、t = %2</translation>
    </message>
    <message>
        <source>%1: #%2 and #%3 become #%4
Volume gained / volume of the smaller: %5, score %6
Click to go there</source>
        <translation>%1: #%2 と #%3 → #%4
体積増分／小さい方の体積: %5、スコア %6
クリックで移動</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>段階の名前</translation>
    </message>
</context>
<context>
    <name>ostwald::Tour</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackFilter</name>
    <message>
        <source>hand</source>
        <translation>手動</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackScheme</name>
    <message>
        <source>Track scheme</source>
        <translation>トラック図</translation>
    </message>
    <message>
        <source>Tracks appear here once particles are followed.</source>
        <translation>粒子を追跡すると、トラックがここに表示されます。</translation>
    </message>
    <message>
        <source>#%1, frames %2 to %3
%4</source>
        <translation>#%1、フレーム %2～%3
%4</translation>
    </message>
    <message>
        <source>goes into #%1</source>
        <translation>#%1 に合体</translation>
    </message>
    <message>
        <source>Stills of samples show different particles: none is followed.</source>
        <translation>試料の静止画には別々の粒子が写っています。追跡はしません。</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Tag as Group-A</source>
        <translation>グループ A としてタグ付け</translation>
    </message>
    <message>
        <source>Tag as Group-B</source>
        <translation>グループ B としてタグ付け</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Clear tag</source>
        <translation>タグを消去</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>トラック 1 本</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>トラック %1 本</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n particles</source>
        <translation>
            <numerusform>粒子 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Particles</source>
        <translation>粒子</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackTableModel</name>
    <message>
        <source>%1, by hand</source>
        <translation>%1、手動</translation>
    </message>
    <message>
        <source>When it is seen first</source>
        <translation>最初に見える時点</translation>
    </message>
    <message>
        <source>When it is seen last</source>
        <translation>最後に見える時点</translation>
    </message>
    <message>
        <source>Radius in the shown frame</source>
        <translation>表示中のフレームでの半径</translation>
    </message>
    <message>
        <source>Radius at the end minus radius at the beginning</source>
        <translation>終わりの半径から始めの半径を引いた値</translation>
    </message>
    <message>
        <source>The particles it was made from by coalescence</source>
        <translation>合体してこの粒子になった粒子</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>First (s)</source>
        <translation>開始 (s)</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>開始フレーム</translation>
    </message>
    <message>
        <source>Last (s)</source>
        <translation>終了 (s)</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>終了フレーム</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム数</translation>
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
        <translation>親粒子</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ageing time of its sample</source>
        <translation>その試料の熟成時間</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>粒子</translation>
    </message>
    <message>
        <source>Age (s)</source>
        <translation>熟成時間 (s)</translation>
    </message>
    <message>
        <source>Radius of the particle in its sample</source>
        <translation>その試料での粒子の半径</translation>
    </message>
</context>
<context>
    <name>ostwald::UnknownsModel</name>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Taken from the data: %1</source>
        <translation>データから：%1</translation>
    </message>
    <message>
        <source>Taken from the data</source>
        <translation>データから</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2, from the profile of the likelihood</source>
        <translation>95 % 区間 %1～%2（プロファイル尤度による）</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 を固定</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 の固定を解除</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>%1 の初期値の変更</translation>
    </message>
    <message>
        <source>Change bounds of %1</source>
        <translation>%1 の上下限の変更</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>ostwald::Workbench</name>
    <message>
        <source>Calibration</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Finding particles</source>
        <translation>粒子の検出</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>粒子</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Kinetic phases</source>
        <translation>速度論的段階</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>合体</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Track scheme</source>
        <translation>トラック図</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>独立したウィンドウに表示</translation>
    </message>
    <message>
        <source>Particle and review</source>
        <translation>粒子とレビュー</translation>
    </message>
    <message>
        <source>Ageing times</source>
        <translation>熟成時間</translation>
    </message>
    <message>
        <source>Particles</source>
        <translation>粒子</translation>
    </message>
    <message>
        <source>Particle and corrections</source>
        <translation>粒子と修正</translation>
    </message>
</context>
<context>
    <name>ostwald::WorkspaceBar</name>
    <message>
        <source>Movie</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>アンサンブル</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>フィット</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>図</translation>
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
