<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoardOperations</name>
    <message>
        <source>New figure</source>
        <translation>新建图</translation>
    </message>
    <message>
        <source>Delete a figure</source>
        <translation>删除图</translation>
    </message>
    <message>
        <source>Rename a figure</source>
        <translation>重命名图</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>添加分图</translation>
    </message>
    <message>
        <source>Remove a panel</source>
        <translation>移除分图</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>移动分图</translation>
    </message>
    <message>
        <source>Size a panel</source>
        <translation>调整分图大小</translation>
    </message>
    <message>
        <source>Exchange panels</source>
        <translation>交换分图</translation>
    </message>
    <message>
        <source>Frame %L1</source>
        <translation>第 %L1 帧</translation>
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
        <translation>手动输入</translation>
    </message>
    <message>
        <source>measured on the scale bar</source>
        <translation>由比例尺测得</translation>
    </message>
    <message>
        <source>from the %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>The %1 says %2 nm per pixel. Is that right?</source>
        <translation>%1 给出每像素 %2 nm。是否正确？</translation>
    </message>
    <message>
        <source>The %1 says %2 nm wide and %3 nm high, of which %4 nm is the mean. Is that right?</source>
        <translation>%1 给出宽 %2 nm、高 %3 nm，平均为 %4 nm。是否正确？</translation>
    </message>
    <message>
        <source>Times of its own: %1 to %2 s between frames.</source>
        <translation>各帧有自己的时间：帧间隔 %1 至 %2 s。</translation>
    </message>
    <message>
        <source>The scale bar and the %1 disagree: %2 nm and %3 nm per pixel, %4 %.</source>
        <translation>比例尺与 %1 不一致：每像素 %2 nm 与 %3 nm，相差 %4 %。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more such notes</source>
        <translation>
            <numerusform>以及另外 %n 条说明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Trajectories</source>
        <translation>生长轨迹</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>平均尺寸</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Relative variance</source>
        <translation>相对方差</translation>
    </message>
    <message>
        <source>Potential in a particle</source>
        <translation>颗粒中的化学势</translation>
    </message>
    <message>
        <source>Growth rate and sizes</source>
        <translation>生长速率与尺寸</translation>
    </message>
    <message>
        <source>Potential in solution</source>
        <translation>溶液中的化学势</translation>
    </message>
    <message>
        <source>Excess over a particle of mean size</source>
        <translation>相对平均尺寸颗粒的超出量</translation>
    </message>
    <message>
        <source>What moves μ*</source>
        <translation>影响 μ* 的因素</translation>
    </message>
    <message>
        <source>What moves n*</source>
        <translation>影响 n* 的因素</translation>
    </message>
    <message>
        <source>What moves the phase borders</source>
        <translation>影响阶段边界的因素</translation>
    </message>
    <message>
        <source>Coalescence rate</source>
        <translation>聚并速率</translation>
    </message>
    <message>
        <source>Coalescence times</source>
        <translation>聚并时刻</translation>
    </message>
    <message>
        <source>Sizes at contact</source>
        <translation>接触时的尺寸</translation>
    </message>
    <message>
        <source>Sum of the radii</source>
        <translation>半径之和</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>相对扩散</translation>
    </message>
    <message>
        <source>Propensity of coalescence</source>
        <translation>聚并倾向</translation>
    </message>
    <message>
        <source>Free energy</source>
        <translation>自由能</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>形状指数</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>size n</source>
        <translation>尺寸 n</translation>
    </message>
    <message>
        <source>shape index δ</source>
        <translation>形状指数 δ</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>超出量</translation>
    </message>
    <message>
        <source>parameter, by rank</source>
        <translation>参数（按排名）</translation>
    </message>
    <message>
        <source>monomers</source>
        <translation>单体</translation>
    </message>
    <message>
        <source>Group-A (%1)</source>
        <translation>A 组（%1）</translation>
    </message>
    <message>
        <source>Group-B (%1)</source>
        <translation>B 组（%1）</translation>
    </message>
    <message>
        <source>Unassigned (%1)</source>
        <translation>未分配（%1）</translation>
    </message>
    <message>
        <source>Picked (%1)</source>
        <translation>已选（%1）</translation>
    </message>
    <message>
        <source>Group-A ± s.e.</source>
        <translation>A 组 ± 标准误</translation>
    </message>
    <message>
        <source>from the growth ± s.e.</source>
        <translation>由生长得到 ± 标准误</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>pₙ model</source>
        <translation>pₙ 模型</translation>
    </message>
    <message>
        <source>Jₙ model</source>
        <translation>Jₙ 模型</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>pairs that merge</source>
        <translation>聚并颗粒对</translation>
    </message>
    <message>
        <source>used by the fit</source>
        <translation>拟合所用</translation>
    </message>
    <message>
        <source>μₙ, start values</source>
        <translation>μₙ，初始值</translation>
    </message>
    <message>
        <source>beyond the sizes seen</source>
        <translation>超出所见尺寸</translation>
    </message>
    <message>
        <source>μ₁ at the playhead</source>
        <translation>播放位置的 μ₁</translation>
    </message>
    <message>
        <source>maximum μ*</source>
        <translation>最大值 μ*</translation>
    </message>
    <message>
        <source>μ*, not determined</source>
        <translation>μ*，无法确定</translation>
    </message>
    <message>
        <source>others follow</source>
        <translation>其他随之变化</translation>
    </message>
    <message>
        <source>others stay</source>
        <translation>其他不变</translation>
    </message>
    <message>
        <source>hypersaturated</source>
        <translation>高度过饱和</translation>
    </message>
    <message>
        <source>supersaturated</source>
        <translation>过饱和</translation>
    </message>
    <message>
        <source>undersaturated</source>
        <translation>欠饱和</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>各样品的尺寸</translation>
    </message>
    <message>
        <source>Sizes of the sample</source>
        <translation>样品的尺寸</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Trajectories</source>
        <translation>生长轨迹</translation>
    </message>
    <message>
        <source>Chemical potential, free energy</source>
        <translation>化学势、自由能</translation>
    </message>
    <message>
        <source>Mean and variance</source>
        <translation>均值与方差</translation>
    </message>
    <message>
        <source>Growth rate and sizes</source>
        <translation>生长速率与尺寸</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>分阶段</translation>
    </message>
    <message>
        <source>Extracted properties</source>
        <translation>提取的物性</translation>
    </message>
    <message>
        <source>Width %1, a column of %2.</source>
        <translation>宽度 %1，%2 的栏宽。</translation>
    </message>
    <message>
        <source>A width of %1 is no column of %2.</source>
        <translation>宽度 %1 不是 %2 的栏宽。</translation>
    </message>
    <message>
        <source>Height %1.</source>
        <translation>高度 %1。</translation>
    </message>
    <message>
        <source>A height of %1 does not fit a page of %2.</source>
        <translation>高度 %1 超出 %2 的版面。</translation>
    </message>
    <message>
        <source>Text of at most %1.</source>
        <translation>字号不超过 %1。</translation>
    </message>
    <message>
        <source>Text of %1 is outside %L2 to %L3 pt.</source>
        <translation>字号 %1 超出 %L2 至 %L3 pt 的范围。</translation>
    </message>
    <message>
        <source>Lines of at least %1.</source>
        <translation>线宽不小于 %1。</translation>
    </message>
    <message>
        <source>Lines of %1 are thinner than %L2 pt.</source>
        <translation>线宽 %1 小于 %L2 pt。</translation>
    </message>
    <message>
        <source>Every axis has its unit.</source>
        <translation>每个坐标轴都有单位。</translation>
    </message>
    <message>
        <source>Panel %1 has an axis without a physical unit. Calibrate the movie.</source>
        <translation>分图 %1 有一个坐标轴没有物理单位。请校准影片。</translation>
    </message>
    <message>
        <source>Calibrated (%1).</source>
        <translation>已校准 (%1)。</translation>
    </message>
    <message>
        <source>The calibration is incomplete. Enter it in the Movie workspace.</source>
        <translation>校准不完整。请在“影片”工作区中输入。</translation>
    </message>
    <message>
        <source>The time between frames comes from a video (%1). Confirm it in the Movie workspace.</source>
        <translation>帧间隔取自视频文件（%1）。请在“影片”工作区中确认。</translation>
    </message>
    <message>
        <source>Everything is up to date with the project.</source>
        <translation>所有结果均与项目一致。</translation>
    </message>
    <message>
        <source>Some results are older than the project. Wait for them, or run the fit again.</source>
        <translation>部分结果早于项目的当前状态。请等待计算完成，或重新拟合。</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>聚并</translation>
    </message>
    <message>
        <source>Every panel shows something.</source>
        <translation>每个分图都有内容。</translation>
    </message>
    <message>
        <source>There is nothing on the page.</source>
        <translation>页面上没有内容。</translation>
    </message>
    <message>
        <source>Panel %1 is empty.</source>
        <translation>分图 %1 是空的。</translation>
    </message>
    <message>
        <source>Older than the project: panel %1. Wait for the results, or run the fit again.</source>
        <translation>分图 %1 比项目旧。请等待结果，或重新拟合。</translation>
    </message>
    <message>
        <source>Curves can be told apart by colour-blind readers.</source>
        <translation>色觉异常的读者也能区分各条曲线。</translation>
    </message>
    <message>
        <source>Colour-blind readers cannot tell these apart: %1.</source>
        <translation>色觉异常的读者无法区分：%1。</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>各样品的尺寸</translation>
    </message>
    <message>
        <source>Size distributions</source>
        <translation>粒径分布</translation>
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
        <translation>%1 nm，%2</translation>
    </message>
    <message>
        <source>Fit starts in a moment</source>
        <translation>即将开始拟合</translation>
    </message>
    <message>
        <source>Waiting for the stages before it</source>
        <translation>等待前面的步骤</translation>
    </message>
    <message>
        <source>Fitting: looking for a start</source>
        <translation>拟合：正在寻找初始值</translation>
    </message>
    <message>
        <source>Fitting: iteration %1, %2 %</source>
        <translation>拟合：第 %1 次迭代，%2 %</translation>
    </message>
    <message>
        <source>Based on older data: fit again</source>
        <translation>基于旧数据：请重新拟合</translation>
    </message>
    <message>
        <source>Stopped: best so far of iteration %1</source>
        <translation>已停止：迭代 %1 为止的最优值</translation>
    </message>
    <message>
        <source>Not fitted yet</source>
        <translation>尚未拟合</translation>
    </message>
    <message>
        <source>Converged in %1 iterations, %2 s, %3 events</source>
        <translation>经 %1 次迭代收敛，%2 s，%3 个事件</translation>
    </message>
    <message>
        <source>Not converged after %1 iterations</source>
        <translation>迭代 %1 次后未收敛</translation>
    </message>
    <message>
        <source>Logarithm of the propensity of small particles times the density at the start, in 1/(s nm³)</source>
        <translation>小颗粒的聚并倾向与初始密度之积的对数，1/(s nm³)</translation>
    </message>
    <message>
        <source>How sharply the propensity falls with size, 1/nm</source>
        <translation>聚并倾向随尺寸下降的陡度，1/nm</translation>
    </message>
    <message>
        <source>Sum of the radii at which the propensity has halved, nm</source>
        <translation>聚并倾向减半时的半径之和，nm</translation>
    </message>
    <message>
        <source>Logarithm of the variance of the distance at which ligand layers touch, in nm²</source>
        <translation>配体层接触距离的方差的对数，nm²</translation>
    </message>
    <message>
        <source>Thickness of the double ligand layer, nm</source>
        <translation>双层配体的厚度，nm</translation>
    </message>
    <message>
        <source>No pair is closer than this at the start, nm</source>
        <translation>初始时没有比这更近的颗粒对，nm</translation>
    </message>
    <message>
        <source>Logarithm of the density of particles at the start, in 1/nm³</source>
        <translation>颗粒初始密度的对数，1/nm³</translation>
    </message>
    <message>
        <source>Rate highest at %1 s, %2 s wide at half height
Particles merge at a distance of %3
Chance of a worse fit: times %4, sizes %5</source>
        <translation>速率在 %1 s 时最高，半高宽 %2 s
颗粒在 %3 的距离处聚并
拟合更差的概率：时间 %4，尺寸 %5</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Suspicion</source>
        <translation>可疑度</translation>
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
        <translation>生长速率 dr/dt (nm/s)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (px/s)</source>
        <translation>生长速率 dr/dt (px/s)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (nm/frame)</source>
        <translation>生长速率 dr/dt (nm/帧)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (px/frame)</source>
        <translation>生长速率 dr/dt (px/帧)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>CoreSentence</name>
    <message>
        <source>meets the border in frame %1</source>
        <translation>在第 %1 帧触及边缘</translation>
    </message>
    <message>
        <source>enters through the border in frame %1</source>
        <translation>在第 %1 帧从边缘进入</translation>
    </message>
    <message>
        <source>leaves through the border after frame %1</source>
        <translation>在第 %1 帧后从边缘离开</translation>
    </message>
    <message>
        <source>first seen in frame %1</source>
        <translation>首次出现于第 %1 帧</translation>
    </message>
    <message>
        <source>lost after frame %1</source>
        <translation>在第 %1 帧后丢失</translation>
    </message>
    <message>
        <source>grows by a step in frame %1</source>
        <translation>在第 %1 帧突然长大</translation>
    </message>
    <message>
        <source>product of a coalescence in frame %1</source>
        <translation>第 %1 帧聚并的产物</translation>
    </message>
    <message>
        <source>coalesces after frame %1</source>
        <translation>在第 %1 帧后聚并</translation>
    </message>
    <message>
        <source>seen throughout, away from the border, without a coalescence</source>
        <translation>始终可见，远离边缘，无聚并</translation>
    </message>
    <message>
        <source>tagged by hand in frame %1</source>
        <translation>在第 %1 帧手动标记</translation>
    </message>
    <message>
        <source>splits off from particle %1 in frame %2</source>
        <translation>在第 %2 帧从颗粒 %1 分出</translation>
    </message>
    <message>
        <source>goes on from particle %1 in frame %2</source>
        <translation>在第 %2 帧承接颗粒 %1</translation>
    </message>
    <message>
        <source>splits after frame %1</source>
        <translation>在第 %1 帧后分裂</translation>
    </message>
    <message>
        <source>goes on under another number after frame %1</source>
        <translation>在第 %1 帧后以另一编号延续</translation>
    </message>
    <message>
        <source>There is no particle at (%1, %2) in frame %3.</source>
        <translation>第 %3 帧的 (%1, %2) 处没有颗粒。</translation>
    </message>
    <message>
        <source>No coalescence is found at (%1, %2) in frame %3 any more.</source>
        <translation>第 %3 帧的 (%1, %2) 处不再有聚并。</translation>
    </message>
    <message>
        <source>The particle at (%1, %2) in frame %3 begins there now.</source>
        <translation>第 %3 帧 (%1, %2) 处的颗粒现在从该处开始。</translation>
    </message>
    <message>
        <source>Both particles are seen in frame %1.</source>
        <translation>两个颗粒都出现在第 %1 帧。</translation>
    </message>
    <message>
        <source>Both places at (%1, %2) in frame %3 belong to one particle now.</source>
        <translation>第 %3 帧 (%1, %2) 处的两个位置现在属于同一颗粒。</translation>
    </message>
    <message>
        <source>Both particles begin in frame %1: there is nothing to swap.</source>
        <translation>两个颗粒都始于第 %1 帧：没有可交换的部分。</translation>
    </message>
    <message>
        <source>The parents of a coalescence are seen before its product.</source>
        <translation>聚并的母颗粒先于其产物出现。</translation>
    </message>
    <message>
        <source>Both parents are one particle now.</source>
        <translation>两个母颗粒现在是同一颗粒。</translation>
    </message>
    <message>
        <source>Frame %1 is not analysed.</source>
        <translation>第 %1 帧未分析。</translation>
    </message>
    <message>
        <source>%1 is fixed.</source>
        <translation>%1 已固定。</translation>
    </message>
    <message>
        <source>%1 is at its bound.</source>
        <translation>%1 处于界限。</translation>
    </message>
    <message>
        <source>%1 is not determined: the interval is that of the prior.</source>
        <translation>%1 无法确定：区间即先验分布的区间。</translation>
    </message>
    <message>
        <source>%1 is not determined: the interval spans the bounds.</source>
        <translation>%1 无法确定：区间覆盖上下限之间的全部范围。</translation>
    </message>
    <message>
        <source>Not converged yet.</source>
        <translation>尚未收敛。</translation>
    </message>
    <message>
        <source>Not converged: the iterations ran out.</source>
        <translation>未收敛：迭代次数已用完。</translation>
    </message>
    <message>
        <source>Stopped before it converged: these are the best values so far.</source>
        <translation>在收敛前停止：这是目前的最优值。</translation>
    </message>
    <message>
        <source>The size noise is correlated in time beyond what this fit models: the intervals are too narrow.</source>
        <translation>尺寸噪声的时间相关性超出此拟合的模型：区间过窄。</translation>
    </message>
    <message>
        <source>The innovations have not the variance the fit expects of them.</source>
        <translation>新息的方差与拟合所预期的不符。</translation>
    </message>
    <message>
        <source>meets an excluded region in frame %1</source>
        <translation>在第 %1 帧进入排除区域</translation>
    </message>
    <message>
        <source>%1 is not determined: only a lower limit.</source>
        <translation>%1 无法确定：只有下限。</translation>
    </message>
    <message>
        <source>%1 is not determined: only an upper limit.</source>
        <translation>%1 无法确定：只有上限。</translation>
    </message>
    <message>
        <source>%1 is from the separations when last seen apart; times and sizes add nothing.</source>
        <translation>%1 取自最后一次分开时的间距；时间和尺寸没有补充信息。</translation>
    </message>
    <message>
        <source>Only particles that merge are in these data: how many did not is unknown, so ρ₀ follows from the shape of the times and its prior alone.</source>
        <translation>这些数据只含聚并的颗粒：未聚并的数目未知，因此 ρ₀ 仅由时间分布的形状及其先验得出。</translation>
    </message>
    <message>
        <source>The sizes of the other particles are not in these data: %1 and %2 follow from the times alone.</source>
        <translation>这些数据不含其他颗粒的尺寸：%1 和 %2 仅由时间得出。</translation>
    </message>
    <message>
        <source>The relative diffusion is the one given, falling inversely with σ.</source>
        <translation>相对扩散为给定值，与 σ 成反比。</translation>
    </message>
    <message>
        <source>The relative diffusion is the printed one, the average from the start to t, above what the pair equation needs where motion slows down.</source>
        <translation>相对扩散与论文相同，为从开始到 t 的平均值；在运动变慢处高于颗粒对方程所需的值。</translation>
    </message>
    <message>
        <source>The relative diffusion falls inversely with σ from a value that the paths of the pairs that merge give.</source>
        <translation>相对扩散从聚并颗粒对的路径所得的值起，与 σ 成反比下降。</translation>
    </message>
    <message>
        <source>The relative diffusion is the instantaneous one from the paths of the pairs that merge.</source>
        <translation>相对扩散为由聚并颗粒对的路径得到的瞬时值。</translation>
    </message>
    <message>
        <source>Intervals do not contain the errors of σ(t) and D_r(t), which are taken as measured.</source>
        <translation>区间不含 σ(t) 和 D_r(t) 的误差，二者按测量值使用。</translation>
    </message>
    <message>
        <source>The times of the events do not follow the fitted rate (Kolmogorov-Smirnov, below %1 %).</source>
        <translation>事件的时间不符合拟合的速率（Kolmogorov-Smirnov，低于 %1 %）。</translation>
    </message>
    <message>
        <source>The sizes of the pairs that merged do not follow the fitted propensity (Kolmogorov-Smirnov, below %1 %).</source>
        <translation>聚并颗粒对的尺寸不符合拟合的聚并倾向（Kolmogorov-Smirnov，低于 %1 %）。</translation>
    </message>
    <message>
        <source>%1 ends at a bound of the paper&apos;s.</source>
        <translation>%1 停在论文的界限上。</translation>
    </message>
    <message>
        <source>delta lies at an end of its range in %1 % of the frames.</source>
        <translation>δ 在 %1 % 的帧中处于其范围的端点。</translation>
    </message>
    <message>
        <source>Sizes are smoothed over about %1 frames: faster changes of the supply are not seen, and their noise passes for shape and supply of the frames.</source>
        <translation>尺寸在约 %1 帧内平滑：更快的供给变化看不到，其噪声被当作各帧的形状和供给。</translation>
    </message>
    <message>
        <source>The sizes span too few monomers to leave out %1 at each end: %2 are left out.</source>
        <translation>尺寸跨越的单体太少，无法在两端各去掉 %1 个：去掉了 %2 个。</translation>
    </message>
    <message>
        <source>%1 searches end within a tenth of the lowest cost; the ranges are theirs.</source>
        <translation>%1 次搜索的终点在最低代价的十分之一以内；范围即由它们给出。</translation>
    </message>
    <message>
        <source>not seen from frame %1 to %2</source>
        <translation>从第 %1 帧到第 %2 帧未见</translation>
    </message>
    <message>
        <source>Sizes in nanometres need the pixel size of the movie.</source>
        <translation>以纳米为单位的尺寸需要影片的像素尺寸。</translation>
    </message>
    <message>
        <source>Growth against time needs the frame interval of the movie.</source>
        <translation>随时间的生长需要影片的帧间隔。</translation>
    </message>
    <message>
        <source>No particle was found in any frame.</source>
        <translation>所有帧中均未找到颗粒。</translation>
    </message>
    <message>
        <source>The stroke adds nothing that is free.</source>
        <translation>此笔画没有加入任何空闲像素。</translation>
    </message>
    <message>
        <source>The stroke meets no particle.</source>
        <translation>笔画未碰到任何颗粒。</translation>
    </message>
    <message>
        <source>The line does not cut a particle in two.</source>
        <translation>该线未将任何颗粒分成两个。</translation>
    </message>
    <message>
        <source>There are no two particles to merge any more.</source>
        <translation>已没有可合并的两个颗粒。</translation>
    </message>
    <message>
        <source>No two particles are seen at the same time.</source>
        <translation>没有任何两个颗粒同时可见。</translation>
    </message>
    <message>
        <source>The fit needs at least %1 frames; there are %2. Analyse more of the movie.</source>
        <translation>拟合至少需要 %1 帧，现有 %2 帧。请分析更多影片。</translation>
    </message>
    <message>
        <source>The fit needs at least %1 trajectories of two or more sizes; there are %2. Track more particles or analyse more frames.</source>
        <translation>拟合至少需要 %1 条含两个以上尺寸的生长轨迹，现有 %2 条。请追踪更多颗粒或分析更多帧。</translation>
    </message>
    <message>
        <source>The fit needs at least %1 coalescences; there are %2. Analyse more frames or a larger field of view, or confirm more events.</source>
        <translation>拟合至少需要 %1 次聚并，现有 %2 次。请分析更多帧或更大视场，或确认更多事件。</translation>
    </message>
    <message>
        <source>All sizes are the same: there is no growth to fit. Were the sizes measured in every frame?</source>
        <translation>所有尺寸都相同：没有可拟合的生长。是否每帧都测量了尺寸？</translation>
    </message>
    <message>
        <source>All sizes are below %1 monomers, where the theory does not hold. Is the pixel size right?</source>
        <translation>所有尺寸都低于 %1 个单体，理论在此不成立。像素尺寸是否正确？</translation>
    </message>
    <message>
        <source>The other project has no sizes in nanometres and seconds yet. Open it, let it be analysed and save it.</source>
        <translation>另一个项目还没有以纳米和秒为单位的尺寸。请打开它，等待分析完成并保存。</translation>
    </message>
    <message>
        <source>The other project has changed since it was chosen. Choose it again.</source>
        <translation>另一个项目在被选择之后已更改。请重新选择。</translation>
    </message>
    <message>
        <source>The sampled frames show %1 particles that stand out clearly; %2 are needed to judge the settings by.</source>
        <translation>所检查的帧中有 %1 个清晰的颗粒；判断设置需要 %2 个。</translation>
    </message>
    <message>
        <source>At every threshold the noise makes more than one particle in a hundred, so none can be proposed.</source>
        <translation>在任何阈值下，噪声产生的颗粒都超过百分之一，因此无法给出建议。</translation>
    </message>
    <message>
        <source>The project is open in another window</source>
        <translation>项目已在另一个窗口中打开</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>项目已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>A frame needs one channel.</source>
        <translation>每帧必须只有一个通道。</translation>
    </message>
    <message>
        <source>Frames %1 to %2 are not all in the movie.</source>
        <translation>第 %1 至 %2 帧并非全部在影片中。</translation>
    </message>
    <message>
        <source>A link leads from an earlier frame to a later one.</source>
        <translation>关联须从较早的帧指向较晚的帧。</translation>
    </message>
    <message>
        <source>Particles are swapped within one frame.</source>
        <translation>只能在同一帧内交换颗粒。</translation>
    </message>
    <message>
        <source>Masks are merged within one frame.</source>
        <translation>只能在同一帧内合并掩模。</translation>
    </message>
    <message>
        <source>A region needs three corners or more.</source>
        <translation>区域至少需要三个顶点。</translation>
    </message>
    <message>
        <source>The project has no movie.</source>
        <translation>项目没有影片。</translation>
    </message>
    <message>
        <source>The movie ends with frame %1.</source>
        <translation>影片在第 %1 帧结束。</translation>
    </message>
    <message>
        <source>The project has lost what was imported; import it again.</source>
        <translation>项目丢失了导入的内容；请重新导入。</translation>
    </message>
    <message>
        <source>The projects that are fitted together with this one were not read.</source>
        <translation>与此项目一起拟合的项目未被读取。</translation>
    </message>
    <message>
        <source>The project holds no tracks yet; analyze its movie first.</source>
        <translation>项目中还没有轨迹；请先分析其影片。</translation>
    </message>
    <message>
        <source>The monomer radius must be a positive length.</source>
        <translation>单体半径必须为正的长度。</translation>
    </message>
    <message>
        <source>The monomer radius must be positive.</source>
        <translation>单体半径必须为正。</translation>
    </message>
    <message>
        <source>The monomer radius must be given and positive.</source>
        <translation>必须给出单体半径且为正。</translation>
    </message>
    <message>
        <source>A trajectory has not one size per frame.</source>
        <translation>某条生长轨迹并非每帧一个尺寸。</translation>
    </message>
    <message>
        <source>A trajectory names a frame that has no time.</source>
        <translation>某条生长轨迹引用了没有时间的帧。</translation>
    </message>
    <message>
        <source>A size is not a positive number.</source>
        <translation>某个尺寸不是正数。</translation>
    </message>
    <message>
        <source>This frame is not part of the trajectories.</source>
        <translation>此帧不在生长轨迹中。</translation>
    </message>
    <message>
        <source>Phases need the mean size at nine times at least.</source>
        <translation>划分阶段至少需要九个时刻的平均尺寸。</translation>
    </message>
    <message>
        <source>Coalescence is measured in nm and s: give the pixel size and the time between frames.</source>
        <translation>聚并以 nm 和 s 度量：请给出像素尺寸和帧间隔。</translation>
    </message>
    <message>
        <source>The observation must end after it began.</source>
        <translation>观察必须在开始之后结束。</translation>
    </message>
    <message>
        <source>An event lies outside the observation or has a radius that is not above %1.</source>
        <translation>某事件在观察范围之外，或其半径不大于 %1。</translation>
    </message>
    <message>
        <source>The number of particles at the start is not known.</source>
        <translation>开始时的颗粒数未知。</translation>
    </message>
    <message>
        <source>The bootstrap needs %1 replicas or more.</source>
        <translation>自助法至少需要 %1 次重复。</translation>
    </message>
    <message>
        <source>A bootstrap needs at least %1 replicas.</source>
        <translation>自助法需要至少 %1 次重复。</translation>
    </message>
    <message>
        <source>No tracks yet. They appear once the movie has been segmented and linked.</source>
        <translation>还没有轨迹。影片分割并关联后即会出现。</translation>
    </message>
    <message>
        <source>Every track is excluded. Give some of them a group in the track table.</source>
        <translation>所有轨迹都已排除。请在轨迹表中为其中一些指定组。</translation>
    </message>
    <message>
        <source>The pixel size is unknown. Enter it in the Movie workspace.</source>
        <translation>像素尺寸未知。请在“影片”工作区中输入。</translation>
    </message>
    <message>
        <source>The time between frames is unknown. Enter it in the Movie workspace.</source>
        <translation>帧间隔未知。请在“影片”工作区中输入。</translation>
    </message>
    <message>
        <source>Fewer than two Group-A particles are seen at the same time. Tag tracks as Group-A, or analyse more frames.</source>
        <translation>同时可见的 A 组颗粒少于两个。请将轨迹标记为 A 组，或分析更多帧。</translation>
    </message>
    <message>
        <source>Fewer than three particles are seen around this time.</source>
        <translation>此时刻前后可见的颗粒少于三个。</translation>
    </message>
    <message>
        <source>All sizes are equal around this time.</source>
        <translation>此时刻前后所有尺寸都相同。</translation>
    </message>
    <message>
        <source>The supersaturation follows from a fit. Start one in the Fit workspace.</source>
        <translation>过饱和度由拟合得出。请在“拟合”工作区中开始拟合。</translation>
    </message>
    <message>
        <source>The rates of growth follow from a fit. Start one in the Fit workspace.</source>
        <translation>生长速率由拟合得出。请在“拟合”工作区中开始拟合。</translation>
    </message>
    <message>
        <source>The shape index follows from a fit. Start one in the Fit workspace.</source>
        <translation>形状指数由拟合得出。请在“拟合”工作区中开始拟合。</translation>
    </message>
    <message>
        <source>The sensitivity follows from a fit. Start one in the Fit workspace.</source>
        <translation>灵敏度由拟合得出。请在“拟合”工作区中开始拟合。</translation>
    </message>
    <message>
        <source>The propensity follows from a fit of coalescence. Start one in the Fit workspace.</source>
        <translation>聚并倾向由聚并拟合得出。请在“拟合”工作区中开始拟合。</translation>
    </message>
    <message>
        <source>This fit held the shape index fixed. Give its level an uncertainty and fit again.</source>
        <translation>此拟合固定了形状指数。请为其水平给出不确定度并重新拟合。</translation>
    </message>
    <message>
        <source>This fit has no maximum of the potential, or all of its constants are fixed.</source>
        <translation>此拟合没有化学势的最大值，或其所有常数都已固定。</translation>
    </message>
    <message>
        <source>ln ρ̃₁ crosses neither μ* nor %1: there is no border to move.</source>
        <translation>ln ρ̃₁ 既不与 μ* 也不与 %1 相交：没有可移动的边界。</translation>
    </message>
    <message>
        <source>No size is seen in three windows of nine frames, so the potential cannot be read from the growth. Analyse more frames.</source>
        <translation>没有任何尺寸出现在三个九帧窗口中，因此无法由生长读出化学势。请分析更多帧。</translation>
    </message>
    <message>
        <source>The coalescences have not been measured yet.</source>
        <translation>聚并尚未测量。</translation>
    </message>
    <message>
        <source>Statistics of coalescence need at least %1 events; there are %2. Analyse more frames or confirm more events.</source>
        <translation>聚并统计至少需要 %1 个事件，现有 %2 个。请分析更多帧或确认更多事件。</translation>
    </message>
    <message>
        <source>The pairs that merge were seen apart too rarely to measure their motion.</source>
        <translation>聚并颗粒对分开可见的次数太少，无法测量其运动。</translation>
    </message>
    <message>
        <source>No coalescence is known whose three particles are all tracked.</source>
        <translation>没有三个颗粒都被追踪的聚并事件。</translation>
    </message>
    <message>
        <source>No phases are marked. Mark them in the Ensemble workspace.</source>
        <translation>尚未标记任何阶段。请在“系综”工作区中标记。</translation>
    </message>
    <message>
        <source>The frame is being read.</source>
        <translation>正在读取该帧。</translation>
    </message>
    <message>
        <source>The frame cannot be shown: the movie is not at hand, or has no such frame.</source>
        <translation>无法显示该帧：影片不可用，或没有这一帧。</translation>
    </message>
    <message>
        <source>The shape index must lie between %1 and %2.</source>
        <translation>形状指数必须在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot; in this version.</source>
        <translation>此版本中没有图表“%1”。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; in this version.</source>
        <translation>此版本中没有模板“%1”。</translation>
    </message>
    <message>
        <source>With the present data this template has fewer panels.</source>
        <translation>以现有数据，此模板的分图较少。</translation>
    </message>
    <message>
        <source>The page has no panels yet.</source>
        <translation>页面还没有分图。</translation>
    </message>
    <message>
        <source>The width of a page must be positive.</source>
        <translation>页面宽度必须为正。</translation>
    </message>
    <message>
        <source>The movie does not reach this time; it ends at %1 s.</source>
        <translation>影片未达到此时刻；它在 %1 s 处结束。</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>在完成之前停止。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>发生意外错误。</translation>
    </message>
    <message>
        <source>Something failed unexpectedly: %1</source>
        <translation>发生意外错误：%1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file cannot be read again.</source>
        <translation>无法重新读取文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>This is not an Ostwald project.</source>
        <translation>这不是 Ostwald 项目。</translation>
    </message>
    <message>
        <source>The file is cut off within its first bytes.</source>
        <translation>文件在开头几个字节处就被截断。</translation>
    </message>
    <message>
        <source>This is a database of another program, not an Ostwald project.</source>
        <translation>这是其他程序的数据库，不是 Ostwald 项目。</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of Ostwald (file format %1; this version reads up to %2).</source>
        <translation>此项目由更新版本的 Ostwald 保存（文件格式 %1；本版本最高读取 %2）。</translation>
    </message>
    <message>
        <source>The file is damaged: its format has no number.</source>
        <translation>文件已损坏：其格式没有编号。</translation>
    </message>
    <message>
        <source>The file is cut off: it has %1 of %2 bytes.</source>
        <translation>文件被截断：%2 字节中只有 %1 字节。</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>文件被写保护。</translation>
    </message>
    <message>
        <source>The file is damaged: its pages do not fit together.</source>
        <translation>文件已损坏：其页面彼此不符。</translation>
    </message>
    <message>
        <source>The file is damaged: an item in it is larger than there is memory.</source>
        <translation>文件已损坏：其中一项大于内存。</translation>
    </message>
    <message>
        <source>The file is damaged: its parameters were altered.</source>
        <translation>文件已损坏：其参数被改动。</translation>
    </message>
    <message>
        <source>The file is damaged: its table &quot;%1&quot; is not that of a project.</source>
        <translation>文件已损坏：其表“%1”不是项目的表。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; was altered</source>
        <translation>设置“%1”被改动</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing</source>
        <translation>缺少设置“%1”</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is out of range</source>
        <translation>设置“%1”超出范围</translation>
    </message>
    <message>
        <source>correction %1 was altered</source>
        <translation>修正 %1 被改动</translation>
    </message>
    <message>
        <source>step %1 of its history was altered</source>
        <translation>其历史的第 %1 步被改动</translation>
    </message>
    <message>
        <source>its place in the history was altered</source>
        <translation>其在历史中的位置被改动</translation>
    </message>
    <message>
        <source>its imported tracks are missing or were altered</source>
        <translation>其导入的轨迹缺失或被改动</translation>
    </message>
    <message>
        <source>its particles were altered</source>
        <translation>其颗粒被改动</translation>
    </message>
    <message>
        <source>its tracks were altered</source>
        <translation>其轨迹被改动</translation>
    </message>
    <message>
        <source>its fit was altered</source>
        <translation>其拟合被改动</translation>
    </message>
    <message>
        <source>its fit of coalescence was altered</source>
        <translation>其聚并拟合被改动</translation>
    </message>
    <message>
        <source>The stored %1 do not fit together.</source>
        <translation>存储的数据（%1）彼此不符。</translation>
    </message>
    <message>
        <source>particles</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Parts of the project were altered: %1</source>
        <translation>项目的部分内容被改动：%1</translation>
    </message>
    <message>
        <source>The stored parameters are damaged.</source>
        <translation>存储的参数已损坏。</translation>
    </message>
    <message>
        <source>The stored parameters are damaged: %1</source>
        <translation>存储的参数已损坏：%1</translation>
    </message>
    <message>
        <source>The stored fit is damaged: %1</source>
        <translation>存储的拟合已损坏：%1</translation>
    </message>
    <message>
        <source>The stored fit of coalescence is damaged: %1</source>
        <translation>存储的聚并拟合已损坏：%1</translation>
    </message>
    <message>
        <source>A JSON object is expected.</source>
        <translation>此处应为 JSON 对象。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>这不是 JSON：%1（第 %2 字节）。</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>此处应为数字。</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字过大。</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>数字超出范围。</translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>A number or null is expected here.</source>
        <translation>此处应为数字或 null。</translation>
    </message>
    <message>
        <source>A list of numbers is expected here.</source>
        <translation>此处应为数字列表。</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>此处应为对象。</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>此处应为列表。</translation>
    </message>
    <message>
        <source>A list of changes is expected here.</source>
        <translation>此处应为更改列表。</translation>
    </message>
    <message>
        <source>A place in the list is expected here.</source>
        <translation>此处应为列表中的位置。</translation>
    </message>
    <message>
        <source>Four whole numbers are expected here.</source>
        <translation>此处应为四个整数。</translation>
    </message>
    <message>
        <source>Frame, x and y are expected.</source>
        <translation>此处应为帧、x 和 y。</translation>
    </message>
    <message>
        <source>Pairs of x and y are expected.</source>
        <translation>此处应为 x 和 y 的数对。</translation>
    </message>
    <message>
        <source>There is no parameter of this name.</source>
        <translation>没有此名称的参数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation>“%1”不属于以下各项：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of edit.</source>
        <translation>“%1”不是一种修正。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type of samples.</source>
        <translation>“%1”不是一种样本类型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of a project.</source>
        <translation>“%1”不是项目的字段。</translation>
    </message>
    <message>
        <source>The parts of a curve differ in length.</source>
        <translation>曲线各部分的长度不同。</translation>
    </message>
    <message>
        <source>The profiles differ in length.</source>
        <translation>各剖面的长度不同。</translation>
    </message>
    <message>
        <source>A direction has one component for each constant.</source>
        <translation>一个方向对每个常数有一个分量。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Another program is writing this file.</source>
        <translation>另一个程序正在写入此文件。</translation>
    </message>
    <message>
        <source>The file was moved or removed while it was open.</source>
        <translation>文件在打开期间被移动或删除。</translation>
    </message>
    <message>
        <source>The project file was moved, removed or replaced while it was open.</source>
        <translation>项目文件在打开期间被移动、删除或替换。</translation>
    </message>
    <message>
        <source>The file cannot be written: it or its folder is read-only.</source>
        <translation>无法写入文件：文件或其文件夹为只读。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The file cannot be read or written: %1.</source>
        <translation>无法读取或写入文件：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>无法写入文件夹：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>无法创建文件夹：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be put in its place: %1.</source>
        <translation>无法将文件夹放到位：%1。</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>无法创建此文件夹。</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>写入失败：%1。</translation>
    </message>
    <message>
        <source>Writing failed. The disk may be full.</source>
        <translation>写入失败。磁盘可能已满。</translation>
    </message>
    <message>
        <source>The folder of this file does not exist.</source>
        <translation>此文件所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>This is a folder. Choose another name.</source>
        <translation>这是文件夹。请选择其他名称。</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>您无权写入此文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is something in this folder already. Name a new one.</source>
        <translation>此文件夹中已有内容。请指定新的文件夹。</translation>
    </message>
    <message>
        <source>Something was put into this folder meanwhile. Name a new one.</source>
        <translation>其间此文件夹中放入了内容。请指定新的文件夹。</translation>
    </message>
    <message>
        <source>There is no figure of this name.</source>
        <translation>没有此名称的图。</translation>
    </message>
    <message>
        <source>The PDF has no time of writing.</source>
        <translation>PDF 没有写入时间。</translation>
    </message>
    <message>
        <source>The page of the PDF has no size.</source>
        <translation>PDF 页面没有尺寸。</translation>
    </message>
    <message>
        <source>Width, height, text size and line width must be positive.</source>
        <translation>宽度、高度、字号和线宽必须为正。</translation>
    </message>
    <message>
        <source>The resolution must lie between %1 and %2 dpi.</source>
        <translation>分辨率必须在 %1 到 %2 dpi 之间。</translation>
    </message>
    <message>
        <source>The picture would be too large. Lower its size or its resolution.</source>
        <translation>图像将过大。请减小尺寸或降低分辨率。</translation>
    </message>
    <message>
        <source>This picture cannot be written.</source>
        <translation>无法写入此图像。</translation>
    </message>
    <message>
        <source>A clip has %1 to %2 frames per second.</source>
        <translation>片段的帧率为每秒 %1 至 %2 帧。</translation>
    </message>
    <message>
        <source>A GIF has at most %1 frames per second.</source>
        <translation>GIF 每秒最多 %1 帧。</translation>
    </message>
    <message>
        <source>These frames are not in the movie.</source>
        <translation>这些帧不在影片中。</translation>
    </message>
    <message>
        <source>The installed FFmpeg cannot write this format; Matroska and AVI always work.</source>
        <translation>已安装的 FFmpeg 无法写入此格式；Matroska 和 AVI 始终可用。</translation>
    </message>
    <message>
        <source>The pictures of a video have one size.</source>
        <translation>视频的图像尺寸必须一致。</translation>
    </message>
    <message>
        <source>The colours cannot be converted: %1.</source>
        <translation>无法转换颜色：%1。</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>无法创建文件：%1。</translation>
    </message>
    <message>
        <source>The encoder cannot be started: %1.</source>
        <translation>无法启动编码器：%1。</translation>
    </message>
    <message>
        <source>A frame cannot be written: %1.</source>
        <translation>无法写入一帧：%1。</translation>
    </message>
    <message>
        <source>There is no room for a picture: %1.</source>
        <translation>没有容纳图像的空间：%1。</translation>
    </message>
    <message>
        <source>The end of the file cannot be written: %1.</source>
        <translation>无法写入文件末尾：%1。</translation>
    </message>
    <message>
        <source>There is no such movie.</source>
        <translation>没有这个影片。</translation>
    </message>
    <message>
        <source>The movie is not the one that this project was made from.</source>
        <translation>此影片不是创建该项目所用的影片。</translation>
    </message>
    <message>
        <source>The history has %1 steps, not %2.</source>
        <translation>历史有 %1 步，而不是 %2 步。</translation>
    </message>
    <message>
        <source>The history does not fit the project.</source>
        <translation>历史与项目不符。</translation>
    </message>
    <message>
        <source>Save the project first: the command reads it from its file.</source>
        <translation>请先保存项目：命令从其文件中读取。</translation>
    </message>
    <message>
        <source>These tracks come from another program: there is no movie to analyze. Copy the command that exports tables.</source>
        <translation>这些轨迹来自其他程序：没有可分析的影片。请复制导出表格的命令。</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; must be between %2 and %3 mm wide.</source>
        <translation>页面“%1”的宽度必须在 %2 到 %3 mm 之间。</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; must have text of %2 to %3 pt.</source>
        <translation>页面“%1”的文字必须为 %2 到 %3 pt。</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; has a panel outside its grid.</source>
        <translation>页面“%1”有一个分图位于网格之外。</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; has a panel that shows nothing there is.</source>
        <translation>页面“%1”有一个分图显示不存在的内容。</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; needs a name of its own.</source>
        <translation>页面“%1”需要一个独有的名称。</translation>
    </message>
    <message>
        <source>The pixel size must be a positive number of nanometres.</source>
        <translation>像素尺寸必须为正数（纳米）。</translation>
    </message>
    <message>
        <source>The frame interval must be a positive number of seconds.</source>
        <translation>帧间隔必须为正数（秒）。</translation>
    </message>
    <message>
        <source>The dose rate must be a positive number of electrons per nm² and s.</source>
        <translation>剂量率必须为正数（每 nm² 每秒的电子数）。</translation>
    </message>
    <message>
        <source>The first frame cannot be negative.</source>
        <translation>起始帧不能为负。</translation>
    </message>
    <message>
        <source>The last frame lies before the first one.</source>
        <translation>末帧位于起始帧之前。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, not %4.</source>
        <translation>%1 必须在 %2 到 %3 之间，而不是 %4。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3 %4, not %5.</source>
        <translation>%1 必须在 %2 到 %3 %4 之间，而不是 %5。</translation>
    </message>
    <message>
        <source>The project is open in another window: process %1 on %2.</source>
        <translation>项目已在另一个窗口中打开：%2 上的进程 %1。</translation>
    </message>
    <message>
        <source>Tag particles</source>
        <translation>标记颗粒</translation>
    </message>
    <message>
        <source>Take the movie from another place</source>
        <translation>从其他位置获取影片</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>at its bound</source>
        <translation>处于界限</translation>
    </message>
    <message>
        <source>no part of this model</source>
        <translation>不属于此模型</translation>
    </message>
    <message>
        <source>no part of this model: the potential falls everywhere</source>
        <translation>不属于此模型：化学势处处下降</translation>
    </message>
    <message>
        <source>not determined by these data</source>
        <translation>这些数据无法确定</translation>
    </message>
    <message>
        <source>not determined: the interval is that of the prior</source>
        <translation>无法确定：区间即先验的区间</translation>
    </message>
    <message>
        <source>not determined: the interval spans the bounds</source>
        <translation>无法确定：区间横跨上下界限</translation>
    </message>
    <message>
        <source>not determined: only a lower limit</source>
        <translation>无法确定：只有下限</translation>
    </message>
    <message>
        <source>not determined: only an upper limit</source>
        <translation>无法确定：只有上限</translation>
    </message>
    <message>
        <source>not determined: only kappa times the density is, as far as that</source>
        <translation>无法确定：至多只能确定 kappa 与密度之积</translation>
    </message>
    <message>
        <source>not determined: the density is not, or diffusion alone decides</source>
        <translation>无法确定：密度未定，或仅由扩散决定</translation>
    </message>
    <message>
        <source>from the separations when last seen apart; times and sizes add nothing</source>
        <translation>取自最后一次分开时的间距；时间和尺寸没有补充信息</translation>
    </message>
    <message>
        <source>%1 is not determined: the other energy is at its bound.</source>
        <translation>%1 无法确定：另一能量处于界限。</translation>
    </message>
    <message>
        <source>%1 is not determined: only kappa times the density is, as far as that.</source>
        <translation>%1 无法确定：至多只能确定 kappa 与密度之积。</translation>
    </message>
    <message>
        <source>%1 is not determined: the density is not, or diffusion alone decides.</source>
        <translation>%1 无法确定：密度未定，或仅由扩散决定。</translation>
    </message>
    <message>
        <source>%1 is no part of this model.</source>
        <translation>%1 不属于此模型。</translation>
    </message>
    <message>
        <source>%1 is no part of this model: the potential falls everywhere.</source>
        <translation>%1 不属于此模型：化学势处处下降。</translation>
    </message>
    <message>
        <source>%1 is not determined by these data.</source>
        <translation>%1 无法由这些数据确定。</translation>
    </message>
    <message>
        <source>There are no trajectories.</source>
        <translation>没有生长轨迹。</translation>
    </message>
    <message>
        <source>%1 % of the sizes are below %2 monomers, where the theory does not hold: leave those particles out.</source>
        <translation>%1 % 的尺寸低于 %2 个单体，理论在此不成立：请排除这些颗粒。</translation>
    </message>
    <message>
        <source>Particle %1 has not one size per frame.</source>
        <translation>颗粒 %1 并非每帧一个尺寸。</translation>
    </message>
    <message>
        <source>Particle %1: its frames are not in order.</source>
        <translation>颗粒 %1：其各帧顺序不对。</translation>
    </message>
    <message>
        <source>Particle %1 has a radius that is not a positive number.</source>
        <translation>颗粒 %1 的某个半径不是正数。</translation>
    </message>
    <message>
        <source>A particle has a radius that is not a positive number.</source>
        <translation>某个颗粒的半径不是正数。</translation>
    </message>
    <message>
        <source>A radius is not a positive number.</source>
        <translation>某个半径不是正数。</translation>
    </message>
    <message>
        <source>Some particles are about %1 times as large as the others, and none lies between: are all radii in the same unit? If they are, fit the two kinds apart.</source>
        <translation>部分颗粒约为其他颗粒的 %1 倍大，且没有介于其间的颗粒：所有半径的单位是否相同？若相同，请将两类分开拟合。</translation>
    </message>
    <message>
        <source>A particle has more than ten million monomers. Are the radii in nm, and the material right?</source>
        <translation>某个颗粒的单体数超过一千万。半径是否以 nm 为单位，材料是否正确？</translation>
    </message>
    <message>
        <source>All sizes are the same: there is no growth to fit.</source>
        <translation>所有尺寸都相同：没有可拟合的生长。</translation>
    </message>
    <message>
        <source>All sizes are below %1 monomers, where the theory does not hold. Are the radii in nm?</source>
        <translation>所有尺寸都低于 %1 个单体，理论在此不成立。半径是否以 nm 为单位？</translation>
    </message>
    <message>
        <source>Shape index, monomer radius or knot spacing is outside its range.</source>
        <translation>形状指数、单体半径或节点间距超出范围。</translation>
    </message>
    <message>
        <source>The bounds of %1 leave no room.</source>
        <translation>%1 的界限之间没有余地。</translation>
    </message>
    <message>
        <source>The prior of %1 needs a width above %2.</source>
        <translation>%1 的先验宽度必须大于 %2。</translation>
    </message>
    <message>
        <source>The bounds leave no room.</source>
        <translation>界限之间没有余地。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>The start must lie between the lower and the upper bound.</source>
        <translation>初始值必须在下限与上限之间。</translation>
    </message>
    <message>
        <source>A prior needs a mean and a standard deviation above %1.</source>
        <translation>先验需要均值和大于 %1 的标准差。</translation>
    </message>
    <message>
        <source>A prior needs both a mean and a standard deviation.</source>
        <translation>先验同时需要均值和标准差。</translation>
    </message>
    <message>
        <source>The standard deviation of a prior must be positive.</source>
        <translation>先验的标准差必须为正。</translation>
    </message>
    <message>
        <source>How well the shape index is known must lie between %1 and %2.</source>
        <translation>形状指数的不确定度必须在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>The knot spacing must be positive.</source>
        <translation>节点间距必须为正。</translation>
    </message>
    <message>
        <source>A fit needs at least one iteration.</source>
        <translation>拟合至少需要一次迭代。</translation>
    </message>
    <message>
        <source>The relative diffusion must be above %1 nm²/s.</source>
        <translation>相对扩散必须大于 %1 nm²/s。</translation>
    </message>
    <message>
        <source>No start within the bounds explains these events. Are the times in s and the sizes in nm, and do the bounds leave room?</source>
        <translation>界限内没有任何初始值能解释这些事件。时间是否以 s、尺寸是否以 nm 为单位，界限是否留有余地？</translation>
    </message>
    <message>
        <source>The sizes of the pairs before they merge are not known.</source>
        <translation>颗粒对聚并前的尺寸未知。</translation>
    </message>
    <message>
        <source>How fast the particles move against each other is not known: the pairs that merge were seen apart too rarely. Give the relative diffusion in nm²/s.</source>
        <translation>颗粒相对运动的快慢未知：聚并颗粒对分开可见的次数太少。请以 nm²/s 给出相对扩散。</translation>
    </message>
    <message>
        <source>The paper&apos;s cost needs at least %1 trajectories without long gaps; there are %2. Track more particles.</source>
        <translation>论文的代价函数至少需要 %1 条没有长间断的生长轨迹，现有 %2 条。请追踪更多颗粒。</translation>
    </message>
    <message>
        <source>The paper&apos;s cost needs at least %1 frames with %2 particles or more; there are %3. Analyse more of the movie.</source>
        <translation>论文的代价函数至少需要 %1 帧含 %2 个以上颗粒，现有 %3 帧。请分析更多影片。</translation>
    </message>
    <message>
        <source>The sizes span fewer than %1 monomers: too few for a histogram of n. Are the radii in nm?</source>
        <translation>尺寸跨度不足 %1 个单体：不足以作 n 的直方图。半径是否以 nm 为单位？</translation>
    </message>
    <message>
        <source>The fit needs samples of at least %1 times; there are %2. Add samples of other ageing times.</source>
        <translation>拟合至少需要 %1 个时刻的样品，现有 %2 个。请加入其他陈化时间的样品。</translation>
    </message>
    <message>
        <source>The sample at %1 s has %2 sizes; the fit needs at least %3 in each. Measure more particles or leave this time out.</source>
        <translation>%1 s 的样品有 %2 个尺寸；拟合要求每个样品至少 %3 个。请测量更多颗粒或略去此时刻。</translation>
    </message>
    <message>
        <source>mu* follows from the samples once %1 and %2 are known from elsewhere: fix them or give them priors.</source>
        <translation>一旦从别处得知 %1 和 %2，即可由样品得出 μ*：请固定它们或给出先验。</translation>
    </message>
    <message>
        <source>The samples hold no identities: they measure how fast sizes change, and the constants only in combinations. Intervals are those of the profile likelihood.</source>
        <translation>样品中无法识别单个颗粒：它们只测量尺寸变化的快慢，常数只能以组合形式确定。区间为剖面似然的区间。</translation>
    </message>
    <message>
        <source>The sizes scatter more about the fit than their numbers allow: particles may have formed, merged or been lost between the samples.</source>
        <translation>尺寸围绕拟合的离散超出其数量所允许的程度：在各样品之间可能有颗粒形成、聚并或丢失。</translation>
    </message>
    <message>
        <source>A constant of the coalescence theory is not a number.</source>
        <translation>聚并理论的某个常数不是数字。</translation>
    </message>
    <message>
        <source>kappa and l must not be negative, and v must be above %1.</source>
        <translation>kappa 和 l 不得为负，v 必须大于 %1。</translation>
    </message>
    <message>
        <source>The grid needs %1 points or more and the tolerance must be above %2.</source>
        <translation>网格至少需要 %1 个点，容差必须大于 %2。</translation>
    </message>
    <message>
        <source>The times must ascend from %1 or later.</source>
        <translation>时间必须从 %1 或更晚开始递增。</translation>
    </message>
    <message>
        <source>The contact distance and the diffusion of the pairs must be above %1 at every time.</source>
        <translation>颗粒对的接触距离和扩散在任何时刻都必须大于 %1。</translation>
    </message>
    <message>
        <source>The pair equation cannot be solved with these constants.</source>
        <translation>用这些常数无法求解颗粒对方程。</translation>
    </message>
    <message>
        <source>The sizes must begin at %1 or above and every one needs its share.</source>
        <translation>尺寸必须从 %1 或以上开始，且每个尺寸都需要其份额。</translation>
    </message>
    <message>
        <source>Times must ascend from %1.</source>
        <translation>时间必须从 %1 开始递增。</translation>
    </message>
    <message>
        <source>The shape index must lie between %1 and %2 and the concentration must not be negative.</source>
        <translation>形状指数必须在 %1 到 %2 之间，浓度不得为负。</translation>
    </message>
    <message>
        <source>The materials are pt, au, iron-oxide and cdse.</source>
        <translation>材料有 pt、au、iron-oxide 和 cdse。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>This is none of what can be imported: %1.</source>
        <translation>这不是可导入的格式。可导入：%1。</translation>
    </message>
    <message>
        <source>There is no particle in it.</source>
        <translation>其中没有颗粒。</translation>
    </message>
    <message>
        <source>The times do not ascend.</source>
        <translation>时间未递增。</translation>
    </message>
    <message>
        <source>The times are not evenly spaced from %1 on.</source>
        <translation>时间从 %1 起间隔不均匀。</translation>
    </message>
    <message>
        <source>Column %1 and the next two must be numbers: area, x and y.</source>
        <translation>第 %1 列及其后两列必须为数字：面积、x 和 y。</translation>
    </message>
    <message>
        <source>There is no column for &quot;%1&quot;, but for %2.</source>
        <translation>没有用于“%1”的列，可用的有 %2。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;, but %2.</source>
        <translation>表中没有列“%1”，只有 %2。</translation>
    </message>
    <message>
        <source>A table of particles needs columns for x, y and frame or time; this one has %1. Name them by --columns if they are called otherwise.</source>
        <translation>颗粒表需要 x、y 以及帧或时间的列；此表有 %1。若名称不同，请用 --columns 指定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of length.</source>
        <translation>“%1”不是长度单位。</translation>
    </message>
    <message>
        <source>The table has lengths in px and in other units; the pixel size is needed.</source>
        <translation>表中的长度既有 px 又有其他单位；需要像素尺寸。</translation>
    </message>
    <message>
        <source>The position is not a pair of numbers.</source>
        <translation>位置不是一对数字。</translation>
    </message>
    <message>
        <source>Radii are sqrt(%1) times trackpy&apos;s size, those of discs of even brightness.</source>
        <translation>半径为 trackpy 的 size 的 sqrt(%1) 倍，即均匀亮度圆盘的半径。</translation>
    </message>
    <message>
        <source>The frame is not a whole number from %1 on.</source>
        <translation>帧不是从 %1 起的整数。</translation>
    </message>
    <message>
        <source>The time is not a number from %1 on.</source>
        <translation>时间不是从 %1 起的数字。</translation>
    </message>
    <message>
        <source>All particles are from the same time.</source>
        <translation>所有颗粒都来自同一时刻。</translation>
    </message>
    <message>
        <source>The times are not evenly spaced; a column of frames is needed.</source>
        <translation>时间间隔不均匀；需要一列帧号。</translation>
    </message>
    <message>
        <source>There is no column of tracks: every particle counts as seen once.</source>
        <translation>没有轨迹列：每个颗粒按只出现一次处理。</translation>
    </message>
    <message>
        <source>Track %1 is twice in frame %2: a table of spots cannot tell merges and splits; the table of edges or TrackMate&apos;s XML can.</source>
        <translation>轨迹 %1 在第 %2 帧中出现两次：斑点表无法表示聚并和分裂；边表或 TrackMate 的 XML 可以。</translation>
    </message>
    <message>
        <source>The number of the spot is missing or there twice.</source>
        <translation>斑点的编号缺失或重复。</translation>
    </message>
    <message>
        <source>An edge does not name two spots.</source>
        <translation>某条边未指定两个斑点。</translation>
    </message>
    <message>
        <source>An edge names a spot that is not there.</source>
        <translation>某条边引用了不存在的斑点。</translation>
    </message>
    <message>
        <source>An edge lies outside every track.</source>
        <translation>某条边不属于任何轨迹。</translation>
    </message>
    <message>
        <source>Links are those of the table of edges beside it.</source>
        <translation>关联取自旁边的边表。</translation>
    </message>
    <message>
        <source>A line must be four whole numbers L B E P with B &lt;= E.</source>
        <translation>每行必须是四个整数 L B E P，且 B &lt;= E。</translation>
    </message>
    <message>
        <source>Label %1 is there twice.</source>
        <translation>标签 %1 重复出现。</translation>
    </message>
    <message>
        <source>Label %1 is in no mask.</source>
        <translation>标签 %1 不在任何掩模中。</translation>
    </message>
    <message>
        <source>Label %1 is not in the masks from frame %2 to %3.</source>
        <translation>标签 %1 不在第 %2 至 %3 帧的掩模中。</translation>
    </message>
    <message>
        <source>Label %1 is in the masks but has no line.</source>
        <translation>标签 %1 在掩模中，但没有对应的行。</translation>
    </message>
    <message>
        <source>There are no masks %1.tif ... beside the table.</source>
        <translation>表旁没有掩模 %1.tif ……</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>无法读取文件夹：%1。</translation>
    </message>
    <message>
        <source>Masks in three dimensions are not read.</source>
        <translation>不支持三维掩模。</translation>
    </message>
    <message>
        <source>The masks differ in size.</source>
        <translation>各掩模的尺寸不同。</translation>
    </message>
    <message>
        <source>A line must be merge or gap, and two labels of the table.</source>
        <translation>每行必须是 merge 或 gap，以及表中的两个标签。</translation>
    </message>
    <message>
        <source>The gaps go round in a circle.</source>
        <translation>各间断构成循环。</translation>
    </message>
    <message>
        <source>There is no res_track.txt or man_track.txt.</source>
        <translation>没有 res_track.txt 或 man_track.txt。</translation>
    </message>
    <message>
        <source>Masks of a ground truth may be markers, smaller than the particles: sizes are those of the markers.</source>
        <translation>真值的掩模可能是比颗粒小的标记：尺寸为标记的尺寸。</translation>
    </message>
    <message>
        <source>The Cell Tracking Challenge&apos;s labels end at %1; there are more tracks.</source>
        <translation>Cell Tracking Challenge 的标签最多到 %1；轨迹多于此数。</translation>
    </message>
    <message>
        <source>The Cell Tracking Challenge&apos;s labels end at %1; the tracks and their gaps need more.</source>
        <translation>Cell Tracking Challenge 的标签最多到 %1；轨迹及其间断需要更多。</translation>
    </message>
    <message>
        <source>The folder holds masks of something else; choose an empty one.</source>
        <translation>文件夹中有其他数据的掩模；请选择空文件夹。</translation>
    </message>
    <message>
        <source>Masks need the size of the frames; import with --frame-size, or open the project together with its movie.</source>
        <translation>掩模需要帧的尺寸；请用 --frame-size 导入，或连同影片一起打开项目。</translation>
    </message>
    <message>
        <source>Label images need the size of the frames; import with --frame-size, or open the project together with its movie.</source>
        <translation>标签图像需要帧的尺寸；请用 --frame-size 导入，或连同影片一起打开项目。</translation>
    </message>
    <message>
        <source>A detection needs a frame t from %1 on and positions x and y.</source>
        <translation>检测需要从 %1 起的帧 t 以及位置 x 和 y。</translation>
    </message>
    <message>
        <source>A detection lies outside every particle.</source>
        <translation>某个检测不属于任何颗粒。</translation>
    </message>
    <message>
        <source>The XML is damaged or cut off: %1.</source>
        <translation>XML 已损坏或被截断：%1。</translation>
    </message>
    <message>
        <source>This XML file is not of the particle tracking challenge.</source>
        <translation>此 XML 文件不属于 Particle Tracking Challenge。</translation>
    </message>
    <message>
        <source>This is not a label image: %1.</source>
        <translation>这不是标签图像：%1。</translation>
    </message>
    <message>
        <source>a number in it is negative or above %1</source>
        <translation>其中有负数或大于 %1 的数</translation>
    </message>
    <message>
        <source>its pixels are not whole numbers from %1 to %2</source>
        <translation>其像素不是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>it is a colour picture</source>
        <translation>它是彩色图像</translation>
    </message>
    <message>
        <source>The pages differ in size.</source>
        <translation>各页的尺寸不同。</translation>
    </message>
    <message>
        <source>The number of track %1 is no label.</source>
        <translation>轨迹 %1 的编号不能作为标签。</translation>
    </message>
    <message>
        <source>Track %1 has the impossible frame %2.</source>
        <translation>轨迹 %1 的帧 %2 不可能存在。</translation>
    </message>
    <message>
        <source>Track %1 has no position in frame %2.</source>
        <translation>轨迹 %1 在第 %2 帧没有位置。</translation>
    </message>
    <message>
        <source>Track %1 has an impossible size in frame %2.</source>
        <translation>轨迹 %1 在第 %2 帧的尺寸不可能成立。</translation>
    </message>
    <message>
        <source>Track %1 is empty.</source>
        <translation>轨迹 %1 为空。</translation>
    </message>
    <message>
        <source>Track %1 is twice in frame %2.</source>
        <translation>轨迹 %1 在第 %2 帧中出现两次。</translation>
    </message>
    <message>
        <source>Track %1 is there twice.</source>
        <translation>轨迹 %1 重复出现。</translation>
    </message>
    <message>
        <source>Track %1 descends from %2, which is not there.</source>
        <translation>轨迹 %1 源自不存在的 %2。</translation>
    </message>
    <message>
        <source>Track %1 begins before its parent %2 ends.</source>
        <translation>轨迹 %1 在其母轨迹 %2 结束之前开始。</translation>
    </message>
    <message>
        <source>Particle %1 is made of %2 others at once: the largest two count as its parents.</source>
        <translation>颗粒 %1 同时由 %2 个颗粒形成：以最大的两个为母颗粒。</translation>
    </message>
    <message>
        <source>The link from spot %1 to spot %2 does not lead to a later frame.</source>
        <translation>从斑点 %1 到斑点 %2 的关联未指向较晚的帧。</translation>
    </message>
    <message>
        <source>The link from spot %1 to spot %2 is there twice.</source>
        <translation>从斑点 %1 到斑点 %2 的关联重复出现。</translation>
    </message>
    <message>
        <source>&quot;frame&quot; must be a whole number from %1.</source>
        <translation>“frame”必须是从 %1 起的整数。</translation>
    </message>
    <message>
        <source>Each corner must be [x, y], two numbers of pixels.</source>
        <translation>每个顶点必须为 [x, y]，即两个像素数。</translation>
    </message>
    <message>
        <source>A region needs &quot;corners_px&quot; with three corners or more.</source>
        <translation>区域需要含至少三个顶点的“corners_px”。</translation>
    </message>
    <message>
        <source>There is no region in it: {&quot;regions&quot;: [{&quot;corners_px&quot;: [[x, y], ...]}]} is expected.</source>
        <translation>其中没有区域：应为 {&quot;regions&quot;: [{&quot;corners_px&quot;: [[x, y], ...]}]}。</translation>
    </message>
    <message>
        <source>This XML file is not TrackMate&apos;s.</source>
        <translation>此 XML 文件不是 TrackMate 的。</translation>
    </message>
    <message>
        <source>The file holds TrackMate&apos;s settings but no spots or tracks.</source>
        <translation>文件只有 TrackMate 的设置，没有斑点或轨迹。</translation>
    </message>
    <message>
        <source>A spot has the impossible frame %1.</source>
        <translation>某个斑点的帧 %1 不可能存在。</translation>
    </message>
    <message>
        <source>Spot %1 is there twice.</source>
        <translation>斑点 %1 重复出现。</translation>
    </message>
    <message>
        <source>The outline of spot %1 is not %2 points.</source>
        <translation>斑点 %1 的轮廓不是 %2 个点。</translation>
    </message>
    <message>
        <source>The outline of spot %1 holds something that is not a number.</source>
        <translation>斑点 %1 的轮廓中有非数字内容。</translation>
    </message>
    <message>
        <source>A %1 element has no valid %2.</source>
        <translation>元素 %1 没有有效的 %2。</translation>
    </message>
    <message>
        <source>Pixels are not square in the file: sizes count with their width.</source>
        <translation>文件中的像素不是正方形：尺寸按其宽度计算。</translation>
    </message>
    <message>
        <source>%1 tracks that TrackMate&apos;s filters hide are left out.</source>
        <translation>被 TrackMate 过滤器隐藏的 %1 条轨迹已略去。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表为空。</translation>
    </message>
    <message>
        <source>A radius must be above %1.</source>
        <translation>半径必须大于 %1。</translation>
    </message>
    <message>
        <source>A frame must not be negative.</source>
        <translation>帧号不得为负。</translation>
    </message>
    <message>
        <source>One frame has two times.</source>
        <translation>某一帧有两个时间。</translation>
    </message>
    <message>
        <source>The times of the frames do not ascend.</source>
        <translation>各帧的时间未递增。</translation>
    </message>
    <message>
        <source>The frame numbers lie too far apart.</source>
        <translation>帧号相距过远。</translation>
    </message>
    <message>
        <source>Particle %1 is there twice.</source>
        <translation>颗粒 %1 重复出现。</translation>
    </message>
    <message>
        <source>%1 is not a number: &quot;%2&quot;. A size that was not measured needs no row: remove it.</source>
        <translation>%1 不是数字：“%2”。未测量的尺寸不需要行：请删除。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 不是整数。</translation>
    </message>
    <message>
        <source>%1 is not a number that can be: &quot;%2&quot;.</source>
        <translation>%1 不是可能的数字：“%2”。</translation>
    </message>
    <message>
        <source>Not a number that can be: &quot;%1&quot;.</source>
        <translation>不是可能的数字：“%1”。</translation>
    </message>
    <message>
        <source>A particle merges twice: its number is %1.</source>
        <translation>某颗粒聚并了两次：其编号为 %1。</translation>
    </message>
    <message>
        <source>The table is in pixels and frames: give the %1.</source>
        <translation>表以像素和帧为单位：请给出%1。</translation>
    </message>
    <message>
        <source>pixel size in nm</source>
        <translation>像素尺寸（nm）</translation>
    </message>
    <message>
        <source>time between frames in s</source>
        <translation>帧间隔（s）</translation>
    </message>
    <message>
        <source>The first column must be the time in s, ascending.</source>
        <translation>第一列必须是递增的时间（s）。</translation>
    </message>
    <message>
        <source>A group needs three columns per particle: area, x, y.</source>
        <translation>每组每个颗粒需要三列：面积、x、y。</translation>
    </message>
    <message>
        <source>This is neither events.csv (frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score) nor a table of time and area, x, y of merging particles.</source>
        <translation>这既不是 events.csv（frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score），也不是聚并颗粒的时间与面积、x、y 的表。</translation>
    </message>
    <message>
        <source>The first row has times without a unit, with sizes below: say the unit (--time-unit s|ms|min|h).</source>
        <translation>首行为无单位的时间，其下为尺寸：请指定单位（--time-unit s|ms|min|h）。</translation>
    </message>
    <message>
        <source>There is a size below no time.</source>
        <translation>某个尺寸上方没有时间。</translation>
    </message>
    <message>
        <source>A radius is a number above %1, not &quot;%2&quot;.</source>
        <translation>半径应为大于 %1 的数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>There is no size below the time of column %1.</source>
        <translation>第 %1 列的时间下方没有尺寸。</translation>
    </message>
    <message>
        <source>The sizes are in pixels: give the pixel size (--pixel-size-nm).</source>
        <translation>尺寸以像素为单位：请给出像素尺寸（--pixel-size-nm）。</translation>
    </message>
    <message>
        <source>The table needs the columns particle,frame,t_s,r_nm (trajectories) or t_s,r_nm (samples), or those of TrackMate&apos;s spots or of trackpy.</source>
        <translation>表需要列 particle,frame,t_s,r_nm（生长轨迹）或 t_s,r_nm（样品），或 TrackMate 斑点表或 trackpy 的列。</translation>
    </message>
    <message>
        <source>The table does not say the unit of RADIUS. Export it with TrackMate&apos;s rows of units, or call the column r_nm, r_um or r_px and the others particle, frame and t_s.</source>
        <translation>表中未给出 RADIUS 的单位。请连同 TrackMate 的单位行一起导出，或将该列命名为 r_nm、r_um 或 r_px，其他列命名为 particle、frame 和 t_s。</translation>
    </message>
    <message>
        <source>The unit of RADIUS is unknown: %1.</source>
        <translation>RADIUS 的单位未知：%1。</translation>
    </message>
    <message>
        <source>The table has frames but no times: give the time between frames (--frame-interval-s).</source>
        <translation>表中有帧但没有时间：请给出帧间隔（--frame-interval-s）。</translation>
    </message>
    <message>
        <source>Cell Tracking Challenge folder</source>
        <translation>Cell Tracking Challenge 文件夹</translation>
    </message>
    <message>
        <source>label TIFF</source>
        <translation>标签 TIFF</translation>
    </message>
    <message>
        <source>ISBI particle tracking challenge XML</source>
        <translation>ISBI Particle Tracking Challenge 的 XML</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>excluded regions (JSON)</source>
        <translation>排除区域（JSON）</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>没有此名称的文件或文件夹。</translation>
    </message>
    <message>
        <source>The file is empty (%1 bytes).</source>
        <translation>文件为空（%1 字节）。</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>无法打开文件进行读取。</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading: %1.</source>
        <translation>无法打开文件进行读取：%1。</translation>
    </message>
    <message>
        <source>The folder holds no TIFF, PNG or JPEG pictures.</source>
        <translation>文件夹中没有 TIFF、PNG 或 JPEG 图像。</translation>
    </message>
    <message>
        <source>The content of this file is not a movie that Ostwald reads (%1).</source>
        <translation>此文件的内容不是 Ostwald 能读取的影片（%1）。</translation>
    </message>
    <message>
        <source>Frame %1 is outside %2 .. %3.</source>
        <translation>第 %1 帧超出 %2 至 %3 的范围。</translation>
    </message>
    <message>
        <source>The file has no axes of which one could be chosen as time.</source>
        <translation>文件没有可选作时间的轴。</translation>
    </message>
    <message>
        <source>The file has no axis %1 that could be time; it has %2 to choose from.</source>
        <translation>文件没有可作为时间的轴 %1；可供选择的轴有 %2 个。</translation>
    </message>
    <message>
        <source>The file has no datasets to choose from.</source>
        <translation>文件没有可供选择的数据集。</translation>
    </message>
    <message>
        <source>The file is truncated or its header is wrong: bytes %1 to %2 are needed, but it has %3.</source>
        <translation>文件被截断或文件头有误：需要第 %1 至 %2 字节，但文件只有 %3 字节。</translation>
    </message>
    <message>
        <source>The file has become shorter while it was read.</source>
        <translation>文件在读取过程中变短了。</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>读取失败：%1。</translation>
    </message>
    <message>
        <source>The file is truncated: this frame should end at byte %1, but the file has %2.</source>
        <translation>文件被截断：此帧应在第 %1 字节结束，但文件只有 %2 字节。</translation>
    </message>
    <message>
        <source>The file is truncated: frame %1 should end at byte %2, but the file has %3.</source>
        <translation>文件被截断：第 %1 帧应在第 %2 字节结束，但文件只有 %3 字节。</translation>
    </message>
    <message>
        <source>The file is truncated: its header promises %1 frames, but there is room for %2.</source>
        <translation>文件被截断：文件头声明 %1 帧，但只够容纳 %2 帧。</translation>
    </message>
    <message>
        <source>The file is truncated: its header promises %1 frames, but it holds %2.</source>
        <translation>文件被截断：文件头声明 %1 帧，但实际只有 %2 帧。</translation>
    </message>
    <message>
        <source>The file is truncated: ImageJ&apos;s description promises %1 pictures, but there is room for %2.</source>
        <translation>文件被截断：ImageJ 的描述声明 %1 幅图像，但只够容纳 %2 幅。</translation>
    </message>
    <message>
        <source>The header promises %1 frames, but the file holds %2.</source>
        <translation>文件头声明 %1 帧，但文件中只有 %2 帧。</translation>
    </message>
    <message>
        <source>The header promises a picture of %1 bytes, but only %2 are stored.</source>
        <translation>文件头声明图像为 %1 字节，但只存储了 %2 字节。</translation>
    </message>
    <message>
        <source>The header gives an impossible picture size, %1 x %2.</source>
        <translation>文件头给出的图像尺寸 %1 × %2 不可能成立。</translation>
    </message>
    <message>
        <source>This picture is of another size or type than the first.</source>
        <translation>此图像的尺寸或类型与第一幅不同。</translation>
    </message>
    <message>
        <source>This frame is of another size or type than the first.</source>
        <translation>此帧的尺寸或类型与首帧不同。</translation>
    </message>
    <message>
        <source>This picture is %1 x %2, the first is %3 x %4: the frames of a movie must be of one size and type.</source>
        <translation>此图像为 %1 × %2，第一幅为 %3 × %4：影片各帧的尺寸和类型必须一致。</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>未指定文件。</translation>
    </message>
    <message>
        <source>The pictures of a movie must lie in one folder.</source>
        <translation>影片的图像必须位于同一文件夹中。</translation>
    </message>
    <message>
        <source>No TIFF, PNG or JPEG picture matches.</source>
        <translation>没有匹配的 TIFF、PNG 或 JPEG 图像。</translation>
    </message>
    <message>
        <source>These %1 files cannot be told from the others in the folder by one pattern, or are not all pictures: put them into a folder of their own.</source>
        <translation>这 %1 个文件无法用一个模式与文件夹中的其他文件区分，或不全是图像：请把它们放入单独的文件夹。</translation>
    </message>
    <message>
        <source>The picture cannot be decoded; the file may be truncated.</source>
        <translation>图像无法解码；文件可能被截断。</translation>
    </message>
    <message>
        <source>The picture data cannot be decoded; the file may be truncated.</source>
        <translation>图像数据无法解码；文件可能被截断。</translation>
    </message>
    <message>
        <source>The picture data cannot be decoded.</source>
        <translation>图像数据无法解码。</translation>
    </message>
    <message>
        <source>The TIFF header is damaged; the file may be truncated.</source>
        <translation>TIFF 文件头已损坏；文件可能被截断。</translation>
    </message>
    <message>
        <source>The TIFF has no directory; the file may be truncated.</source>
        <translation>TIFF 没有目录；文件可能被截断。</translation>
    </message>
    <message>
        <source>The TIFF cannot be opened.</source>
        <translation>无法打开 TIFF。</translation>
    </message>
    <message>
        <source>The directory of this frame cannot be read.</source>
        <translation>无法读取此帧的目录。</translation>
    </message>
    <message>
        <source>The directory of this page cannot be read.</source>
        <translation>无法读取此页的目录。</translation>
    </message>
    <message>
        <source>The file is damaged or truncated: %1.</source>
        <translation>文件已损坏或被截断：%1。</translation>
    </message>
    <message>
        <source>After frame %1 the file is damaged or truncated: %2.</source>
        <translation>在第 %1 帧之后文件已损坏或被截断：%2。</translation>
    </message>
    <message>
        <source>a directory should lie at byte %1, but the file has %2</source>
        <translation>第 %1 字节处应有目录，但文件只有 %2 字节</translation>
    </message>
    <message>
        <source>The tile size in the header is impossible.</source>
        <translation>文件头中的分块尺寸不可能成立。</translation>
    </message>
    <message>
        <source>The samples are complex numbers, which are not pictures.</source>
        <translation>样本为复数，不是图像。</translation>
    </message>
    <message>
        <source>Pictures of %1 bits per sample in sample format %2 are not read.</source>
        <translation>不支持每样本 %1 位、样本格式 %2 的图像。</translation>
    </message>
    <message>
        <source>The places of the picture data cannot be read.</source>
        <translation>无法读取图像数据的位置。</translation>
    </message>
    <message>
        <source>The file has too many pictures.</source>
        <translation>文件中的图像过多。</translation>
    </message>
    <message>
        <source>The OME-TIFF keeps frames in another file that is not beside it, %1.</source>
        <translation>OME-TIFF 的部分帧保存在不与其同处的另一文件 %1 中。</translation>
    </message>
    <message>
        <source>The OME-XML names picture %1 of %2, which has %3; the file may be truncated.</source>
        <translation>OME-XML 指向 %2 的第 %1 幅图像，但该文件只有 %3 幅；文件可能被截断。</translation>
    </message>
    <message>
        <source>%1 pictures of another size or kind in this file are left out.</source>
        <translation>此文件中有 %1 幅尺寸或种类不同的图像，已略去。</translation>
    </message>
    <message>
        <source>The stack is saved as %1s; they are taken as frames in time.</source>
        <translation>堆栈按“%1”轴保存；现视作按时间排列的帧。</translation>
    </message>
    <message>
        <source>A stack of %1: the first of each axis other than %2 is shown.</source>
        <translation>由 %1 构成的堆栈：除“%2”外各轴仅显示第一幅。</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The colour table is left aside: the stored numbers count.</source>
        <translation>忽略颜色表：以存储的数值为准。</translation>
    </message>
    <message>
        <source>ImageJ&apos;s unit is no length that can be used: the pixel size must be typed.</source>
        <translation>ImageJ 的单位不是可用的长度：须手动输入像素尺寸。</translation>
    </message>
    <message>
        <source>The file gives dots per inch only: a print size, not the scale of the picture.</source>
        <translation>文件只给出每英寸点数：这是打印尺寸，不是图像的比例。</translation>
    </message>
    <message>
        <source>The image has no length unit: the pixel size must be typed.</source>
        <translation>图像没有长度单位：须手动输入像素尺寸。</translation>
    </message>
    <message>
        <source>The %1 gives an impossible pixel size, %2 nm: it must be typed.</source>
        <translation>%1 给出的像素尺寸 %2 nm 不可能成立：须手动输入。</translation>
    </message>
    <message>
        <source>The pixels are not square, %1 nm by %2 nm: their geometric mean %3 nm keeps areas and radii right, distances are off by up to %4 %.</source>
        <translation>像素不是正方形（%1 nm × %2 nm）：取几何平均 %3 nm 时面积和半径正确，距离最多偏差 %4 %。</translation>
    </message>
    <message>
        <source>All frames carry the same time stamp: the frame interval must be typed.</source>
        <translation>所有帧的时间戳相同：须手动输入帧间隔。</translation>
    </message>
    <message>
        <source>The time stamps of the frames do not rise (frame %1): the frame interval must be typed.</source>
        <translation>各帧的时间戳未递增（第 %1 帧）：须手动输入帧间隔。</translation>
    </message>
    <message>
        <source>The time stamps resolve whole seconds (%1 s from the first to the last frame): the frame interval must be typed.</source>
        <translation>时间戳只精确到整秒（首帧至末帧 %1 s）：须手动输入帧间隔。</translation>
    </message>
    <message>
        <source>The frames are not evenly spaced in time; their own times are kept.</source>
        <translation>各帧的时间间隔不均匀；保留其自身的时间。</translation>
    </message>
    <message>
        <source>The DigitalMicrograph image holds complex numbers, which are not pictures.</source>
        <translation>DigitalMicrograph 图像为复数，不是图像。</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds a spectrum or a line, no picture.</source>
        <translation>DigitalMicrograph 文件包含谱或线，没有图像。</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds a colour picture only; export it as TIFF.</source>
        <translation>DigitalMicrograph 文件只有彩色图像；请导出为 TIFF。</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds no picture.</source>
        <translation>DigitalMicrograph 文件中没有图像。</translation>
    </message>
    <message>
        <source>The image should have %1 x %2 pixels and %3 frames, but holds %4 bytes.</source>
        <translation>图像应为 %1 × %2 像素、%3 帧，但只有 %4 字节。</translation>
    </message>
    <message>
        <source>The file is truncated: the tags go on behind byte %1.</source>
        <translation>文件被截断：标签延续到第 %1 字节之后。</translation>
    </message>
    <message>
        <source>The file is truncated: %1 bytes should follow byte %2, but the file has %3.</source>
        <translation>文件被截断：第 %2 字节后应有 %1 字节，但文件只有 %3 字节。</translation>
    </message>
    <message>
        <source>The file is truncated: an array of %1 values should begin at byte %2, but the file has %3 bytes.</source>
        <translation>文件被截断：第 %2 字节处应开始含 %1 个值的数组，但文件只有 %3 字节。</translation>
    </message>
    <message>
        <source>The tags are nested more than %1 deep.</source>
        <translation>标签嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>There are more than %1 tags.</source>
        <translation>标签超过 %1 个。</translation>
    </message>
    <message>
        <source>There is no tag of kind %1 (byte %2).</source>
        <translation>不存在种类为 %1 的标签（第 %2 字节）。</translation>
    </message>
    <message>
        <source>A tag does not begin with its mark (byte %1).</source>
        <translation>标签未以其标志开头（第 %1 字节）。</translation>
    </message>
    <message>
        <source>A tag describes itself with %1 words.</source>
        <translation>标签用 %1 个字描述自身。</translation>
    </message>
    <message>
        <source>There is no tag type %1 (byte %2).</source>
        <translation>不存在标签类型 %1（第 %2 字节）。</translation>
    </message>
    <message>
        <source>An array of a type that is not known (byte %1).</source>
        <translation>数组类型未知（第 %1 字节）。</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file.</source>
        <translation>内存不足，无法解压文件。</translation>
    </message>
    <message>
        <source>%1 (gzip, packed byte %2).</source>
        <translation>%1（gzip，压缩数据第 %2 字节）。</translation>
    </message>
    <message>
        <source>The packed data end too early; the file is truncated</source>
        <translation>压缩数据过早结束；文件被截断</translation>
    </message>
    <message>
        <source>The unpacked data end too early; the file is truncated</source>
        <translation>解压后的数据过早结束；文件被截断</translation>
    </message>
    <message>
        <source>The packed data are damaged</source>
        <translation>压缩数据已损坏</translation>
    </message>
    <message>
        <source>The HDF5 file cannot be opened; it may be truncated.</source>
        <translation>无法打开 HDF5 文件；文件可能被截断。</translation>
    </message>
    <message>
        <source>libhdf5 cannot read this frame; the file may be truncated.</source>
        <translation>libhdf5 无法读取此帧；文件可能被截断。</translation>
    </message>
    <message>
        <source>The dataset is stored in pieces of more than %1 GB.</source>
        <translation>数据集以超过 %1 GB 的块存储。</translation>
    </message>
    <message>
        <source>The data are packed with %1, which cannot be unpacked here.</source>
        <translation>数据以 %1 压缩，此处无法解压。</translation>
    </message>
    <message>
        <source>The dataset holds no data: none were written.</source>
        <translation>数据集中没有数据：从未写入。</translation>
    </message>
    <message>
        <source>The dataset promises pictures of %1 bytes, but stores %2.</source>
        <translation>数据集声明图像为 %1 字节，但只存储了 %2 字节。</translation>
    </message>
    <message>
        <source>The dataset has no axis %1 that could be time.</source>
        <translation>数据集没有可作为时间的轴 %1。</translation>
    </message>
    <message>
        <source>The dataset has an impossible number of frames.</source>
        <translation>数据集的帧数不可能成立。</translation>
    </message>
    <message>
        <source>%1 is shown; the file also holds %2.</source>
        <translation>当前显示 %1；文件中还有 %2。</translation>
    </message>
    <message>
        <source>%1 is shown; the file also holds %2 and %3 more.</source>
        <translation>当前显示 %1；文件中还有 %2 以及另外 %3 个。</translation>
    </message>
    <message>
        <source>The HDF5 file holds no pictures: no numeric dataset of two or more dimensions.</source>
        <translation>HDF5 文件中没有图像：没有二维或更高维的数值数据集。</translation>
    </message>
    <message>
        <source>The file has no dataset of pictures at %1.</source>
        <translation>文件在 %1 处没有图像数据集。</translation>
    </message>
    <message>
        <source>MRC mode %1 holds complex numbers (a transform), which are not pictures.</source>
        <translation>MRC 模式 %1 为复数（变换），不是图像。</translation>
    </message>
    <message>
        <source>MRC mode %1 (RGB colour) is not read.</source>
        <translation>不支持 MRC 模式 %1（RGB 彩色）。</translation>
    </message>
    <message>
        <source>There is no MRC mode %1.</source>
        <translation>不存在 MRC 模式 %1。</translation>
    </message>
    <message>
        <source>The MRC header gives a negative cell: the pixel size must be typed.</source>
        <translation>MRC 文件头给出负的晶胞：须手动输入像素尺寸。</translation>
    </message>
    <message>
        <source>The MRC header gives no cell: the pixel size must be typed.</source>
        <translation>MRC 文件头未给出晶胞：须手动输入像素尺寸。</translation>
    </message>
    <message>
        <source>This is no MRC header.</source>
        <translation>这不是 MRC 文件头。</translation>
    </message>
    <message>
        <source>The MRC header gives %1 sections and an extended header of %2 bytes.</source>
        <translation>MRC 文件头给出 %1 个截面和 %2 字节的扩展头。</translation>
    </message>
    <message>
        <source>The header of the NumPy array is damaged.</source>
        <translation>NumPy 数组的头部已损坏。</translation>
    </message>
    <message>
        <source>NumPy arrays of type %1 are no pictures: save whole numbers or real numbers of at most %2 bits.</source>
        <translation>类型为 %1 的 NumPy 数组不是图像：请保存为不超过 %2 位的整数或实数。</translation>
    </message>
    <message>
        <source>The NumPy array is %1; a movie has the axes frames, rows, columns (and colours), a picture rows, columns.</source>
        <translation>NumPy 数组为 %1；影片的轴为帧、行、列（及颜色），图像的轴为行、列。</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数</translation>
    </message>
    <message>
        <source>The NumPy array is stored in Fortran order: save numpy.ascontiguousarray(array) instead.</source>
        <translation>NumPy 数组按 Fortran 顺序存储：请改为保存 numpy.ascontiguousarray(array)。</translation>
    </message>
    <message>
        <source>The header and the gap between pictures cannot be negative or endless.</source>
        <translation>文件头和图像之间的间隔不能为负，也不能无限大。</translation>
    </message>
    <message>
        <source>The form of raw data is WIDTHxHEIGHT:TYPE, for instance 512x512:uint16, then as needed :big, :header=BYTES and :gap=BYTES.</source>
        <translation>原始数据的格式为 宽x高:类型，例如 512x512:uint16，必要时再加 :big、:header=字节数 和 :gap=字节数。</translation>
    </message>
    <message>
        <source>A picture of this form has %1 bytes, but behind %2 bytes of header the file has %3.</source>
        <translation>此格式的图像为 %1 字节，但在 %2 字节的文件头之后文件只有 %3 字节。</translation>
    </message>
    <message>
        <source>%1 bytes are left over behind the last frame: the form of the raw data may be wrong.</source>
        <translation>末帧之后剩余 %1 字节：原始数据的格式可能有误。</translation>
    </message>
    <message>
        <source>The SER file holds spectra or lines, no pictures.</source>
        <translation>SER 文件包含谱或线，没有图像。</translation>
    </message>
    <message>
        <source>The SER header gives an unknown kind of data.</source>
        <translation>SER 文件头给出未知的数据种类。</translation>
    </message>
    <message>
        <source>The SER header counts %1 valid of %2 pictures.</source>
        <translation>SER 文件头记录 %2 幅图像中有 %1 幅有效。</translation>
    </message>
    <message>
        <source>The file is truncated: the places of %1 pictures should begin at byte %2, but the file has %3.</source>
        <translation>文件被截断：%1 幅图像的位置应从第 %2 字节开始，但文件只有 %3 字节。</translation>
    </message>
    <message>
        <source>The SER pictures hold complex numbers, which are not pictures.</source>
        <translation>SER 图像为复数，不是图像。</translation>
    </message>
    <message>
        <source>There is no SER data type %1.</source>
        <translation>不存在 SER 数据类型 %1。</translation>
    </message>
    <message>
        <source>The EMI file has no series beside it: %1.ser is needed.</source>
        <translation>EMI 文件旁没有序列：需要 %1.ser。</translation>
    </message>
    <message>
        <source>The EMI file has %1 series; %2 is shown.</source>
        <translation>EMI 文件有 %1 个序列；当前显示 %2。</translation>
    </message>
    <message>
        <source>FFmpeg cannot open this video; it may be truncated or was never finished.</source>
        <translation>FFmpeg 无法打开此视频；文件可能被截断或未写完。</translation>
    </message>
    <message>
        <source>FFmpeg finds no streams in this video; it may be truncated.</source>
        <translation>FFmpeg 在此视频中找不到数据流；文件可能被截断。</translation>
    </message>
    <message>
        <source>The file holds no video that FFmpeg decodes.</source>
        <translation>文件中没有 FFmpeg 可解码的视频。</translation>
    </message>
    <message>
        <source>The description of the video stream is damaged.</source>
        <translation>视频流的描述已损坏。</translation>
    </message>
    <message>
        <source>FFmpeg cannot decode %1 video.</source>
        <translation>FFmpeg 无法解码 %1 视频。</translation>
    </message>
    <message>
        <source>The video has too many frames.</source>
        <translation>视频的帧数过多。</translation>
    </message>
    <message>
        <source>The video has no frames; it may be truncated.</source>
        <translation>视频没有帧；文件可能被截断。</translation>
    </message>
    <message>
        <source>This frame cannot be decoded; the file may be damaged.</source>
        <translation>此帧无法解码；文件可能已损坏。</translation>
    </message>
    <message>
        <source>The colours of this video cannot be converted.</source>
        <translation>无法转换此视频的颜色。</translation>
    </message>
    <message>
        <source>The video has a pixel format that is not read.</source>
        <translation>不支持该视频的像素格式。</translation>
    </message>
    <message>
        <source>No frame of the movie can be read.</source>
        <translation>影片的任何一帧都无法读取。</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>scale bar</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>DigitalMicrograph tag</source>
        <translation>DigitalMicrograph 标签</translation>
    </message>
    <message>
        <source>ImageJ tag</source>
        <translation>ImageJ 标签</translation>
    </message>
    <message>
        <source>FEI tag</source>
        <translation>FEI 标签</translation>
    </message>
    <message>
        <source>Olympus SIS tag</source>
        <translation>Olympus SIS 标签</translation>
    </message>
    <message>
        <source>TVIPS tag</source>
        <translation>TVIPS 标签</translation>
    </message>
    <message>
        <source>Zeiss tag</source>
        <translation>Zeiss 标签</translation>
    </message>
    <message>
        <source>JEOL tag</source>
        <translation>JEOL 标签</translation>
    </message>
    <message>
        <source>TIFF resolution</source>
        <translation>TIFF 分辨率</translation>
    </message>
    <message>
        <source>MRC header</source>
        <translation>MRC 文件头</translation>
    </message>
    <message>
        <source>FEI extended header</source>
        <translation>FEI 扩展头</translation>
    </message>
    <message>
        <source>SER header</source>
        <translation>SER 文件头</translation>
    </message>
    <message>
        <source>EMD dimension</source>
        <translation>EMD 维度</translation>
    </message>
    <message>
        <source>Velox metadata</source>
        <translation>Velox 元数据</translation>
    </message>
    <message>
        <source>Velox exposure time</source>
        <translation>Velox 曝光时间</translation>
    </message>
    <message>
        <source>Velox frame time</source>
        <translation>Velox 帧时间</translation>
    </message>
    <message>
        <source>video container</source>
        <translation>视频容器</translation>
    </message>
    <message>
        <source>TrackMate file</source>
        <translation>TrackMate 文件</translation>
    </message>
    <message>
        <source>column of times</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>first column</source>
        <translation>第一列</translation>
    </message>
    <message>
        <source>lengths in nm, without a pixel size: %1 nm counts as %2 px</source>
        <translation>以 nm 为单位的长度，无像素尺寸：%1 nm 计为 %2 px</translation>
    </message>
    <message>
        <source>%1, mean of both sides</source>
        <translation>%1，两边的平均</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1，平均</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>image sequence</source>
        <translation>图像序列</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>TIFF stack</source>
        <translation>TIFF 堆栈</translation>
    </message>
    <message>
        <source>MRC stack</source>
        <translation>MRC 堆栈</translation>
    </message>
    <message>
        <source>DigitalMicrograph DM3 and DM4</source>
        <translation>DigitalMicrograph DM3 和 DM4</translation>
    </message>
    <message>
        <source>SER and EMI series</source>
        <translation>SER 和 EMI 序列</translation>
    </message>
    <message>
        <source>EMD, DM5 and HDF5</source>
        <translation>EMD、DM5 和 HDF5</translation>
    </message>
    <message>
        <source>MP4, MOV, AVI, MKV, WebM and GIF videos</source>
        <translation>MP4、MOV、AVI、MKV、WebM 和 GIF 视频</translation>
    </message>
    <message>
        <source>PNG, JPEG and other pictures, folders of numbered pictures</source>
        <translation>PNG、JPEG 等图像，编号图像的文件夹</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>particle %1</source>
        <translation>颗粒 %1</translation>
    </message>
    <message>
        <source>in a still of its sample, away from the border</source>
        <translation>在其样品的照片中，远离边缘</translation>
    </message>
    <message>
        <source>These are stills of different particles: none goes on in another frame.</source>
        <translation>这些是不同颗粒的静态照片：没有颗粒延续到另一帧。</translation>
    </message>
    <message>
        <source>Coalescences are seen in movies only: these are stills of different particles.</source>
        <translation>聚并只能在影片中看到：这些是不同颗粒的静态照片。</translation>
    </message>
    <message>
        <source>Only %1 pictures have an ageing time, and there are more: give all of them one.</source>
        <translation>只有 %1 张照片有陈化时间，而照片更多：请为全部照片指定。</translation>
    </message>
    <message>
        <source>Fewer than two particles count in every sample. Tag particles as Group-A, or analyse more pictures.</source>
        <translation>每个样品中计入的颗粒都少于两个。请将颗粒标记为 A 组，或分析更多照片。</translation>
    </message>
    <message>
        <source>The potential is read from the growth of single particles: stills of samples do not show it.</source>
        <translation>化学势由单个颗粒的生长读出：样品的静态照片不能显示。</translation>
    </message>
    <message>
        <source>%1 is not determined: it leans on %2, which is at its bound.</source>
        <translation>%1 无法确定：它取决于处于界限的 %2。</translation>
    </message>
    <message>
        <source>%1 is not determined: it leans on the prior of %2.</source>
        <translation>%1 无法确定：它取决于 %2 的先验分布。</translation>
    </message>
    <message>
        <source>The level of ln rho is not determined by these data, only ln rho - mu at the mean size.</source>
        <translation>这些数据不能确定 ln rho 的水平，只能确定平均尺寸处的 ln rho − mu。</translation>
    </message>
    <message>
        <source>not determined: it leans on %1, which is at its bound</source>
        <translation>无法确定：取决于处于界限的 %1</translation>
    </message>
    <message>
        <source>not determined: it leans on the prior of %1</source>
        <translation>无法确定：取决于 %1 的先验分布</translation>
    </message>
    <message>
        <source>not determined: the other energy is at its bound</source>
        <translation>无法确定：另一能量处于界限</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>无法读取该表格。</translation>
    </message>
    <message>
        <source>A movie is no ex-situ study: it has no samples. Export a table (csv).</source>
        <translation>影片不是非原位研究：它没有样品。请导出表格 (csv)。</translation>
    </message>
    <message>
        <source>Sizes in nanometres need the pixel size: confirm it first.</source>
        <translation>以纳米为单位的尺寸需要像素尺寸：请先确认。</translation>
    </message>
    <message>
        <source>The table tells no places: the particles of each sample stand in rows, in its order.</source>
        <translation>表格没有给出位置：各样品的颗粒按表中顺序排成行。</translation>
    </message>
    <message>
        <source>This table holds trajectories, not samples.</source>
        <translation>此表格包含的是轨迹，而不是样品。</translation>
    </message>
    <message>
        <source>There is no size in the table.</source>
        <translation>表格中没有尺寸。</translation>
    </message>
    <message>
        <source>The table has %1 samples, not %2.</source>
        <translation>表格有 %1 个样品，而不是 %2 个。</translation>
    </message>
    <message>
        <source>sizes of samples (CSV)</source>
        <translation>样品的尺寸 (CSV)</translation>
    </message>
    <message>
        <source>An ageing time must be %1 s or more.</source>
        <translation>陈化时间必须大于或等于 %1 s。</translation>
    </message>
    <message>
        <source>The part of Ostwald that decodes videos and PNG or JPEG pictures cannot be loaded; install Ostwald again, or convert the file to TIFF.</source>
        <translation>无法加载 Ostwald 中负责解码视频以及 PNG 或 JPEG 图片的部分；请重新安装 Ostwald，或将文件转换为 TIFF。</translation>
    </message>
    <message>
        <source>%1 of %2 sizes stand out from the course of their own particle and do not count.</source>
        <translation>%2 个尺寸中有 %1 个偏离自身颗粒的走势，不计入。</translation>
    </message>
    <message>
        <source>How far sizes may stand out must not be negative.</source>
        <translation>尺寸可偏离的程度不能为负。</translation>
    </message>
    <message>
        <source>the noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>铂</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Iron oxide</source>
        <translation>氧化铁</translation>
    </message>
    <message>
        <source>Cadmium selenide</source>
        <translation>硒化镉</translation>
    </message>
    <message>
        <source>ageing times</source>
        <translation>陈化时间</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>此处应为文本列表。</translation>
    </message>
    <message>
        <source>All sizes of a frame share an error of about %1 nm (focus?): it is estimated frame by frame and taken out.</source>
        <translation>同一帧的所有尺寸有约 %1 nm 的共同误差（对焦？）：已逐帧估计并扣除。</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x slice</source>
        <translation>%1 × 通道、%2 × 切片</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x time</source>
        <translation>%1 × 通道、%2 × 时间</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x channel</source>
        <translation>%1 × 切片、%2 × 通道</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x time</source>
        <translation>%1 × 切片、%2 × 时间</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x slice, %3 x time</source>
        <translation>%1 × 通道、%2 × 切片、%3 × 时间</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x channel, %3 x time</source>
        <translation>%1 × 切片、%2 × 通道、%3 × 时间</translation>
    </message>
    <message>
        <source>%1 is not determined: the model does not describe these samples.</source>
        <translation>%1 无法确定：模型不能描述这些样品。</translation>
    </message>
    <message>
        <source>not determined: the model does not describe these samples</source>
        <translation>无法确定：模型不能描述这些样品</translation>
    </message>
    <message>
        <source>The other project is of another material: only those of one material share constants.</source>
        <translation>另一个项目属于其他材料：只有同一材料的项目才能共享常数。</translation>
    </message>
    <message>
        <source>The sizes of set %1 scatter more about the fit than their numbers allow: they count as so many fewer.</source>
        <translation>数据集 %1 的尺寸围绕拟合的离散超出其数量所允许的程度：按相应更少的数量计入。</translation>
    </message>
    <message>
        <source>The sets contradict each other: each alone fits better than all together by more than chance allows.</source>
        <translation>各数据集相互矛盾：单独拟合优于共同拟合的程度超出偶然所允许的范围。</translation>
    </message>
    <message>
        <source>The theory holds for no constants that suit all sets. Are all of one material, and their radii in nm?</source>
        <translation>没有适合所有数据集的常数能使理论成立。它们是否属于同一种材料，半径是否以 nm 为单位？</translation>
    </message>
    <message>
        <source>meets the border</source>
        <translation>触及边缘</translation>
    </message>
    <message>
        <source>tagged by hand</source>
        <translation>手动标记</translation>
    </message>
    <message>
        <source>meets an excluded region</source>
        <translation>进入排除区域</translation>
    </message>
    <message>
        <source>There is no particle at this place any more.</source>
        <translation>此处已没有颗粒。</translation>
    </message>
    <message>
        <source>The picture is not analysed.</source>
        <translation>该图像未分析。</translation>
    </message>
    <message>
        <source>Size noise that lasts is not ruled out (probability %1 %): the intervals allow for it.</source>
        <translation>不能排除持续的尺寸噪声(概率 %1 %):区间已将其考虑在内。</translation>
    </message>
    <message>
        <source>not determined: it depends on whether the size noise lasts</source>
        <translation>未确定:取决于尺寸噪声是否持续</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>Clear the tag</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>Cut the track</source>
        <translation>切断轨迹</translation>
    </message>
    <message>
        <source>Join frame %1 to frame %2</source>
        <translation>连接第 %1 帧与第 %2 帧</translation>
    </message>
    <message>
        <source>Swap two particles in this frame</source>
        <translation>在此帧中交换两个颗粒</translation>
    </message>
    <message>
        <source>Swap two particles from here on</source>
        <translation>从此帧起交换两个颗粒</translation>
    </message>
    <message>
        <source>Delete from this frame</source>
        <translation>从此帧中删除</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>从此帧起删除</translation>
    </message>
    <message>
        <source>Delete the track</source>
        <translation>删除轨迹</translation>
    </message>
    <message>
        <source>Mark a coalescence</source>
        <translation>标记聚并</translation>
    </message>
    <message>
        <source>Reject a coalescence</source>
        <translation>否决聚并</translation>
    </message>
    <message>
        <source>Reviewed: accepted</source>
        <translation>已审核：接受</translation>
    </message>
    <message>
        <source>Reviewed: unsure</source>
        <translation>已审核：存疑</translation>
    </message>
    <message>
        <source>Exclude sizes up to frame %1</source>
        <translation>排除至第 %1 帧的尺寸</translation>
    </message>
    <message>
        <source>Exclude the size in this frame</source>
        <translation>排除此帧的尺寸</translation>
    </message>
    <message>
        <source>Paint a particle</source>
        <translation>绘制颗粒</translation>
    </message>
    <message>
        <source>Erase from particles</source>
        <translation>擦除颗粒</translation>
    </message>
    <message>
        <source>Split a particle</source>
        <translation>拆分颗粒</translation>
    </message>
    <message>
        <source>Merge two particles</source>
        <translation>合并两个颗粒</translation>
    </message>
    <message>
        <source>Remove a particle from this frame</source>
        <translation>从此帧中移除颗粒</translation>
    </message>
    <message>
        <source>Exclude a region</source>
        <translation>排除一个区域</translation>
    </message>
    <message>
        <source>Exclude a region: %1</source>
        <translation>排除一个区域：%1</translation>
    </message>
    <message>
        <source>Refill an outline</source>
        <translation>重新填充轮廓</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>从此样品中删除</translation>
    </message>
    <message>
        <source>Delete the particle</source>
        <translation>删除颗粒</translation>
    </message>
    <message>
        <source>Exclude the size</source>
        <translation>排除尺寸</translation>
    </message>
    <message>
        <source>Remove a particle from this sample</source>
        <translation>从此样品中移除颗粒</translation>
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
        <translation>等待前面的步骤</translation>
    </message>
    <message>
        <source>Fit starts in a moment</source>
        <translation>即将开始拟合</translation>
    </message>
    <message>
        <source>Fitting: first iteration</source>
        <translation>拟合中：第一次迭代</translation>
    </message>
    <message>
        <source>Fitting: iteration %1, χ² per degree %2</source>
        <translation>拟合中：迭代 %1，每自由度 χ² %2</translation>
    </message>
    <message>
        <source>Converged in %1 iterations, %2 s</source>
        <translation>迭代 %1 次后收敛，%2 s</translation>
    </message>
    <message>
        <source>Not converged after %1 iterations</source>
        <translation>迭代 %1 次后未收敛</translation>
    </message>
    <message>
        <source>Based on older data: fit again</source>
        <translation>基于旧数据：请重新拟合</translation>
    </message>
    <message>
        <source>Stopped: best so far of iteration %1</source>
        <translation>已停止：迭代 %1 为止的最优值</translation>
    </message>
    <message>
        <source>Not fitted yet</source>
        <translation>尚未拟合</translation>
    </message>
    <message>
        <source>Free energy of a face monomer relative to bulk, kT</source>
        <translation>面单体相对体相的自由能，kT</translation>
    </message>
    <message>
        <source>Free energy of an edge monomer relative to bulk, kT</source>
        <translation>棱单体相对体相的自由能，kT</translation>
    </message>
    <message>
        <source>Exponent of the number of configurations</source>
        <translation>构型数的指数</translation>
    </message>
    <message>
        <source>Logarithm of the attachment rate K, K in 1/s</source>
        <translation>附着速率 K 的对数，K 的单位为 1/s</translation>
    </message>
    <message>
        <source>Logarithm of χ, attachment over diffusion</source>
        <translation>χ 的对数，附着与扩散之比</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>at its bound</source>
        <translation>处于界限</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>无法确定</translation>
    </message>
    <message>
        <source>kT</source>
        <translation>kT</translation>
    </message>
    <message>
        <source>χ² per degree %1 · lag-1 %2
AIC %3 · size noise %4 nm</source>
        <translation>每自由度 χ² %1 · 滞后 1 %2
AIC %3 · 尺寸噪声 %4 nm</translation>
    </message>
    <message>
        <source>%1 and %2 are strongly correlated (%3): only their combination is determined.</source>
        <translation>%1 与 %2 强相关（%3）：只能确定二者的组合。</translation>
    </message>
    <message>
        <source>Made by an earlier version: fit again</source>
        <translation>由早期版本得出：请重新拟合</translation>
    </message>
    <message>
        <source>χ² per degree %1 · AIC %2</source>
        <translation>每自由度 χ² %1 · AIC %2</translation>
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
        <translation>放弃</translation>
    </message>
    <message>
        <source>Q E</source>
        <translation>Q E</translation>
    </message>
    <message>
        <source>brush smaller, larger</source>
        <translation>缩小、放大画笔</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>adds to the particle under the beginning, or makes one</source>
        <translation>添加到起点处的颗粒，或新建颗粒</translation>
    </message>
    <message>
        <source>erases from every particle it meets</source>
        <translation>擦除经过的所有颗粒</translation>
    </message>
    <message>
        <source>drag a line</source>
        <translation>拖出一条线</translation>
    </message>
    <message>
        <source>splits the particle in this and all later frames</source>
        <translation>在此帧及之后所有帧中拆分颗粒</translation>
    </message>
    <message>
        <source>splits the particle in this frame</source>
        <translation>在此帧中拆分颗粒</translation>
    </message>
    <message>
        <source>Group-A</source>
        <translation>A 组</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>B 组</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>to the frame where it goes on</source>
        <translation>转到其延续的帧</translation>
    </message>
    <message>
        <source>let go over a particle</source>
        <translation>在颗粒上松开</translation>
    </message>
    <message>
        <source>links it</source>
        <translation>建立关联</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>1 picked</source>
        <translation>已选 1 个</translation>
    </message>
    <message>
        <source>%1 picked</source>
        <translation>已选 %1 个</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>zooms</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>middle button</source>
        <translation>中键</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>%1 from here on</source>
        <translation>%1 从此帧起</translation>
    </message>
    <message>
        <source>Shift+S held</source>
        <translation>按住 Shift+S</translation>
    </message>
    <message>
        <source>split by a line</source>
        <translation>以线拆分</translation>
    </message>
    <message>
        <source>swap two</source>
        <translation>交换两个</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>exclude sizes</source>
        <translation>排除尺寸</translation>
    </message>
    <message>
        <source>click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>picks as well</source>
        <translation>加选</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>join</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>coalescence</source>
        <translation>聚并</translation>
    </message>
    <message>
        <source>fill the gap</source>
        <translation>填补间断</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>cut (hold: split)</source>
        <translation>切断（按住：拆分）</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>remove (hold: erase)</source>
        <translation>移除（按住：擦除）</translation>
    </message>
    <message>
        <source>L held</source>
        <translation>按住 L</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>add a particle (hold: paint)</source>
        <translation>添加颗粒（按住：绘制）</translation>
    </message>
    <message>
        <source>picks in a box</source>
        <translation>框选</translation>
    </message>
    <message>
        <source>next to check</source>
        <translation>下一个待审核项</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>exclude size</source>
        <translation>排除尺寸</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>from here on</source>
        <translation>从此帧起</translation>
    </message>
    <message>
        <source>goes through the movie</source>
        <translation>浏览影片</translation>
    </message>
    <message>
        <source>drag a border</source>
        <translation>拖动边界</translation>
    </message>
    <message>
        <source>moves a phase</source>
        <translation>移动阶段</translation>
    </message>
    <message>
        <source>double-click a phase</source>
        <translation>双击阶段</translation>
    </message>
    <message>
        <source>renames it</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>phase begins here</source>
        <translation>阶段由此开始</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>在此结束</translation>
    </message>
    <message>
        <source>propose phases</source>
        <translation>建议阶段</translation>
    </message>
    <message>
        <source>picks</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>drag to another track</source>
        <translation>拖到另一条轨迹</translation>
    </message>
    <message>
        <source>links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>row height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>frame and particle</source>
        <translation>帧与颗粒</translation>
    </message>
    <message>
        <source>double-click a curve</source>
        <translation>双击曲线</translation>
    </message>
    <message>
        <source>shows it in the movie</source>
        <translation>在影片中显示</translation>
    </message>
    <message>
        <source>double-click beside</source>
        <translation>双击空白处</translation>
    </message>
    <message>
        <source>shows all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>any command</source>
        <translation>任意命令</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Movie view</source>
        <translation>影片视图</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Track scheme</source>
        <translation>轨迹图</translation>
    </message>
    <message>
        <source>A held</source>
        <translation>按住 A</translation>
    </message>
    <message>
        <source>Paint a particle; tapped: add one of the brush&apos;s size</source>
        <translation>绘制颗粒；轻按：添加画笔大小的颗粒</translation>
    </message>
    <message>
        <source>D held</source>
        <translation>按住 D</translation>
    </message>
    <message>
        <source>Erase; tapped: remove the particle from this frame</source>
        <translation>擦除；轻按：从此帧中移除颗粒</translation>
    </message>
    <message>
        <source>S held</source>
        <translation>按住 S</translation>
    </message>
    <message>
        <source>Split by a line; tapped: cut the track before this frame</source>
        <translation>以线拆分；轻按：在此帧之前切断轨迹</translation>
    </message>
    <message>
        <source>Split by a line in this and all later frames</source>
        <translation>在此帧及之后所有帧中以线拆分</translation>
    </message>
    <message>
        <source>Link the particle to the one under the pointer when L is let go, frames later</source>
        <translation>将颗粒关联到数帧之后松开 L 时指针下的颗粒</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>Brush smaller, larger</source>
        <translation>缩小、放大画笔</translation>
    </message>
    <message>
        <source>H held</source>
        <translation>按住 H</translation>
    </message>
    <message>
        <source>Hide everything drawn over the picture</source>
        <translation>隐藏图像上绘制的所有内容</translation>
    </message>
    <message>
        <source>B held</source>
        <translation>按住 B</translation>
    </message>
    <message>
        <source>Show the outlines as they were before a changed parameter</source>
        <translation>显示更改参数之前的轮廓</translation>
    </message>
    <message>
        <source>Space held</source>
        <translation>按住空格键</translation>
    </message>
    <message>
        <source>Drag moves the picture; tapped: play or pause</source>
        <translation>拖动移动图像；轻按：播放或暂停</translation>
    </message>
    <message>
        <source>Click, Shift+click</source>
        <translation>单击，Shift+单击</translation>
    </message>
    <message>
        <source>Pick a particle, pick one more</source>
        <translation>选择颗粒，再加选一个</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Pick all in a box</source>
        <translation>选择框内所有颗粒</translation>
    </message>
    <message>
        <source>Wheel, Shift+wheel</source>
        <translation>滚轮，Shift+滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer, go through the frames</source>
        <translation>在指针处缩放，浏览各帧</translation>
    </message>
    <message>
        <source>Mouse buttons 4, 5</source>
        <translation>鼠标按键 4、5</translation>
    </message>
    <message>
        <source>What was picked before, and after</source>
        <translation>之前和之后的选择</translation>
    </message>
    <message>
        <source>Click, drag</source>
        <translation>单击，拖动</translation>
    </message>
    <message>
        <source>Go through the movie</source>
        <translation>浏览影片</translation>
    </message>
    <message>
        <source>Drag a border</source>
        <translation>拖动边界</translation>
    </message>
    <message>
        <source>Move the border of a phase</source>
        <translation>移动阶段的边界</translation>
    </message>
    <message>
        <source>Double-click a phase</source>
        <translation>双击阶段</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Pick a track, pick one more</source>
        <translation>选择轨迹，再加选一条</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Go to that frame and particle</source>
        <translation>转到该帧与颗粒</translation>
    </message>
    <message>
        <source>Drag to another track</source>
        <translation>拖到另一条轨迹</translation>
    </message>
    <message>
        <source>Link the earlier to the later</source>
        <translation>将较早的关联到较晚的</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>滚轮，Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Scroll, change the height of rows</source>
        <translation>滚动，更改行高</translation>
    </message>
    <message>
        <source>Pick the curve and go to its time, pick one more</source>
        <translation>选择曲线并转到其时间，再加选一条</translation>
    </message>
    <message>
        <source>Double-click a curve</source>
        <translation>双击曲线</translation>
    </message>
    <message>
        <source>Show the particle in the movie</source>
        <translation>在影片中显示颗粒</translation>
    </message>
    <message>
        <source>Drag, wheel, double-click</source>
        <translation>拖动，滚轮，双击</translation>
    </message>
    <message>
        <source>Zoom into a box, at the pointer, show all</source>
        <translation>框选放大，在指针处缩放，显示全部</translation>
    </message>
    <message>
        <source>whole track</source>
        <translation>整条轨迹</translation>
    </message>
    <message>
        <source>%1 whole tracks</source>
        <translation>%1 条完整轨迹</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>重新填充</translation>
    </message>
    <message>
        <source>1 panel</source>
        <translation>1 个分图</translation>
    </message>
    <message>
        <source>← → ↑ ↓</source>
        <translation>← → ↑ ↓</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>change places</source>
        <translation>互换位置</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>take off the page</source>
        <translation>从页面移除</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>下一个分图</translation>
    </message>
    <message>
        <source>picks nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>picks a panel</source>
        <translation>选择分图</translation>
    </message>
    <message>
        <source>moves a panel</source>
        <translation>移动分图</translation>
    </message>
    <message>
        <source>drag an edge</source>
        <translation>拖动边缘</translation>
    </message>
    <message>
        <source>sizes it</source>
        <translation>改变其大小</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Page of a figure</source>
        <translation>图的页面</translation>
    </message>
    <message>
        <source>Pick the next panel</source>
        <translation>选择下一个分图</translation>
    </message>
    <message>
        <source>Arrows, drag</source>
        <translation>方向键、拖动</translation>
    </message>
    <message>
        <source>Move the picked panel</source>
        <translation>移动所选分图</translation>
    </message>
    <message>
        <source>Shift+arrows, drag an edge</source>
        <translation>Shift+方向键、拖动边缘</translation>
    </message>
    <message>
        <source>Change the size of the picked panel</source>
        <translation>改变所选分图的大小</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>Let the picked panel change places with its neighbour</source>
        <translation>让所选分图与相邻分图互换位置</translation>
    </message>
    <message>
        <source>Take the picked panel off the page</source>
        <translation>将所选分图从页面移除</translation>
    </message>
    <message>
        <source>Give up a drag; pick no panel</source>
        <translation>放弃拖动；不选分图</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>goes through the samples</source>
        <translation>浏览样品</translation>
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
        <translation>绘制颗粒</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Split particle</source>
        <translation>拆分颗粒</translation>
    </message>
    <message>
        <source>Add particle</source>
        <translation>添加颗粒</translation>
    </message>
    <message>
        <source>Remove particle</source>
        <translation>移除颗粒</translation>
    </message>
    <message>
        <source>Put the pointer on the particle whose track is to be cut.</source>
        <translation>请将指针置于要切断其轨迹的颗粒上。</translation>
    </message>
    <message>
        <source>The track begins in this frame: there is nothing before it to cut off.</source>
        <translation>轨迹始于此帧，之前没有可切断的部分。</translation>
    </message>
    <message>
        <source>Cut track</source>
        <translation>切断轨迹</translation>
    </message>
    <message>
        <source>Pick the two particles of this frame that are one.</source>
        <translation>请选择此帧中实为同一颗粒的两个颗粒。</translation>
    </message>
    <message>
        <source>Merge outlines</source>
        <translation>合并轮廓</translation>
    </message>
    <message>
        <source>The line does not cut a particle in two.</source>
        <translation>该线没有把颗粒一分为二。</translation>
    </message>
    <message>
        <source>Split particle from here on</source>
        <translation>从此帧起拆分颗粒</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, content %2</source>
        <translation>%1，内容 %2</translation>
    </message>
    <message>
        <source>%1, pixel size from: %2</source>
        <translation>%1，像素尺寸来自：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> (%1, %2)</source>
        <translation>（%1，%2）</translation>
    </message>
    <message>
        <source>none: interpolated over a gap</source>
        <translation>无：由间断插值得到</translation>
    </message>
    <message>
        <source>as the program found it</source>
        <translation>与程序找到的一致</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>the first of its track</source>
        <translation>其轨迹的第一点</translation>
    </message>
    <message>
        <source>from frame %1, suspicion %2</source>
        <translation>来自第 %1 帧，可疑度 %2</translation>
    </message>
    <message>
        <source>no mean, no fit</source>
        <translation>不计入均值和拟合</translation>
    </message>
    <message>
        <source>the means of Group-A</source>
        <translation>A 组的均值</translation>
    </message>
    <message>
        <source>the means of Group-A and the fit %1</source>
        <translation>A 组的均值和拟合 %1</translation>
    </message>
    <message>
        <source>the means of Group-A; the fit %1 is older</source>
        <translation>A 组的均值；拟合 %1 较旧</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
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
        <translation>x %1 px，y %2 px</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Went into</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
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
        <translation>生长轨迹</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>平均尺寸</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Relative variance</source>
        <translation>相对方差</translation>
    </message>
    <message>
        <source>Chemical potential in a particle</source>
        <translation>颗粒中的化学势</translation>
    </message>
    <message>
        <source>Growth rate and size distribution</source>
        <translation>生长速率与粒径分布</translation>
    </message>
    <message>
        <source>Chemical potential in solution</source>
        <translation>溶液中的化学势</translation>
    </message>
    <message>
        <source>What moves μ*</source>
        <translation>影响 μ* 的因素</translation>
    </message>
    <message>
        <source>What moves n*</source>
        <translation>影响 n* 的因素</translation>
    </message>
    <message>
        <source>What moves the phase borders</source>
        <translation>影响阶段边界的因素</translation>
    </message>
    <message>
        <source>Coalescence rate</source>
        <translation>聚并速率</translation>
    </message>
    <message>
        <source>Coalescence times</source>
        <translation>聚并时间</translation>
    </message>
    <message>
        <source>Sizes at contact</source>
        <translation>接触时的尺寸</translation>
    </message>
    <message>
        <source>Sum of the radii</source>
        <translation>半径之和</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>相对扩散</translation>
    </message>
    <message>
        <source>Propensity of coalescence</source>
        <translation>聚并倾向</translation>
    </message>
    <message>
        <source>Free energy</source>
        <translation>自由能</translation>
    </message>
    <message>
        <source>Chemical potential from growth</source>
        <translation>由生长得到的化学势</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>形状指数</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>各样品的尺寸</translation>
    </message>
    <message>
        <source>Sizes of the sample</source>
        <translation>样品的尺寸</translation>
    </message>
</context>
<context>
    <name>ParamsForm</name>
    <message>
        <source>counts</source>
        <translation>计数</translation>
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
        <translation>帧</translation>
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
        <translation>亮颗粒</translation>
    </message>
    <message>
        <source>For dark-field movies, where particles are the brighter side.</source>
        <translation>用于暗场影片，其中颗粒比背景亮。</translation>
    </message>
    <message>
        <source>Camera offset</source>
        <translation>相机偏置</translation>
    </message>
    <message>
        <source>What a pixel reads without beam; 0 finds it from the noise.</source>
        <translation>无电子束时的像素读数；为 0 时由噪声求得。</translation>
    </message>
    <message>
        <source>Smallest signal to noise</source>
        <translation>最小信噪比</translation>
    </message>
    <message>
        <source>Lower finds fainter particles and more false ones.</source>
        <translation>值越低，能找到的颗粒越弱，误检也越多。</translation>
    </message>
    <message>
        <source>Largest radius</source>
        <translation>最大半径</translation>
    </message>
    <message>
        <source>Raise it when big particles are broken up.</source>
        <translation>大颗粒被拆开时请调高。</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>高斯模糊</translation>
    </message>
    <message>
        <source>Standard deviation of the first smoothing.</source>
        <translation>首次平滑的标准差。</translation>
    </message>
    <message>
        <source>Wiener window</source>
        <translation>维纳滤波窗口</translation>
    </message>
    <message>
        <source>Side of the square whose noise is judged.</source>
        <translation>用于估计噪声的方形边长。</translation>
    </message>
    <message>
        <source>Threshold window</source>
        <translation>阈值窗口</translation>
    </message>
    <message>
        <source>Side of the square that a pixel is compared with.</source>
        <translation>与像素作比较的方形边长。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>How much darker than its surroundings a particle is.</source>
        <translation>颗粒比周围暗多少。</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>最小面积</translation>
    </message>
    <message>
        <source>Smaller things are dropped.</source>
        <translation>更小的对象将被舍弃。</translation>
    </message>
    <message>
        <source>Neck depth</source>
        <translation>颈部深度</translation>
    </message>
    <message>
        <source>Touching particles are cut where the neck is deeper.</source>
        <translation>相接的颗粒在颈部更深处被分开。</translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation>最大位移</translation>
    </message>
    <message>
        <source>Automatic when empty.</source>
        <translation>留空则自动。</translation>
    </message>
    <message>
        <source>Close gaps up to</source>
        <translation>填补间断至多</translation>
    </message>
    <message>
        <source>Missed frames that are bridged by interpolation.</source>
        <translation>以插值填补的漏检帧数。</translation>
    </message>
    <message>
        <source>Monomer radius σₛ</source>
        <translation>单体半径 σₛ</translation>
    </message>
    <message>
        <source>Radius of the volume of one monomer; a property of the material.</source>
        <translation>单个单体体积对应的半径；材料性质。</translation>
    </message>
    <message>
        <source>Shape index δ</source>
        <translation>形状指数 δ</translation>
    </message>
    <message>
        <source>Relates volume, faces and edges of a particle; held fixed in the fit.</source>
        <translation>联系颗粒的体积、面与棱；拟合中保持不变。</translation>
    </message>
    <message>
        <source>Knot spacing</source>
        <translation>节点间距</translation>
    </message>
    <message>
        <source>Shorter lets the solution change faster and costs certainty.</source>
        <translation>越短，溶液变化可越快，但确定性越低。</translation>
    </message>
    <message>
        <source>Most iterations</source>
        <translation>最大迭代次数</translation>
    </message>
    <message>
        <source>The fit ends here when it has not converged before.</source>
        <translation>若在此之前未收敛，拟合在此结束。</translation>
    </message>
    <message>
        <source>Local Laplacian filter</source>
        <translation>局部拉普拉斯滤波</translation>
    </message>
    <message>
        <source>Smooths faint detail and keeps edges; faint particles are lost with it.</source>
        <translation>平滑微弱细节并保留边缘；微弱的颗粒也会随之丢失。</translation>
    </message>
    <message>
        <source>Edge contrast</source>
        <translation>边缘对比度</translation>
    </message>
    <message>
        <source>Smaller differences are detail; 1 is the movie&apos;s whole range.</source>
        <translation>更小的差异视为细节；1 为影片的全部范围。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Above 1 detail is smoothed, below 1 it is amplified.</source>
        <translation>大于 1 平滑细节，小于 1 增强细节。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Below 1 edges are compressed, above 1 expanded.</source>
        <translation>小于 1 压缩边缘，大于 1 扩展边缘。</translation>
    </message>
    <message>
        <source>nm²/s</source>
        <translation>nm²/s</translation>
    </message>
    <message>
        <source>Diffusion at the start</source>
        <translation>初始扩散</translation>
    </message>
    <message>
        <source>Relative diffusion of pairs, falling as 1/σ; from their paths when empty.</source>
        <translation>颗粒对的相对扩散，按 1/σ 下降；留空则由其路径求出。</translation>
    </message>
    <message>
        <source>Outliers beyond</source>
        <translation>离群值界限</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Sizes that stand out more from the course of their own particle do not count; 0 counts all.</source>
        <translation>偏离自身颗粒走势超过此值的尺寸不计入；0 表示全部计入。</translation>
    </message>
</context>
<context>
    <name>PhaseOperations</name>
    <message>
        <source>Phases need the frame interval: enter it in the Movie workspace first.</source>
        <translation>阶段需要帧间隔：请先在“影片”工作区中输入。</translation>
    </message>
    <message>
        <source>There is no room for a phase here: go to a frame between two borders.</source>
        <translation>此处容不下一个阶段：请转到两个边界之间的帧。</translation>
    </message>
    <message>
        <source>Add phase %1</source>
        <translation>添加阶段 %1</translation>
    </message>
    <message>
        <source>No phase begins before this frame.</source>
        <translation>在此帧之前没有阶段开始。</translation>
    </message>
    <message>
        <source>End phase</source>
        <translation>结束阶段</translation>
    </message>
    <message>
        <source>Move border of phase %1</source>
        <translation>移动阶段 %1 的边界</translation>
    </message>
    <message>
        <source>Rename phase to %1</source>
        <translation>将阶段重命名为 %1</translation>
    </message>
    <message>
        <source>Phases are proposed from the growth of the mean size: it is not known yet.</source>
        <translation>阶段根据平均尺寸的生长提出建议：目前尚未知。</translation>
    </message>
    <message>
        <source>Propose phases</source>
        <translation>建议阶段</translation>
    </message>
    <message>
        <source>There is no room for a phase here: go to a sample between two borders.</source>
        <translation>此处容不下一个阶段：请转到两个边界之间的样品。</translation>
    </message>
    <message>
        <source>No phase begins before this sample.</source>
        <translation>在此样品之前没有阶段开始。</translation>
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
        <translation> · 灰度 %1</translation>
    </message>
    <message>
        <source> · track %1</source>
        <translation> · 轨迹 %1</translation>
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
        <translation>所有长度都以像素尺寸为基础。请检查其来源，并确认一次。</translation>
    </message>
    <message>
        <source>Space plays, the arrows step, the wheel zooms at the pointer. The particles are found and followed in the background.</source>
        <translation>空格键播放，方向键逐帧移动，滚轮在指针处缩放。颗粒的查找与追踪在后台进行。</translation>
    </message>
    <message>
        <source>Every outline should sit on the edge of its particle. If not, change a setting, or have settings proposed by the movie itself.</source>
        <translation>每个轮廓都应落在颗粒的边缘上。若不是，请更改设置，或让程序根据影片提出设置。</translation>
    </message>
    <message>
        <source>Blue particles grew by monomers alone, orange ones have coalesced. One that is clicked is picked in every view.</source>
        <translation>蓝色颗粒仅靠单体生长，橙色颗粒发生过聚并。点击的颗粒会在所有视图中被选中。</translation>
    </message>
    <message>
        <source>N goes to what the program is least sure of: Return accepts, Backspace rejects. What a key would do stands in the line at the foot.</source>
        <translation>N 转到程序最没有把握之处：回车接受，退格拒绝。按键的作用显示在底部一行。</translation>
    </message>
    <message>
        <source>Name the phases of growth, or have them proposed. They stand behind every plot over time.</source>
        <translation>为生长阶段命名，或让程序提出。它们显示在所有时间图表的背景中。</translation>
    </message>
    <message>
        <source>The fit runs while you go on. Each constant ends with its interval, or with the sentence that these data do not determine it.</source>
        <translation>拟合在您继续工作时进行。每个常数最终给出其区间，或说明这些数据无法确定它。</translation>
    </message>
    <message>
        <source>Choose a figure and a journal, and export it with its numbers. Ctrl+S keeps everything in one file.</source>
        <translation>选择图和期刊，连同数据一起导出。Ctrl+S 将一切保存在一个文件中。</translation>
    </message>
</context>
<context>
    <name>TrackOperations</name>
    <message>
        <source>Pick two particles first: click one, then the other with Shift held.</source>
        <translation>请先选择两个颗粒：单击一个，再按住 Shift 单击另一个。</translation>
    </message>
    <message>
        <source>The track begins in this frame: there is nothing before it to cut off.</source>
        <translation>轨迹始于此帧，之前没有可切断的部分。</translation>
    </message>
    <message>
        <source>Cut track</source>
        <translation>切断轨迹</translation>
    </message>
    <message>
        <source>Both particles are seen in frame %1: cut one of the tracks first, or mark a coalescence.</source>
        <translation>两个颗粒都出现在第 %1 帧：请先切断其中一条轨迹，或标记聚并。</translation>
    </message>
    <message>
        <source>Join tracks</source>
        <translation>连接轨迹</translation>
    </message>
    <message>
        <source>Pick two particles that are both seen in this frame first.</source>
        <translation>请先选择两个都在此帧中可见的颗粒。</translation>
    </message>
    <message>
        <source>Both tracks begin in this frame: there is nothing to swap.</source>
        <translation>两条轨迹都始于此帧：没有可交换的部分。</translation>
    </message>
    <message>
        <source>Swap tracks</source>
        <translation>交换轨迹</translation>
    </message>
    <message>
        <source>The particle was not measured in this frame: its place is interpolated.</source>
        <translation>此帧中未测得该颗粒：其位置由插值得到。</translation>
    </message>
    <message>
        <source>Delete from this frame</source>
        <translation>从此帧中删除</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>从此帧起删除</translation>
    </message>
    <message>
        <source>Exclude sizes</source>
        <translation>排除尺寸</translation>
    </message>
    <message>
        <source>The product must begin after both parents have ended.</source>
        <translation>产物必须在两个母颗粒都结束之后开始。</translation>
    </message>
    <message>
        <source>Mark coalescence</source>
        <translation>标记聚并</translation>
    </message>
    <message>
        <source>Pick the two particles that merge, or both and their product.</source>
        <translation>请选择聚并的两个颗粒，或两者及其产物。</translation>
    </message>
    <message>
        <source>One of the two must end while the other is still seen.</source>
        <translation>其中一个必须在另一个仍可见时结束。</translation>
    </message>
    <message>
        <source>Reject coalescence</source>
        <translation>否决聚并</translation>
    </message>
    <message>
        <source>Point at a particle that is seen in this frame, or pick one first.</source>
        <translation>请指向此帧中可见的颗粒，或先选择一个。</translation>
    </message>
    <message>
        <source>A link leads from one frame to a later one: keep L pressed, go to another frame and let go over the particle there.</source>
        <translation>关联从一帧通向较晚的一帧：按住 L，转到另一帧，在该处的颗粒上松开。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Go to the frame in which the particle picked last continues the other one.</source>
        <translation>请转到最后所选颗粒承接另一颗粒的帧。</translation>
    </message>
    <message>
        <source>No link leads into this frame: the track begins here.</source>
        <translation>没有通向此帧的关联：轨迹始于此处。</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>There is nothing to interpolate: the particle needs a frame before and one after this, and a measurement in it.</source>
        <translation>没有可插值的内容：该颗粒在此帧前后各需一帧，且此帧须有测量值。</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>Point at a particle that takes part in a coalescence, or pick one first.</source>
        <translation>请指向参与聚并的颗粒，或先选择一个。</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>删除轨迹</translation>
    </message>
    <message>
        <source>Point at a particle of this sample, or pick one first.</source>
        <translation>请指向此样品中的颗粒，或先选择一个。</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>从此样品中删除</translation>
    </message>
</context>
<context>
    <name>TrackText</name>
    <message>
        <source>Group-A</source>
        <translation>A 组</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>B 组</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>%1 %2 %3 (1 sd)</source>
        <translation>%1 %2 %3（1 个标准差）</translation>
    </message>
</context>
<context>
    <name>TryCorrect</name>
    <message>
        <source>Particles can be corrected once they are followed: start the analysis first.</source>
        <translation>颗粒须先追踪才能修正：请先开始分析。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for nanoparticle growth movies.</source>
        <translation>纳米颗粒生长影片的分析工作台。</translation>
    </message>
    <message>
        <source>A movie, a folder of frames or a project.</source>
        <translation>影片、帧文件夹或项目。</translation>
    </message>
    <message>
        <source>Open the bundled demo movie.</source>
        <translation>打开附带的示例影片。</translation>
    </message>
</context>
<context>
    <name>ostwald::AdviceCard</name>
    <message>
        <source>Use these</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Reads eight frames of the movie and proposes polarity, signal to noise and largest radius</source>
        <translation>读取影片的八帧，建议明暗方向、信噪比和最大半径</translation>
    </message>
    <message>
        <source>One step that can be undone; the history keeps what spoke for it</source>
        <translation>一步操作，可以撤销；历史中保留其依据</translation>
    </message>
    <message>
        <source>Use proposed settings: signal to noise %1 (%L2 particles, %3 false ones, in %4 frames)</source>
        <translation>采用建议的设置：信噪比 %1（%4 帧中 %L2 个颗粒，%3 个误检）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Propose settings</source>
        <translation>建议设置</translation>
    </message>
    <message>
        <source>Looking at the movie: %1 %</source>
        <translation>正在检查影片：%1 %</translation>
    </message>
    <message>
        <source>• Particles are brighter than the liquid: what is brighter stands out by %L1, what is darker by %L2.</source>
        <translation>• 颗粒比液体亮：较亮部分的信号总和为 %L1，较暗部分为 %L2。</translation>
    </message>
    <message>
        <source>• Particles are darker than the liquid: what is darker stands out by %L1, what is brighter by %L2.</source>
        <translation>• 颗粒比液体暗：较暗部分的信号总和为 %L1，较亮部分为 %L2。</translation>
    </message>
    <message>
        <source>• Signal to noise %1: %L2 particles in %3 frames, about %4 of them false, as many as the noise makes the other way round.</source>
        <translation>• 信噪比 %1：%3 帧中有 %L2 个颗粒，其中约 %4 个为误检（明暗反转后噪声产生的数目）。</translation>
    </message>
    <message>
        <source>• With %1 there were %L2 and %3.</source>
        <translation>• 使用 %1 时分别为 %L2 个和 %3 个。</translation>
    </message>
    <message>
        <source>• Radii: half of them below %1 px, one in a hundred above %2 px; searched up to %3 px.</source>
        <translation>• 半径：一半小于 %1 px，百分之一大于 %2 px；搜索至 %3 px。</translation>
    </message>
    <message>
        <source>• A threshold a fifth lower or higher changes their number by up to %1 % and the median radius by %2 %.</source>
        <translation>• 阈值降低或升高五分之一，颗粒数最多变化 %1 %，半径中位数变化 %2 %。</translation>
    </message>
    <message>
        <source>• So results hang on this setting: look at faint particles in a few frames.</source>
        <translation>• 因此结果取决于此设置：请在若干帧中查看较淡的颗粒。</translation>
    </message>
</context>
<context>
    <name>ostwald::AgeingModel</name>
    <message>
        <source>sample %1</source>
        <translation>样品 %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>Change ageing time to %1</source>
        <translation>将陈化时间改为 %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>陈化时间</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
</context>
<context>
    <name>ostwald::AgeingPanel</name>
    <message>
        <source>Set for the selected</source>
        <translation>应用于所选</translation>
    </message>
    <message>
        <source>From the file names</source>
        <translation>取自文件名</translation>
    </message>
    <message>
        <source>These are stills of samples</source>
        <translation>这些是样品的静态照片</translation>
    </message>
    <message>
        <source>This is a movie</source>
        <translation>这是影片</translation>
    </message>
    <message>
        <source>Ageing times</source>
        <translation>陈化时间</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>陈化时间</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Takes the time that each name tells, such as 30min or 2h</source>
        <translation>取各文件名中的时间，如 30min 或 2h</translation>
    </message>
    <message>
        <source>Take the ageing times from the file names</source>
        <translation>从文件名取陈化时间</translation>
    </message>
    <message>
        <source>Ex situ: samples were taken at different times, and no particle is seen twice. Nothing is followed; the sizes of each sample are compared and fitted.</source>
        <translation>非原位：样品在不同时间取出，没有颗粒出现两次。不做追踪；比较并拟合各样品的尺寸。</translation>
    </message>
    <message>
        <source>Frames follow each other in time, and particles are followed</source>
        <translation>帧按时间先后排列，并追踪颗粒</translation>
    </message>
    <message>
        <source>Take the pictures as a movie</source>
        <translation>将照片作为影片</translation>
    </message>
    <message>
        <source>Take the pictures as stills of samples</source>
        <translation>将照片作为样品的静态照片</translation>
    </message>
    <message>
        <source>“%1” is no time: type 90 s, 30 min or 2 h.</source>
        <translation>“%1”不是时间：请输入 90 s、30 min 或 2 h。</translation>
    </message>
    <message>
        <source>Frames of a movie follow each other in time.</source>
        <translation>影片的帧按时间先后排列。</translation>
    </message>
    <message>
        <source>All stills have one ageing time, so they count as one sample: select those of another one and type its time.</source>
        <translation>所有照片的陈化时间相同，因此算作一个样品：请选择另一样品的照片并输入其时间。</translation>
    </message>
    <message>
        <source>%1 samples; stills of one time are one sample.</source>
        <translation>%1 个样品；同一时间的照片为一个样品。</translation>
    </message>
    <message>
        <source>Samples of one time count as one.</source>
        <translation>同一时间的样品算作一个。</translation>
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
        <translation>未知</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>至末尾</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>像素尺寸</translation>
    </message>
    <message>
        <source>Side of one square pixel on the specimen.</source>
        <translation>方形像素在样品上的边长。</translation>
    </message>
    <message>
        <source>Frame interval</source>
        <translation>帧间隔</translation>
    </message>
    <message>
        <source>Time from one frame to the next.</source>
        <translation>相邻两帧之间的时间。</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>起始帧</translation>
    </message>
    <message>
        <source>Frames before it are left out. Frames count from 0.</source>
        <translation>之前的帧不参与分析。帧号从 0 开始。</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>末帧</translation>
    </message>
    <message>
        <source>Frames after it are left out.</source>
        <translation>之后的帧不参与分析。</translation>
    </message>
    <message>
        <source>Change pixel size</source>
        <translation>更改像素尺寸</translation>
    </message>
    <message>
        <source>Change frame interval</source>
        <translation>更改帧间隔</translation>
    </message>
    <message>
        <source>Change first frame</source>
        <translation>更改起始帧</translation>
    </message>
    <message>
        <source>Change last frame</source>
        <translation>更改末帧</translation>
    </message>
    <message>
        <source>%1 · %2 frames · %3 × %4 px</source>
        <translation>%1 · %2 帧 · %3 × %4 px</translation>
    </message>
    <message>
        <source>Calibrate on the scale bar</source>
        <translation>以比例尺校准</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>轴 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>e⁻/Å²s</source>
        <translation>e⁻/Å²s</translation>
    </message>
    <message>
        <source>Until then every length is in pixels.</source>
        <translation>在此之前所有长度均以像素计。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Which of the file&apos;s datasets is the movie.</source>
        <translation>文件中哪个数据集是影片。</translation>
    </message>
    <message>
        <source>Time is the axis</source>
        <translation>时间轴为</translation>
    </message>
    <message>
        <source>Along it lie the frames; of every other axis the first picture is shown.</source>
        <translation>各帧沿此轴排列；其他轴仅显示第一幅图像。</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>较暗</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>较亮</translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation>剂量率</translation>
    </message>
    <message>
        <source>Electrons that hit a square ångström of the specimen each second.</source>
        <translation>每秒入射到样品每平方埃的电子数。</translation>
    </message>
    <message>
        <source>Particles are</source>
        <translation>颗粒为</translation>
    </message>
    <message>
        <source>Against the liquid: darker in bright field, brighter in dark field.</source>
        <translation>相对于液体：明场中较暗，暗场中较亮。</translation>
    </message>
    <message>
        <source>Confirm pixel size</source>
        <translation>确认像素尺寸</translation>
    </message>
    <message>
        <source>Change dose rate</source>
        <translation>更改剂量率</translation>
    </message>
    <message>
        <source>Change polarity</source>
        <translation>更改极性</translation>
    </message>
    <message>
        <source>Read the movie in another way</source>
        <translation>以其他方式读取影片</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>as the paper&apos;s chain takes them</source>
        <translation>按论文流程的设定</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>assumed, bright field</source>
        <translation>假定为明场</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescenceModel</name>
    <message>
        <source>Radius of the larger parent just before contact</source>
        <translation>接触前较大母颗粒的半径</translation>
    </message>
    <message>
        <source>Radius of the smaller parent just before contact</source>
        <translation>接触前较小母颗粒的半径</translation>
    </message>
    <message>
        <source>Radius of the product once it is round again</source>
        <translation>产物重新变圆后的半径</translation>
    </message>
    <message>
        <source>Volume gained over the volume of the smaller parent; 1 = conserved</source>
        <translation>体积增量与较小母颗粒体积之比；1 = 守恒</translation>
    </message>
    <message>
        <source>How certain it is, 0 to 1</source>
        <translation>确定程度，0 至 1</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>母颗粒</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产物</translation>
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
        <translation>体积比</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescencePanel</name>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>All from the data</source>
        <translation>全部取自数据</translation>
    </message>
    <message>
        <source>Instantaneous</source>
        <translation>瞬时值</translation>
    </message>
    <message>
        <source>What the pair equation needs: a quarter of the slope of the variance.</source>
        <translation>颗粒对方程所需的值：方差斜率的四分之一。</translation>
    </message>
    <message>
        <source>Average to t</source>
        <translation>到 t 的平均值</translation>
    </message>
    <message>
        <source>As printed: the variance over 4t, too high where motion slows down.</source>
        <translation>与论文相同：方差除以 4t，在运动变慢处偏高。</translation>
    </message>
    <message>
        <source>As 1/σ</source>
        <translation>按 1/σ</translation>
    </message>
    <message>
        <source>One number for all times, for few or noisy paths.</source>
        <translation>所有时间共用一个值，适用于路径少或噪声大的情况。</translation>
    </message>
    <message>
        <source>Zero gradient</source>
        <translation>零梯度</translation>
    </message>
    <message>
        <source>As printed: pairs that a growing particle sweeps up are lost.</source>
        <translation>与论文相同：被生长颗粒扫过的颗粒对会丢失。</translation>
    </message>
    <message>
        <source>Impermeable</source>
        <translation>不可穿透</translation>
    </message>
    <message>
        <source>Growing particles push the others away.</source>
        <translation>生长中的颗粒把其他颗粒推开。</translation>
    </message>
    <message>
        <source>Change relative diffusion</source>
        <translation>更改相对扩散</translation>
    </message>
    <message>
        <source>Change the condition at contact</source>
        <translation>更改接触条件</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Fit the theory of coalescence to the times and sizes of the events</source>
        <translation>将聚并理论拟合到事件的时间和尺寸</translation>
    </message>
    <message>
        <source>Stop and keep the best values so far</source>
        <translation>停止并保留目前的最优值</translation>
    </message>
    <message>
        <source>Take start, bounds and priors of every unknown from the data again</source>
        <translation>每个未知量的初始值、界限和先验重新取自数据</translation>
    </message>
    <message>
        <source>Unknowns of coalescence</source>
        <translation>聚并的未知量</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>相对扩散</translation>
    </message>
    <message>
        <source>At contact</source>
        <translation>接触时</translation>
    </message>
    <message>
        <source>What the data can and cannot tell</source>
        <translation>数据能说明与不能说明什么</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Take the unknowns from the data</source>
        <translation>未知量取自数据</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing yet: a fit tells which unknowns are determined.</source>
        <translation>暂无：拟合会说明哪些未知量能够确定。</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescenceTable</name>
    <message>
        <source>Coalescences</source>
        <translation>聚并</translation>
    </message>
    <message>
        <source>1 coalescence</source>
        <translation>1 次聚并</translation>
    </message>
    <message>
        <source>%1 coalescences</source>
        <translation>%1 次聚并</translation>
    </message>
</context>
<context>
    <name>ostwald::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>ostwald::ConstantsModel</name>
    <message>
        <source>95 % interval %1 to %2, from the curvature of the likelihood</source>
        <translation>95 % 区间 %1 至 %2，由似然函数的曲率得到</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>释放 %1</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>更改 %1 的初始值</translation>
    </message>
    <message>
        <source>Change bounds of %1</source>
        <translation>更改 %1 的界限</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>拟合值</translation>
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
        <translation>等待轨迹</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>waits for particles</source>
        <translation>等待颗粒</translation>
    </message>
</context>
<context>
    <name>ostwald::CorrectionPanel</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Removes this correction only; those after it stay.</source>
        <translation>仅移除此项修正；之后的修正保留。</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>撤回一项修正</translation>
    </message>
    <message>
        <source>No corrections yet. What you change in the picture, the tracks or the tags is listed here.</source>
        <translation>尚无修正。您对图像、轨迹或标记所作的更改会列在这里。</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 项修正</translation>
    </message>
    <message>
        <source>%1 corrections</source>
        <translation>%1 项修正</translation>
    </message>
    <message>
        <source>%1, all applied</source>
        <translation>%1，均已应用</translation>
    </message>
    <message>
        <source>%1, of which %2 do not fit</source>
        <translation>%1，其中 %2 项不适用</translation>
    </message>
    <message>
        <source>Only those that do not fit</source>
        <translation>仅显示不符合的</translation>
    </message>
    <message>
        <source>Move to the picked particle</source>
        <translation>移到所选颗粒</translation>
    </message>
    <message>
        <source>Pick the particle that is meant, in the picture or the table of tracks.</source>
        <translation>请在图像或轨迹表中选择所指的颗粒。</translation>
    </message>
    <message>
        <source>Move a correction</source>
        <translation>移动一项修正</translation>
    </message>
    <message>
        <source>%1 It stays in the list and is tried again at every new run, unless you move it or take it back.</source>
        <translation>%1 除非移动或撤回，它会留在列表中，并在每次重新运行时再次尝试。</translation>
    </message>
    <message>
        <source>No corrections yet. What you change in the samples, their particles or the tags is listed here.</source>
        <translation>尚无修正。您对样品、其颗粒或标记所作的更改会列在这里。</translation>
    </message>
    <message>
        <source>Pick the particle that is meant, in the picture or the table of particles.</source>
        <translation>请在图像或颗粒表中选择所指的颗粒。</translation>
    </message>
</context>
<context>
    <name>ostwald::DisplayPanel</name>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>反相</translation>
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
        <translation>黑</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>The same contrast for all frames</source>
        <translation>所有帧使用相同对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Otherwise each frame gets its own, and growth may be an effect of contrast.</source>
        <translation>否则各帧对比度不同，看到的生长可能只是对比度的影响。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Black and white from the grey values of all frames.</source>
        <translation>由所有帧的灰度值确定黑与白。</translation>
    </message>
    <message>
        <source>Dragging the right button in the picture changes both; B held shows what the particles are found in.</source>
        <translation>在图像中按住右键拖动可同时更改两者；按住 B 时显示用于寻找颗粒的图像。</translation>
    </message>
</context>
<context>
    <name>ostwald::Dock</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 位于独立窗口中。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>移回</translation>
    </message>
    <message>
        <source>Put %1 into a window of its own, or back</source>
        <translation>将 %1 放入独立窗口，或移回</translation>
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
        <translation>标记颗粒</translation>
    </message>
    <message>
        <source>Take the movie from another place</source>
        <translation>改用其他位置的影片</translation>
    </message>
</context>
<context>
    <name>ostwald::EstimatorComparison</name>
    <message>
        <source>Fit the same trajectories with the cost of the paper&apos;s authors, within their bounds</source>
        <translation>以论文作者的代价函数及其界限拟合同样的生长轨迹</translation>
    </message>
    <message>
        <source>Both estimators</source>
        <translation>两种估计</translation>
    </message>
    <message>
        <source>Paper&apos;s cost, alike</source>
        <translation>论文的代价，同等</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Searching: %1 %</source>
        <translation>搜索中：%1 %</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Same data, two estimators: what differs comes from smoothing and bounds.</source>
        <translation>同样的数据，两种估计：差异来自平滑与界限。</translation>
    </message>
    <message>
        <source>%1, at its bound</source>
        <translation>%1，处于界限</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
</context>
<context>
    <name>ostwald::EvidenceDialog</name>
    <message>
        <source>Write…</source>
        <translation>写入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>导出证据</translation>
    </message>
    <message>
        <source>A folder with the figures as PDF and SVG, their numbers, all tables, where every plotted point comes from, the methods paragraph, and provenance.json: movie and hash, parameters, corrections, fit.</source>
        <translation>一个文件夹，包含 PDF 和 SVG 格式的图、其数值、所有表格、每个绘制点的来源、方法段落以及 provenance.json（影片及哈希、参数、修正、拟合）。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Save the project first: the evidence is taken from its file.</source>
        <translation>请先保存项目：证据取自其文件。</translation>
    </message>
    <message>
        <source>Waits for the results that are being computed.</source>
        <translation>正在等待计算中的结果。</translation>
    </message>
    <message>
        <source>There are no tracks yet: start the analysis first.</source>
        <translation>还没有轨迹：请先开始分析。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Write the evidence into a new folder in</source>
        <translation>将证据写入此处的新文件夹</translation>
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
        <translation>PDF、SVG 和 TIFF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes the figure, and its numbers as CSV beside it.</source>
        <translation>写出图，并在旁边写出其数值的 CSV 文件。</translation>
    </message>
    <message>
        <source>Copy plot</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Copies the page as a picture and as a drawing.</source>
        <translation>将页面复制为图片和矢量图。</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copies the numbers of every panel as CSV.</source>
        <translation>将所有分图的数值复制为 CSV。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>导出图</translation>
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
        <translation>新建</translation>
    </message>
    <message>
        <source>Makes a figure of your own.</source>
        <translation>创建您自己的图。</translation>
    </message>
    <message>
        <source>Add to my figure</source>
        <translation>添加到我的图</translation>
    </message>
    <message>
        <source>Puts these panels on your figure, or on a new one.</source>
        <translation>将这些分图放到您的图或新图上。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Makes a copy of this figure.</source>
        <translation>创建此图的副本。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deletes this figure; undo brings it back.</source>
        <translation>删除此图；撤销可恢复。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Empty figure</source>
        <translation>空白图</translation>
    </message>
    <message>
        <source>Frame, trajectories, mean size, supersaturation</source>
        <translation>帧、轨迹、平均尺寸、过饱和度</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>我的图</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Frame, sizes, mean size, supersaturation</source>
        <translation>帧、尺寸、平均尺寸、过饱和度</translation>
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
        <translation>所有分图共用图例</translation>
    </message>
    <message>
        <source>%1, %L2 mm</source>
        <translation>%1, %L2 mm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>期刊</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height of a row</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>字号</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureView</name>
    <message>
        <source>Copy plot</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureWorkspace</name>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Checks before export</source>
        <translation>导出前检查</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>My figure</source>
        <translation>我的图</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>分图</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>分图</translation>
    </message>
    <message>
        <source>Change the page of a figure</source>
        <translation>更改图的页面</translation>
    </message>
    <message>
        <source>This figure has no panels yet. Add a frame or a plot under Panels, or double-click a template or plot in the list of figures.</source>
        <translation>此图还没有分图。请在“分图”下添加帧或图表，或双击图列表中的模板或图表。</translation>
    </message>
</context>
<context>
    <name>ostwald::FilmStrip</name>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Frames spread over the movie. A click goes to the frame that is shown, a drag scrubs.</source>
        <translation>均匀分布于整个影片的帧。单击转到所显示的帧，拖动可来回浏览。</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>Frame %1, t = %2</source>
        <translation>第 %1 帧，t = %2</translation>
    </message>
</context>
<context>
    <name>ostwald::FilterBar</name>
    <message>
        <source>Filter tracks</source>
        <translation>筛选轨迹</translation>
    </message>
    <message>
        <source>Filter: id, A, B, unassigned…</source>
        <translation>筛选：编号、A、B、未分配…</translation>
    </message>
    <message>
        <source>Ids, A, B, unassigned, excluded, hand, or words of the reason. A comma means or, a space means and.</source>
        <translation>编号、A、B、未分配、排除、手动，或理由中的词。英文逗号 , 表示“或”，空格表示“且”。</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选条件的名称</translation>
    </message>
    <message>
        <source>Return keeps the filter under this name, Escape does not.</source>
        <translation>按 Enter 以此名称保存，按 Esc 取消。</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>已保存的筛选条件</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>保存此筛选条件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Filter particles</source>
        <translation>筛选颗粒</translation>
    </message>
    <message>
        <source>Filter: id, A, excluded…</source>
        <translation>筛选：编号、A、排除…</translation>
    </message>
    <message>
        <source>Ids, A, unassigned, excluded, unsure, or hand for what was tagged by hand. A comma means or, a space means and.</source>
        <translation>编号、A、未分配、排除、存疑，或手动（手动标记的）。英文逗号 , 表示“或”，空格表示“且”。</translation>
    </message>
</context>
<context>
    <name>ostwald::FitLog</name>
    <message>
        <source>Keep a fit</source>
        <translation>保留一次拟合</translation>
    </message>
    <message>
        <source>Keep a fit no longer</source>
        <translation>不再保留该拟合</translation>
    </message>
    <message>
        <source>Take the settings of an earlier fit</source>
        <translation>采用先前拟合的设置</translation>
    </message>
</context>
<context>
    <name>ostwald::FitPanel</name>
    <message>
        <source>± is half the 95 % interval</source>
        <translation>± 为 95 % 区间的一半</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Fit the growth theory to the Group-A trajectories</source>
        <translation>以生长理论拟合 A 组生长轨迹</translation>
    </message>
    <message>
        <source>Stop and keep the best values so far</source>
        <translation>停止并保留目前的最优值</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Sets start values, bounds and the monomer radius to those published for it.</source>
        <translation>将初始值、界限和单体半径设为该材料的已发表数值。</translation>
    </message>
    <message>
        <source>What the data can and cannot tell</source>
        <translation>数据能说明与不能说明什么</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Change material to %1</source>
        <translation>将材料更改为 %1</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing yet: a fit tells which constants are determined.</source>
        <translation>暂无：拟合后可知哪些常数能够确定。</translation>
    </message>
    <message>
        <source>Beside the paper&apos;s own cost</source>
        <translation>与论文的代价对照</translation>
    </message>
    <message>
        <source>Fits compared</source>
        <translation>拟合比较</translation>
    </message>
    <message>
        <source>Together with other projects</source>
        <translation>与其他项目一起</translation>
    </message>
    <message>
        <source>Fit the growth theory to the sizes in the samples</source>
        <translation>以生长理论拟合样品中的尺寸</translation>
    </message>
</context>
<context>
    <name>ostwald::FitPartnersPanel</name>
    <message>
        <source>Fit together with another project…</source>
        <translation>与另一个项目一起拟合…</translation>
    </message>
    <message>
        <source>Fit alone</source>
        <translation>单独拟合</translation>
    </message>
    <message>
        <source>Fit together with</source>
        <translation>一起拟合的项目</translation>
    </message>
    <message>
        <source>Ostwald projects (*.ostwald)</source>
        <translation>Ostwald 项目 (*.ostwald)</translation>
    </message>
    <message>
        <source>This is the open project itself.</source>
        <translation>这就是当前打开的项目。</translation>
    </message>
    <message>
        <source>Fit together with %1</source>
        <translation>与 %1 一起拟合</translation>
    </message>
    <message>
        <source>Reading the other project…</source>
        <translation>正在读取另一个项目…</translation>
    </message>
    <message>
        <source>The constants are those of this movie alone.</source>
        <translation>常数仅来自此影片。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The five constants are those of one material: another movie or ex-situ study of it makes them more certain. The other project is only read.</source>
        <translation>五个常数属于同一种材料：该材料的另一段影像或非原位研究会使其更可靠。另一个项目只会被读取。</translation>
    </message>
    <message>
        <source>From this project&apos;s sizes only</source>
        <translation>仅用本项目的尺寸</translation>
    </message>
    <message>
        <source>Fit this project alone</source>
        <translation>单独拟合本项目</translation>
    </message>
    <message>
        <source>The constants are those of this study alone.</source>
        <translation>常数仅来自本研究。</translation>
    </message>
    <message>
        <source>The constants are shared with %1. Supply, shape and everything else are each project&apos;s own.</source>
        <translation>常数与 %1 共享。供给、形状及其他一切各项目自有。</translation>
    </message>
</context>
<context>
    <name>ostwald::FitsModel</name>
    <message>
        <source>Keep the fit of %1</source>
        <translation>保留 %1 的拟合</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>在第 %1 次停止</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>已收敛</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>未收敛</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>不同数据</translation>
    </message>
    <message>
        <source>Keep this fit with the project</source>
        <translation>将此拟合随项目保留</translation>
    </message>
    <message>
        <source>%1 iterations, %2 trajectories</source>
        <translation>%1 次迭代，%2 条生长轨迹</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation>固定在 %1</translation>
    </message>
    <message>
        <source>From %1, between %2 and %3</source>
        <translation>从 %1 开始，在 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>χ² per degree</source>
        <translation>每自由度 χ²</translation>
    </message>
    <message>
        <source>Constants shared with %1</source>
        <translation>常数与 %1 共用</translation>
    </message>
</context>
<context>
    <name>ostwald::FitsPanel</name>
    <message>
        <source>Use its settings</source>
        <translation>采用其设置</translation>
    </message>
    <message>
        <source>Fits compared</source>
        <translation>拟合比较</translation>
    </message>
    <message>
        <source>Start values, bounds and settings of the picked fit, for the next one</source>
        <translation>将所选拟合的初始值、界限和设置用于下一次拟合</translation>
    </message>
    <message>
        <source>Every fit that ends or is stopped stands here.</source>
        <translation>每次结束或停止的拟合都列在这里。</translation>
    </message>
    <message>
        <source>The next fit is compared with this one.</source>
        <translation>下一次拟合将与此次比较。</translation>
    </message>
    <message>
        <source>Differences to the fit of %1: below 0 is better. Δχ² = −2 Δ ln L.</source>
        <translation>与 %1 的拟合之差：小于 0 更好。Δχ² = −2 Δ ln L。</translation>
    </message>
    <message>
        <source>Differences to the fit before: below 0 is better. Δχ² = −2 Δ ln L. Pick a fit to compare with it.</source>
        <translation>与前一次拟合之差：小于 0 更好。Δχ² = −2 Δ ln L。选择一次拟合即可与其比较。</translation>
    </message>
</context>
<context>
    <name>ostwald::FrameStrip</name>
    <message>
        <source>Seven frames around the case</source>
        <translation>该事件前后的七帧</translation>
    </message>
</context>
<context>
    <name>ostwald::FrameView</name>
    <message>
        <source>The movie of this project cannot be shown.
%1</source>
        <translation>无法显示此项目的影片。
%1</translation>
    </message>
    <message>
        <source>Put it back there and open the project again. What was saved is still here to look at.</source>
        <translation>请将其放回原处并重新打开项目。已保存的内容仍可查看。</translation>
    </message>
    <message>
        <source>Put the original file there and open the project again, or open this movie as a new project.</source>
        <translation>请将原始文件放到该处并重新打开项目，或将此影片作为新项目打开。</translation>
    </message>
    <message>
        <source>Movie frame</source>
        <translation>影片帧</translation>
    </message>
    <message>
        <source>Frame %1 cannot be shown.
%2</source>
        <translation>无法显示第 %1 帧。
%2</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>t = %1 · %2</source>
        <translation>t = %1 · %2</translation>
    </message>
    <message>
        <source>preview: %1 particles</source>
        <translation>预览：%1 个颗粒</translation>
    </message>
    <message>
        <source>before: %1 particles</source>
        <translation>之前：%1 个颗粒</translation>
    </message>
    <message>
        <source>before: none</source>
        <translation>之前：无</translation>
    </message>
    <message>
        <source>%1 (hold B: before)</source>
        <translation>%1（按住 B：之前）</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>processing…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>This study has sizes only, no pictures.</source>
        <translation>此研究只有尺寸，没有图片。</translation>
    </message>
    <message>
        <source>This project has tracks only, no movie.</source>
        <translation>此项目只有轨迹，没有影片。</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>样品 %1 / %2</translation>
    </message>
</context>
<context>
    <name>ostwald::GoToDialog</name>
    <message>
        <source>Go to frame or time</source>
        <translation>转到帧或时间</translation>
    </message>
    <message>
        <source>Frame, or a time such as 12.5 s:</source>
        <translation>帧，或时间（如 12.5 s）：</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a frame nor a time of this movie.</source>
        <translation>“%1”既不是此影片的帧，也不是其时间。</translation>
    </message>
    <message>
        <source>Go to sample or time</source>
        <translation>转到样品或时间</translation>
    </message>
    <message>
        <source>Sample, or a time such as 2 h:</source>
        <translation>样品，或如 2 h 的时间：</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a sample nor a time of this study.</source>
        <translation>“%1”既不是此研究的样品，也不是时间。</translation>
    </message>
</context>
<context>
    <name>ostwald::HistogramStrip</name>
    <message>
        <source>Histogram of grey values</source>
        <translation>灰度直方图</translation>
    </message>
    <message>
        <source>Drag the lines to choose what is black and white, or between them to shift both.</source>
        <translation>拖动线条以选择黑与白，或在其间拖动以同时移动两者。</translation>
    </message>
</context>
<context>
    <name>ostwald::HistoryModel</name>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>%1 (frame %L2)</source>
        <translation>%1（第 %L2 帧）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (sample %L2)</source>
        <translation>%1（样品 %L2）</translation>
    </message>
</context>
<context>
    <name>ostwald::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
</context>
<context>
    <name>ostwald::InspectorPanel</name>
    <message>
        <source>Group-A</source>
        <translation>A 组</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>B 组</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Back to the group that the program proposes</source>
        <translation>恢复为程序建议的组</translation>
    </message>
    <message>
        <source>Radius here</source>
        <translation>此处半径</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>可见区间</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>In this frame</source>
        <translation>在此帧中</translation>
    </message>
    <message>
        <source>No particle picked</source>
        <translation>未选择颗粒</translation>
    </message>
    <message>
        <source>Particle %1: %2%3</source>
        <translation>颗粒 %1：%2%3</translation>
    </message>
    <message>
        <source>, by hand</source>
        <translation>，手动</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>not seen in this frame</source>
        <translation>此帧中不可见</translation>
    </message>
    <message>
        <source>interpolated over a gap</source>
        <translation>间断处为插值</translation>
    </message>
    <message>
        <source>outline changed by hand</source>
        <translation>轮廓经手动更改</translation>
    </message>
    <message>
        <source>its size does not count</source>
        <translation>其尺寸不计入</translation>
    </message>
    <message>
        <source>touches the border</source>
        <translation>触及边缘</translation>
    </message>
    <message>
        <source>cut by another particle</source>
        <translation>被另一颗粒截断</translation>
    </message>
    <message>
        <source>below resolution: the size is an upper bound</source>
        <translation>低于分辨率：尺寸为上限</translation>
    </message>
    <message>
        <source>measured, nothing to note</source>
        <translation>已测量，无异常</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n frames)</source>
        <translation>
            <numerusform>%1 至 %2（%n 帧）</numerusform>
        </translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>陈化时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
</context>
<context>
    <name>ostwald::KeyModel</name>
    <message>
        <source>Also the key of: %1</source>
        <translation>同时也是此命令的按键：%1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ostwald::KeyTable</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <source>A word, or a key</source>
        <translation>词或按键</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>按键方案</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Double-click a key to change it.</source>
        <translation>双击按键即可更改。</translation>
    </message>
    <message>
        <source>%1 commands share a key with another one, and none of them gets it.</source>
        <translation>%1 个命令与其他命令共用按键，均不会生效。</translation>
    </message>
</context>
<context>
    <name>ostwald::LinkPanel</name>
    <message>
        <source>Least total</source>
        <translation>总和最小</translation>
    </message>
    <message>
        <source>All links of two frames at once, with the smallest sum of differences.</source>
        <translation>同时确定两帧间的所有关联，使差异之和最小。</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>最近优先</translation>
    </message>
    <message>
        <source>The published rule: the smallest difference first, each particle once.</source>
        <translation>已发表的规则：差异最小者优先，每个颗粒一次。</translation>
    </message>
    <message>
        <source>Change linking method</source>
        <translation>更改关联方法</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>尚未关联</translation>
    </message>
    <message>
        <source>%1 tracks: A %2, B %3, unassigned %4, excluded %5; coalescences %6</source>
        <translation>%1 条轨迹：A %2，B %3，未分配 %4，排除 %5；聚并 %6</translation>
    </message>
    <message>
        <source>%1 (with the parameters before)</source>
        <translation>%1（使用先前的参数）</translation>
    </message>
</context>
<context>
    <name>ostwald::MainWindow</name>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of frames…</source>
        <translation>打开帧文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近(&amp;R)</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>打开示例(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;tables…</source>
        <translation>导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
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
        <translation>全选此帧中的颗粒(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>取消选择(&amp;C)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit the frame</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+0</source>
        <translation>Ctrl+Shift+0</translation>
    </message>
    <message>
        <source>Auto &amp;contrast</source>
        <translation>自动对比度(&amp;C)</translation>
    </message>
    <message>
        <source>O&amp;utlines</source>
        <translation>轮廓(&amp;U)</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>&amp;Tails</source>
        <translation>拖尾(&amp;T)</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Track &amp;numbers</source>
        <translation>轨迹编号(&amp;N)</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>&amp;Scale bar</source>
        <translation>比例尺(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lock</source>
        <translation>时间(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>影片(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>下一帧(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>上一帧(&amp;R)</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>前进十帧</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Right</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>后退十帧</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Left</translation>
    </message>
    <message>
        <source>&amp;First frame</source>
        <translation>第一帧(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>最后一帧(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>轨迹(&amp;T)</translation>
    </message>
    <message>
        <source>Tag as Group-&amp;A</source>
        <translation>标记为 A 组(&amp;A)</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Tag as Group-&amp;B</source>
        <translation>标记为 B 组(&amp;B)</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>排除(&amp;E)</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>存疑(&amp;U)</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>&amp;Clear tag</source>
        <translation>清除标记(&amp;C)</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Cent&amp;re on the selected particle</source>
        <translation>以所选颗粒居中(&amp;R)</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Next to chec&amp;k</source>
        <translation>下一个待审核项(&amp;K)</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>上一个待审核项</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>&amp;Next coalescence</source>
        <translation>下一次聚并(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>&amp;Previous coalescence</source>
        <translation>上一次聚并(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>C&amp;ut before this frame</source>
        <translation>在此帧之前切断(&amp;U)</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>&amp;Join two tracks</source>
        <translation>连接两条轨迹(&amp;J)</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Swap in this frame</source>
        <translation>在此帧中交换(&amp;S)</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap from here on</source>
        <translation>从此帧起交换</translation>
    </message>
    <message>
        <source>Shift+X</source>
        <translation>Shift+X</translation>
    </message>
    <message>
        <source>&amp;Delete from this frame</source>
        <translation>从此帧中删除(&amp;D)</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>从此帧起删除</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Exclude the si&amp;ze in this frame</source>
        <translation>排除此帧的尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Exclude sizes from here on</source>
        <translation>从此帧起排除尺寸</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Mer&amp;ge outlines in this frame</source>
        <translation>合并此帧中的轮廓(&amp;G)</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>&amp;Mark coalescence</source>
        <translation>标记聚并(&amp;M)</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>否决(&amp;R)</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Acc&amp;ept</source>
        <translation>接受(&amp;E)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>拟合(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Fit the growth theory</source>
        <translation>拟合生长理论(&amp;F)</translation>
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
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Ostwald</source>
        <translation>关于 Ostwald(&amp;A)</translation>
    </message>
    <message>
        <source>About Ostwald</source>
        <translation>关于 Ostwald</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ostwald %1&lt;/b&gt;&lt;p&gt;From a liquid-cell movie to a growth law.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Ostwald %1&lt;/b&gt;&lt;p&gt;从液体池影片到生长规律。&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>Wrote the tables into %1</source>
        <translation>表格已写入 %1</translation>
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
        <translation>导出影片(&amp;M)…</translation>
    </message>
    <message>
        <source>This project has no movie, only tracks.</source>
        <translation>此项目没有影片，只有轨迹。</translation>
    </message>
    <message>
        <source>Picked &amp;before</source>
        <translation>之前的选择(&amp;B)</translation>
    </message>
    <message>
        <source>Picked a&amp;fter</source>
        <translation>之后的选择(&amp;F)</translation>
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
        <translation>下一条轨迹</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>上一条轨迹</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Next event of the track</source>
        <translation>轨迹的下一事件</translation>
    </message>
    <message>
        <source>Previous event of the track</source>
        <translation>轨迹的上一事件</translation>
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
        <translation>关联两个(&amp;L)</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Un&amp;link</source>
        <translation>解除关联(&amp;L)</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Delete the whole track</source>
        <translation>删除整条轨迹</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>&amp;Interpolate</source>
        <translation>插值(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Propose phases</source>
        <translation>建议阶段(&amp;P)</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Phase &amp;begins here</source>
        <translation>阶段由此开始(&amp;B)</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Phase &amp;ends here</source>
        <translation>阶段在此结束(&amp;E)</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
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
        <translation>按键(&amp;K)…</translation>
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
        <translation>打开原始数据(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Go to frame or time…</source>
        <translation>转到帧或时间(&amp;G)…</translation>
    </message>
    <message>
        <source>E&amp;nsemble</source>
        <translation>系综(&amp;N)</translation>
    </message>
    <message>
        <source>Find the movie…</source>
        <translation>查找影片…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copied the methods paragraph, with what to cite</source>
        <translation>已复制方法段落及引用信息</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Find the &amp;movie…</source>
        <translation>查找影片(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy the &amp;methods paragraph</source>
        <translation>复制方法段落(&amp;M)</translation>
    </message>
    <message>
        <source>Copied the command; paste it into a terminal.</source>
        <translation>已复制命令；请粘贴到终端。</translation>
    </message>
    <message>
        <source>Export e&amp;vidence…</source>
        <translation>导出证据(&amp;V)…</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>复制为命令(&amp;O)</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>聚并</translation>
    </message>
    <message>
        <source>Export of tables</source>
        <translation>表格导出</translation>
    </message>
    <message>
        <source>Figure of the Figure workspace</source>
        <translation>“图”工作区中的图</translation>
    </message>
    <message>
        <source>Movie with overlays</source>
        <translation>带叠加层的影片</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>&amp;Where this point comes from</source>
        <translation>此点的来源(&amp;W)</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Fit &amp;coalescence</source>
        <translation>拟合聚并(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Refilling outlines: %1 %</source>
        <translation>正在重新填充轮廓：%1 %</translation>
    </message>
    <message>
        <source>Pick the &amp;whole track</source>
        <translation>选择整条轨迹(&amp;W)</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Refill the outline in this frame</source>
        <translation>重新填充此帧的轮廓</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Refill outlines from here on</source>
        <translation>从此帧起重新填充轮廓</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>Put the pointer on a particle, or pick one first.</source>
        <translation>请指向一个颗粒，或先选择一个。</translation>
    </message>
    <message>
        <source>The movie is needed to refill outlines, and it is not there.</source>
        <translation>重新填充轮廓需要影片，但影片不在。</translation>
    </message>
    <message>
        <source>The particle was not measured in this frame: its place is interpolated.</source>
        <translation>此帧中未测得该颗粒：其位置由插值得到。</translation>
    </message>
    <message>
        <source>The particle does not stand out from what surrounds it: paint it instead.</source>
        <translation>该颗粒与周围区分不开：请改为手动绘制。</translation>
    </message>
    <message>
        <source>The outline is already that of the local level.</source>
        <translation>轮廓已是局部阈值所给出的轮廓。</translation>
    </message>
    <message>
        <source>Refill outlines</source>
        <translation>重新填充轮廓</translation>
    </message>
    <message>
        <source>Thum&amp;bnails along the timeline</source>
        <translation>沿时间轴的缩略图(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Colour b&amp;y</source>
        <translation>着色依据(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>Growth &amp;rate</source>
        <translation>生长速率(&amp;R)</translation>
    </message>
    <message>
        <source>Sus&amp;picion</source>
        <translation>可疑度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>显示在独立窗口中</translation>
    </message>
    <message>
        <source>&amp;Import tracks or sizes…</source>
        <translation>导入轨迹或尺寸(&amp;I)…</translation>
    </message>
    <message>
        <source>This study has sizes only, no pictures.</source>
        <translation>此研究只有尺寸，没有图片。</translation>
    </message>
    <message>
        <source>The sizes are those of the table: there are no pictures to find particles in.</source>
        <translation>尺寸来自表格：没有可供寻找颗粒的图像。</translation>
    </message>
    <message>
        <source>The particles are those of another program: none are searched for.</source>
        <translation>颗粒来自其他程序：不再寻找。</translation>
    </message>
    <message>
        <source>Next particle</source>
        <translation>下一个颗粒</translation>
    </message>
    <message>
        <source>Previous particle</source>
        <translation>上一个颗粒</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>从此样品中删除</translation>
    </message>
    <message>
        <source>Exclude the size</source>
        <translation>排除尺寸</translation>
    </message>
    <message>
        <source>Select all in this sample</source>
        <translation>选择此样品中的全部颗粒</translation>
    </message>
    <message>
        <source>Fit the sample</source>
        <translation>样品适合窗口</translation>
    </message>
    <message>
        <source>Particle numbers</source>
        <translation>颗粒编号</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>陈化时间</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个样品</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>上一个样品</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>前进十个样品</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>后退十个样品</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>第一个样品</translation>
    </message>
    <message>
        <source>Last sample</source>
        <translation>最后一个样品</translation>
    </message>
    <message>
        <source>Go to sample or time…</source>
        <translation>转到样品或时间…</translation>
    </message>
</context>
<context>
    <name>ostwald::ManualWindow</name>
    <message>
        <source>Manual of Ostwald</source>
        <translation>Ostwald 手册</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
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
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export the movie</source>
        <translation>导出影片</translation>
    </message>
    <message>
        <source>With overlays</source>
        <translation>带叠加层</translation>
    </message>
    <message>
        <source>Without overlays</source>
        <translation>不带叠加层</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Plot beside it</source>
        <translation>旁边的图表</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>图像宽度</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>起始帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>末帧</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 × %2 px, %L3 frames, %L4 s</source>
        <translation>%1 × %2 px，%L3 帧，%L4 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Write the pictures into a folder</source>
        <translation>将图像写入文件夹</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>ostwald::NumberDelegate</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>ostwald::OriginCard</name>
    <message>
        <source>Where this point comes from</source>
        <translation>此点的来源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No particle picked</source>
        <translation>未选择颗粒</translation>
    </message>
    <message>
        <source>Particle %1 is not seen in frame %2</source>
        <translation>第 %2 帧中未见颗粒 %1</translation>
    </message>
    <message>
        <source>Particle %1 in frame %2</source>
        <translation>第 %2 帧中的颗粒 %1</translation>
    </message>
    <message>
        <source>Particle %1 is not in sample %2</source>
        <translation>颗粒 %1 不在样品 %2 中</translation>
    </message>
    <message>
        <source>Particle %1 in sample %2</source>
        <translation>样品 %2 中的颗粒 %1</translation>
    </message>
</context>
<context>
    <name>ostwald::PageView</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
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
        <translation>按数据</translation>
    </message>
    <message>
        <source>Width of the panel in mm</source>
        <translation>分图宽度（mm）</translation>
    </message>
    <message>
        <source>Height of the panel in mm</source>
        <translation>分图高度（mm）</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>尺寸（mm）</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Part of the frame</source>
        <translation>帧的一部分</translation>
    </message>
    <message>
        <source>As in the movie view</source>
        <translation>与影片视图一致</translation>
    </message>
    <message>
        <source>Takes the part that the movie view shows.</source>
        <translation>采用影片视图所显示的部分。</translation>
    </message>
    <message>
        <source>Left edge in px</source>
        <translation>左边缘（px）</translation>
    </message>
    <message>
        <source>Top edge in px</source>
        <translation>上边缘（px）</translation>
    </message>
    <message>
        <source>Width in px</source>
        <translation>宽度（px）</translation>
    </message>
    <message>
        <source>Height in px</source>
        <translation>高度（px）</translation>
    </message>
    <message>
        <source>From x, y (px)</source>
        <translation>起点 x, y (px)</translation>
    </message>
    <message>
        <source>Size (px)</source>
        <translation>尺寸 (px)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Change a heading</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change what a frame shows</source>
        <translation>更改帧的显示内容</translation>
    </message>
</context>
<context>
    <name>ostwald::PanelList</name>
    <message>
        <source>Add panel</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds a frame of the movie or a plot to the page.</source>
        <translation>将影片的一帧或图表添加到页面。</translation>
    </message>
    <message>
        <source>Changes places with the panel before it.</source>
        <translation>与前一个分图交换位置。</translation>
    </message>
    <message>
        <source>Changes places with the panel after it.</source>
        <translation>与后一个分图交换位置。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the panel off the page.</source>
        <translation>将分图从页面移除。</translation>
    </message>
    <message>
        <source>Panels of the page</source>
        <translation>页面的分图</translation>
    </message>
    <message>
        <source>Frame at the playhead</source>
        <translation>播放位置的帧</translation>
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
        <translation>自动</translation>
    </message>
    <message>
        <source>%1: automatic</source>
        <translation>%1：自动</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ostwald::PhasesModel</name>
    <message>
        <source>Move border of %1</source>
        <translation>移动 %1 的边界</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Begin (s)</source>
        <translation>开始 (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>结束 (s)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
</context>
<context>
    <name>ostwald::PhasesPanel</name>
    <message>
        <source>Add from here</source>
        <translation>从此处添加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>A phase from the shown frame to the next phase or the end</source>
        <translation>从所示帧到下一阶段或末尾的阶段</translation>
    </message>
    <message>
        <source>Phases need the frame interval: enter it first.</source>
        <translation>阶段需要帧间隔：请先输入。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Cuts the time where the growth rate of the mean size changes (P)</source>
        <translation>在平均尺寸生长速率变化处划分时间 (P)</translation>
    </message>
    <message>
        <source>Number of phases</source>
        <translation>阶段数</translation>
    </message>
    <message>
        <source>A curved growth rate is easily cut into more phases than a person would: choose fewer then.</source>
        <translation>弯曲的生长速率容易被划分成比人工更多的阶段：此时请选择更少。</translation>
    </message>
    <message>
        <source>as many as the rate shows</source>
        <translation>由速率决定</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 个阶段</translation>
    </message>
    <message>
        <source>No phases yet. Have them proposed, or move to where one begins and add it. Their borders can be dragged in the timeline and in every plot over time.</source>
        <translation>尚无阶段。可让程序提出建议，或移到某一阶段开始处并添加。边界可在时间轴和所有随时间变化的图中拖动。</translation>
    </message>
    <message>
        <source>A phase from the shown sample to the next phase or the end</source>
        <translation>从所示样品到下一阶段或末尾的阶段</translation>
    </message>
</context>
<context>
    <name>ostwald::ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ostwald::ProjectFiles</name>
    <message>
        <source>Open a movie or a project</source>
        <translation>打开影片或项目</translation>
    </message>
    <message>
        <source>Movies and projects (*);;Projects (*.ostwald)</source>
        <translation>影片和项目 (*);;项目 (*.ostwald)</translation>
    </message>
    <message>
        <source>Open a folder of numbered frames</source>
        <translation>打开带编号的帧文件夹</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Ostwald projects (*.ostwald)</source>
        <translation>Ostwald 项目 (*.ostwald)</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>The project has changes that are not saved.</source>
        <translation>项目中有未保存的更改。</translation>
    </message>
    <message>
        <source>They are lost when you discard them.</source>
        <translation>如果放弃，更改将会丢失。</translation>
    </message>
    <message>
        <source>Open raw data</source>
        <translation>打开原始数据</translation>
    </message>
    <message>
        <source>Plain samples without a header open with File &gt; Open raw data.</source>
        <translation>无文件头的纯样本数据请用“文件 &gt; 打开原始数据”打开。</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>已略去。</translation>
    </message>
    <message>
        <source>What you change is not saved there: save it under another name.</source>
        <translation>您的更改不会保存在该处：请以其他名称保存。</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在何处？</translation>
    </message>
    <message>
        <source>Movies (*)</source>
        <translation>影片 (*)</translation>
    </message>
    <message>
        <source>Another movie?</source>
        <translation>另一部影片？</translation>
    </message>
    <message>
        <source>%1 is not the movie that this project was made from.</source>
        <translation>%1 不是创建此项目所用的影片。</translation>
    </message>
    <message>
        <source>When you use it, particles are found and followed anew; corrections stay where they were made. This can be undone.</source>
        <translation>如使用它，颗粒将重新寻找和追踪；修正保留在原处。此操作可撤销。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Delete unsaved work?</source>
        <translation>删除未保存的工作？</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>此操作无法恢复。</translation>
    </message>
    <message>
        <source>Import tracks or sizes</source>
        <translation>导入轨迹或尺寸</translation>
    </message>
    <message>
        <source>Tables, TrackMate XML, label TIFF (*)</source>
        <translation>表格、TrackMate XML、标签 TIFF (*)</translation>
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
        <translation>字节</translation>
    </message>
    <message>
        <source>Raw data: %1</source>
        <translation>原始数据：%1</translation>
    </message>
    <message>
        <source>little-endian (PC)</source>
        <translation>小端序 (PC)</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>大端序</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>起始帧</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>字节序</translation>
    </message>
    <message>
        <source>Header before the first frame</source>
        <translation>首帧前的文件头</translation>
    </message>
    <message>
        <source>Gap between frames</source>
        <translation>帧间空隙</translation>
    </message>
    <message>
        <source>The file is smaller than one frame of this form.</source>
        <translation>文件小于此形式的一帧。</translation>
    </message>
    <message>
        <source>Frames: %1. They fill the file exactly.</source>
        <translation>帧：%1。恰好占满文件。</translation>
    </message>
    <message>
        <source>Frames: %1. %2 bytes are left over.</source>
        <translation>帧：%1。剩余 %2 字节。</translation>
    </message>
</context>
<context>
    <name>ostwald::ReviewModel</name>
    <message>
        <source>doubtful link</source>
        <translation>可疑的关联</translation>
    </message>
    <message>
        <source>coalescence</source>
        <translation>聚并</translation>
    </message>
    <message>
        <source>lost inside the picture</source>
        <translation>在画面内丢失</translation>
    </message>
    <message>
        <source>%1 (unsure)</source>
        <translation>%1（存疑）</translation>
    </message>
    <message>
        <source>0 = beyond doubt, 1 = could as well have been otherwise</source>
        <translation>0 = 毫无疑问，1 = 另一种情况同样可能</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>可疑度</translation>
    </message>
</context>
<context>
    <name>ostwald::ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>It is right as it is (Return)</source>
        <translation>现状正确 (Return)</translation>
    </message>
    <message>
        <source>Cuts the link, takes the coalescence back, or excludes the track (Backspace)</source>
        <translation>切断关联、撤回聚并或排除轨迹 (Backspace)</translation>
    </message>
    <message>
        <source>Leaves it open for later</source>
        <translation>留待以后决定</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>尚无待审核项</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>全部已审核</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 项待审核</translation>
    </message>
    <message>
        <source>Take up a case first: N goes to the next one.</source>
        <translation>请先选取一项：按 N 转到下一项。</translation>
    </message>
    <message>
        <source>Leave unsure</source>
        <translation>保留为存疑</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>否决关联</translation>
    </message>
    <message>
        <source>Reject coalescence</source>
        <translation>否决聚并</translation>
    </message>
    <message>
        <source>Exclude lost track</source>
        <translation>排除丢失的轨迹</translation>
    </message>
</context>
<context>
    <name>ostwald::SampleTableDialog</name>
    <message>
        <source>Sizes of samples: %1</source>
        <translation>样品尺寸：%1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>radii are in nm</source>
        <translation>半径以 nm 为单位</translation>
    </message>
    <message>
        <source>Of the pictures that the radii were measured in, when they are in pixels</source>
        <translation>半径以像素为单位时，所测照片的像素尺寸</translation>
    </message>
    <message>
        <source>The table does not tell the unit of its times, or of its radii.</source>
        <translation>表格没有说明时间或半径的单位。</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>像素尺寸</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The radii of this table are in pixels.</source>
        <translation>此表中的半径以像素为单位。</translation>
    </message>
</context>
<context>
    <name>ostwald::ScaleBarForm</name>
    <message>
        <source>Draw over the scale bar</source>
        <translation>沿比例尺绘制</translation>
    </message>
    <message>
        <source>Drag from one end of the bar in the picture to the other, then enter what is written beside it.</source>
        <translation>在图像中从比例尺一端拖到另一端，再输入旁边标注的长度。</translation>
    </message>
    <message>
        <source>Length of the scale bar</source>
        <translation>比例尺长度</translation>
    </message>
    <message>
        <source>Unit of the scale bar</source>
        <translation>比例尺单位</translation>
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
        <translation>比例尺长 %1 px。其实际长度是多少？</translation>
    </message>
</context>
<context>
    <name>ostwald::SegmentPanel</name>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Finds particles on every scale and measures calibrated radii.</source>
        <translation>在所有尺度上寻找颗粒并测量校准后的半径。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Change segmentation method</source>
        <translation>更改分割方法</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Not segmented yet</source>
        <translation>尚未分割</translation>
    </message>
    <message>
        <source>This frame is outside the analysed range</source>
        <translation>此帧不在分析范围内</translation>
    </message>
    <message>
        <source>1 particle in this frame</source>
        <translation>此帧中有 1 个颗粒</translation>
    </message>
    <message>
        <source>%1 particles in this frame</source>
        <translation>此帧中有 %1 个颗粒</translation>
    </message>
    <message>
        <source>%1, with the parameters before</source>
        <translation>%1，使用先前的参数</translation>
    </message>
    <message>
        <source>Too few clear particles to calibrate sizes: a blur of %1 px is assumed.</source>
        <translation>清晰颗粒太少，无法校准尺寸：假定模糊为 %1 px。</translation>
    </message>
    <message>
        <source>Sizes are calibrated on %1 particles: blur %2 px.</source>
        <translation>以 %1 个颗粒校准尺寸：模糊 %2 px。</translation>
    </message>
    <message>
        <source>The published chain: blur, Wiener, local Laplacian, local threshold, watershed.</source>
        <translation>已发表的流程：模糊、维纳滤波、局部拉普拉斯、局部阈值、分水岭。</translation>
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
        <translation>从液体池影片到生长规律。</translation>
    </message>
    <message>
        <source>Drop a movie, a folder of frames or a project here</source>
        <translation>将影片、帧文件夹或项目拖放到此处</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a folder of frames…</source>
        <translation>打开帧文件夹…</translation>
    </message>
    <message>
        <source>Open the sample: platinum, truth known</source>
        <translation>打开示例：铂，真值已知</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recover unsaved work on %1</source>
        <translation>恢复 %1 的未保存工作</translation>
    </message>
    <message>
        <source>Go on with it; nothing that was done is lost</source>
        <translation>继续工作；已完成的内容不会丢失</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Unsaved work to recover</source>
        <translation>可恢复的未保存工作</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
</context>
<context>
    <name>ostwald::StatusLine</name>
    <message>
        <source>Calibrating the movie&apos;s blur</source>
        <translation>正在校准影片的模糊</translation>
    </message>
    <message>
        <source>Finding particles</source>
        <translation>寻找颗粒</translation>
    </message>
    <message>
        <source>Linking tracks</source>
        <translation>关联轨迹</translation>
    </message>
    <message>
        <source>Applying corrections</source>
        <translation>应用修正</translation>
    </message>
    <message>
        <source>Ensemble statistics</source>
        <translation>系综统计</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>%1 nm/px</source>
        <translation>%1 nm/px</translation>
    </message>
    <message>
        <source>pixel size unknown</source>
        <translation>像素尺寸未知</translation>
    </message>
    <message>
        <source>%1 s/frame</source>
        <translation>%1 s/帧</translation>
    </message>
    <message>
        <source>frame interval unknown</source>
        <translation>帧间隔未知</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>，剩余 %1 s</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>pixel size not confirmed</source>
        <translation>像素尺寸未确认</translation>
    </message>
    <message>
        <source>Decoded frames that are kept in memory, and how much they may take: a quarter of the machine&apos;s.</source>
        <translation>保留在内存中的已解码帧及其上限：本机内存的四分之一。</translation>
    </message>
    <message>
        <source>frames %1 of %2 GB</source>
        <translation>帧 %1 / %2 GB</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>正在读取结果</translation>
    </message>
    <message>
        <source>Fitting coalescence</source>
        <translation>聚并拟合</translation>
    </message>
    <message>
        <source>ex-situ study</source>
        <translation>非原位研究</translation>
    </message>
    <message>
        <source>Calibrating the pictures&apos; blur</source>
        <translation>正在校准图片的模糊</translation>
    </message>
    <message>
        <source>Collecting the particles of each sample</source>
        <translation>正在收集每个样品的颗粒</translation>
    </message>
    <message>
        <source>Importing %1: %2 %</source>
        <translation>正在导入 %1：%2 %</translation>
    </message>
</context>
<context>
    <name>ostwald::TableExport</name>
    <message>
        <source>Write the tables into a folder</source>
        <translation>将表格写入文件夹</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>正在写入表格…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>导出表格</translation>
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
        <translation>未分配 %1</translation>
    </message>
    <message>
        <source>excluded %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>unsure %1</source>
        <translation>存疑 %1</translation>
    </message>
    <message>
        <source>coalescences %1</source>
        <translation>聚并 %1</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>起始帧</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左方向键</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右方向键</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>末帧</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>frame </source>
        <translation>帧 </translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>×%1 (%2 fps)</source>
        <translation>×%1 (%2 帧/秒)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
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
        <translation>循环</translation>
    </message>
    <message>
        <source>Play round and round; the menu chooses from which frame to which.</source>
        <translation>循环播放；菜单选择起止帧。</translation>
    </message>
    <message>
        <source>Loop from this frame</source>
        <translation>从此帧开始循环</translation>
    </message>
    <message>
        <source>Loop to this frame</source>
        <translation>循环至此帧</translation>
    </message>
    <message>
        <source>Loop the whole movie</source>
        <translation>循环整部影片</translation>
    </message>
    <message>
        <source>sample </source>
        <translation>样品 </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>第一个样品</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>上一个样品</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个样品</translation>
    </message>
    <message>
        <source>Last sample</source>
        <translation>最后一个样品</translation>
    </message>
    <message>
        <source>Play round and round; the menu chooses from which sample to which.</source>
        <translation>循环播放；菜单选择起止样品。</translation>
    </message>
    <message>
        <source>Loop from this sample</source>
        <translation>从此样品开始循环</translation>
    </message>
    <message>
        <source>Loop to this sample</source>
        <translation>循环至此样品</translation>
    </message>
    <message>
        <source>Loop all samples</source>
        <translation>循环所有样品</translation>
    </message>
    <message>
        <source>×%1 (%2 per s)</source>
        <translation>×%1 (每秒 %2)</translation>
    </message>
</context>
<context>
    <name>ostwald::TimelineStrip</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>Frame %1, t = %2</source>
        <translation>第 %1 帧，t = %2</translation>
    </message>
    <message>
        <source>%1: #%2 and #%3 become #%4
Volume gained / volume of the smaller: %5, score %6
Click to go there</source>
        <translation>%1：#%2 与 #%3 变为 #%4
体积增量／较小者的体积：%5，评分 %6
单击以转到该处</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>阶段名称</translation>
    </message>
</context>
<context>
    <name>ostwald::Tour</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackFilter</name>
    <message>
        <source>hand</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackScheme</name>
    <message>
        <source>Track scheme</source>
        <translation>轨迹图</translation>
    </message>
    <message>
        <source>Tracks appear here once particles are followed.</source>
        <translation>颗粒追踪后，轨迹会显示在这里。</translation>
    </message>
    <message>
        <source>#%1, frames %2 to %3
%4</source>
        <translation>#%1，第 %2 至 %3 帧
%4</translation>
    </message>
    <message>
        <source>goes into #%1</source>
        <translation>并入 #%1</translation>
    </message>
    <message>
        <source>Stills of samples show different particles: none is followed.</source>
        <translation>样品的静态照片显示的是不同的颗粒：不做追踪。</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Tag as Group-A</source>
        <translation>标记为 A 组</translation>
    </message>
    <message>
        <source>Tag as Group-B</source>
        <translation>标记为 B 组</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Clear tag</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 条轨迹</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 条轨迹</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n particles</source>
        <translation>
            <numerusform>%n 个颗粒</numerusform>
        </translation>
    </message>
    <message>
        <source>Particles</source>
        <translation>颗粒</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackTableModel</name>
    <message>
        <source>%1, by hand</source>
        <translation>%1，手动</translation>
    </message>
    <message>
        <source>When it is seen first</source>
        <translation>首次出现的时间</translation>
    </message>
    <message>
        <source>When it is seen last</source>
        <translation>最后出现的时间</translation>
    </message>
    <message>
        <source>Radius in the shown frame</source>
        <translation>所示帧中的半径</translation>
    </message>
    <message>
        <source>Radius at the end minus radius at the beginning</source>
        <translation>末尾半径减去起始半径</translation>
    </message>
    <message>
        <source>The particles it was made from by coalescence</source>
        <translation>经聚并形成它的颗粒</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>First (s)</source>
        <translation>起始 (s)</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>起始帧</translation>
    </message>
    <message>
        <source>Last (s)</source>
        <translation>结束 (s)</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>末帧</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
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
        <translation>母颗粒</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ageing time of its sample</source>
        <translation>其样品的陈化时间</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Age (s)</source>
        <translation>陈化时间 (s)</translation>
    </message>
    <message>
        <source>Radius of the particle in its sample</source>
        <translation>颗粒在其样品中的半径</translation>
    </message>
</context>
<context>
    <name>ostwald::UnknownsModel</name>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Taken from the data: %1</source>
        <translation>取自数据：%1</translation>
    </message>
    <message>
        <source>Taken from the data</source>
        <translation>取自数据</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2, from the profile of the likelihood</source>
        <translation>95 % 区间 %1 至 %2，由剖面似然得出</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>释放 %1</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>更改 %1 的初始值</translation>
    </message>
    <message>
        <source>Change bounds of %1</source>
        <translation>更改 %1 的界限</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知量</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>拟合值</translation>
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
        <translation>校准</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Finding particles</source>
        <translation>寻找颗粒</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Kinetic phases</source>
        <translation>动力学阶段</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>生长</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>聚并</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Track scheme</source>
        <translation>轨迹图</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>显示在独立窗口中</translation>
    </message>
    <message>
        <source>Particle and review</source>
        <translation>颗粒与审核</translation>
    </message>
    <message>
        <source>Ageing times</source>
        <translation>陈化时间</translation>
    </message>
    <message>
        <source>Particles</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Particle and corrections</source>
        <translation>颗粒与修正</translation>
    </message>
</context>
<context>
    <name>ostwald::WorkspaceBar</name>
    <message>
        <source>Movie</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>系综</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
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
