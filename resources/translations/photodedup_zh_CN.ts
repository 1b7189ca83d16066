<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About photodedup</source>
        <translation>关于 photodedup</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Finds the photos you have twice. Nothing you have is ever deleted by it.</source>
        <translation>找出您重复保存的照片，绝不会删除您的任何文件。</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What is black is the same in both. Space shows the next photo.</source>
        <translation>黑色部分在两张照片中相同。按空格键显示下一张照片。</translation>
    </message>
    <message>
        <source>Space shows the next photo in the same place.</source>
        <translation>按空格键在同一位置显示下一张照片。</translation>
    </message>
    <message>
        <source>Zoom with the wheel or + and -, move by dragging or with the arrow keys.</source>
        <translation>用滚轮或 + 和 - 缩放，拖动或按方向键移动。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}且{second}</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是常规文件</translation>
    </message>
    <message>
        <source>another program wrote there meanwhile</source>
        <translation>期间有其他程序写入了该处</translation>
    </message>
    <message>
        <source>It is in the system&apos;s bin; empty that one.</source>
        <translation>它在系统回收站中；请清空回收站。</translation>
    </message>
    <message>
        <source>It is not at {0}; is its drive connected?</source>
        <translation>它不在 {0}；其磁盘是否已连接？</translation>
    </message>
    <message>
        <source>The photo that was kept for it, {0}, is gone: this may be the last copy. Bring it back.</source>
        <translation>为它保留的照片 {0} 已不存在：这可能是最后一份副本，请恢复它。</translation>
    </message>
    <message>
        <source>It cannot be looked at: {0}.</source>
        <translation>无法查看：{0}。</translation>
    </message>
    <message>
        <source>It cannot be deleted: {0}.</source>
        <translation>无法删除：{0}。</translation>
    </message>
    <message>
        <source>What belongs to {0} has changed. Look at the plan again.</source>
        <translation>{0} 的附属内容已变化。请重新查看计划。</translation>
    </message>
    <message>
        <source>{0} differs from {1}, so it is the only one of its kind.</source>
        <translation>{0} 与 {1} 不同，因此是唯一的一份。</translation>
    </message>
    <message>
        <source>{0} does not hold what the scan compared. Scan again.</source>
        <translation>{0} 的内容与扫描时比较的不同。请重新扫描。</translation>
    </message>
    <message>
        <source>The photo to keep, {0}, cannot be opened. {1}</source>
        <translation>要保留的照片 {0} 无法打开。{1}</translation>
    </message>
    <message>
        <source>{0} is no longer as it was. Scan again.</source>
        <translation>{0} 已不是原来的样子。请重新扫描。</translation>
    </message>
    <message>
        <source>{0} cannot be listed: {1}.</source>
        <translation>无法列出 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be compared with {1}: {2}.</source>
        <translation>无法将 {0} 与 {1} 比较：{2}。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be looked at: {1}.</source>
        <translation>无法查看 {0}：{1}。</translation>
    </message>
    <message>
        <source>Photos that are merely similar are never removed in bulk.</source>
        <translation>仅仅相似的照片不会被批量移除。</translation>
    </message>
    <message>
        <source>Choose the level exact, copies or edits.</source>
        <translation>请选择级别 exact、copies 或 edits。</translation>
    </message>
    <message>
        <source>Every photo of the group was chosen; at least one must stay.</source>
        <translation>已选中组内所有照片；至少必须保留一张。</translation>
    </message>
    <message>
        <source>It lies in a protected folder.</source>
        <translation>它位于受保护的文件夹中。</translation>
    </message>
    <message>
        <source>It is another name of a file that is kept: removing it would free nothing.</source>
        <translation>它是某个保留文件的另一个名称：移除它不会释放空间。</translation>
    </message>
    <message>
        <source>It is the same file as another one in this list, reached by another way.</source>
        <translation>它与列表中的另一个文件是同一文件，只是路径不同。</translation>
    </message>
    <message>
        <source>Its {0} has no copy beside the kept photo. To keep this pair, prefer its folder.</source>
        <translation>保留的照片旁没有 {0} 的副本。若要保留这一对，请优先选择其文件夹。</translation>
    </message>
    <message>
        <source>{0} is no longer there. Scan again.</source>
        <translation>{0} 已不存在。请重新扫描。</translation>
    </message>
    <message>
        <source>{0} has changed since the scan. Scan again.</source>
        <translation>{0} 在扫描后已更改。请重新扫描。</translation>
    </message>
    <message>
        <source>Its {0} is no longer there. Try again.</source>
        <translation>其附带文件 {0} 已不存在。请重试。</translation>
    </message>
    <message>
        <source>The protected folder {0} cannot be found: {1}.</source>
        <translation>找不到受保护的文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>It is shown as one with {0}, which stays.</source>
        <translation>它与 {0} 显示为一张照片，而后者会保留。</translation>
    </message>
    <message>
        <source>Its {0} cannot be looked at: {1}.</source>
        <translation>无法查看其附带文件 {0}：{1}。</translation>
    </message>
    <message>
        <source>Check the spelling; nothing was removed.</source>
        <translation>请检查拼写；未移除任何文件。</translation>
    </message>
    <message>
        <source>Its {0} is kept for other photos.</source>
        <translation>其附带文件 {0} 为其他照片保留。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>somebody else has a folder of that name</source>
        <translation>其他用户已有同名文件夹</translation>
    </message>
    <message>
        <source>there is no place for one</source>
        <translation>没有合适的位置</translation>
    </message>
    <message>
        <source>It belongs to {0} and goes with it.</source>
        <translation>它属于 {0}，会一起移走。</translation>
    </message>
    <message>
        <source>It cannot be moved to a quarantine on its volume: {0}.</source>
        <translation>无法移到其所在卷的隔离区：{0}。</translation>
    </message>
    <message>
        <source>The system&apos;s bin does not take it: {0}. Nothing was deleted; try the quarantine.</source>
        <translation>系统回收站不接受它：{0}。未删除任何文件；请尝试隔离区。</translation>
    </message>
    <message>
        <source>{0} is still there after it was moved.</source>
        <translation>{0} 移动后仍在原处。</translation>
    </message>
    <message>
        <source>{0} changed while it was being moved.</source>
        <translation>{0} 在移动过程中发生了更改。</translation>
    </message>
    <message>
        <source>{0} It could not be brought back either: {1}.</source>
        <translation>{0} 也无法恢复：{1}。</translation>
    </message>
    <message>
        <source>it is in the system&apos;s bin</source>
        <translation>它在系统回收站中</translation>
    </message>
    <message>
        <source>The program was stopped before this was done.</source>
        <translation>程序在完成此操作之前被停止。</translation>
    </message>
    <message>
        <source>It is in the system&apos;s bin, which does not say where; restore it from there.</source>
        <translation>它在系统回收站中，但系统未说明位置；请从回收站还原。</translation>
    </message>
    <message>
        <source>It is no longer at {0}; is its drive connected?</source>
        <translation>它已不在 {0}；其磁盘是否已连接？</translation>
    </message>
    <message>
        <source>Another file lies in its place now; nothing was overwritten.</source>
        <translation>原位置现在有另一个文件；未覆盖任何内容。</translation>
    </message>
    <message>
        <source>It cannot be brought back: {0}.</source>
        <translation>无法恢复：{0}。</translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation>文件未到达</translation>
    </message>
    <message>
        <source>{0} is not a photodedup catalogue.</source>
        <translation>{0} 不是 photodedup 目录库。</translation>
    </message>
    <message>
        <source>Name another library with --library.</source>
        <translation>请用 --library 指定其他图库。</translation>
    </message>
    <message>
        <source>The library folder {0} cannot be made: {1}.</source>
        <translation>无法创建图库文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>The library {0} cannot be used: {1}.</source>
        <translation>无法使用图库 {0}：{1}。</translation>
    </message>
    <message>
        <source>The library {0} is damaged or is no catalogue: {1}.</source>
        <translation>图库 {0} 已损坏或不是目录库：{1}。</translation>
    </message>
    <message>
        <source>Another photodedup is writing to this library.</source>
        <translation>另一个 photodedup 正在写入此图库。</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation>请检查磁盘可用空间和文件夹权限。</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>请等待其完成。</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer photodedup.</source>
        <translation>图库 {0} 由更新版本的 photodedup 创建。</translation>
    </message>
    <message>
        <source>Install the newer version to open it, or name another library with --library.</source>
        <translation>请安装较新版本以打开它，或用 --library 指定其他图库。</translation>
    </message>
    <message>
        <source>The library {0} is damaged: it has no version.</source>
        <translation>图库 {0} 已损坏：没有版本号。</translation>
    </message>
    <message>
        <source>Run: photodedup repair</source>
        <translation>请运行：photodedup repair</translation>
    </message>
    <message>
        <source>Every pixel is the same; only the metadata or the container differ.</source>
        <translation>所有像素都相同，仅元数据或容器不同。</translation>
    </message>
    <message>
        <source>Its {0} pictures have more pixels than can be compared.</source>
        <translation>其 {0} 幅图像的像素过多，无法比较。</translation>
    </message>
    <message>
        <source>Reading HEIC needs the package pi-heif.</source>
        <translation>读取 HEIC 需要 pi-heif 软件包。</translation>
    </message>
    <message>
        <source>Reading JPEG XL needs the package pylibjxl.</source>
        <translation>读取 JPEG XL 需要 pylibjxl 软件包。</translation>
    </message>
    <message>
        <source>It is damaged: it ends too early.</source>
        <translation>文件已损坏：提前结束。</translation>
    </message>
    <message>
        <source>It is damaged: it ends too early, and too little of its picture is left.</source>
        <translation>文件已损坏：提前结束，剩余图像太少。</translation>
    </message>
    <message>
        <source>It is not a photo in a format this program reads.</source>
        <translation>不是本程序可读取格式的照片。</translation>
    </message>
    <message>
        <source>It has {0} x {1} pixels, more than can be decoded safely.</source>
        <translation>它有 {0} x {1} 像素，超出可安全解码的范围。</translation>
    </message>
    <message>
        <source>It is damaged: {0}.</source>
        <translation>文件已损坏：{0}。</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it.</source>
        <translation>内存不足，无法解码。</translation>
    </message>
    <message>
        <source>It has too many pixels, more than can be decoded safely.</source>
        <translation>像素过多，超出可安全解码的范围。</translation>
    </message>
    <message>
        <source>It is damaged: its picture cannot be found.</source>
        <translation>文件已损坏：找不到其图像。</translation>
    </message>
    <message>
        <source>Reading camera RAW needs the package rawpy.</source>
        <translation>读取相机 RAW 需要 rawpy 软件包。</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it: it needs about {0} MB.</source>
        <translation>内存不足，无法解码：约需 {0} MB。</translation>
    </message>
    <message>
        <source>onnxruntime offers no provider at all.</source>
        <translation>onnxruntime 未提供任何计算后端。</translation>
    </message>
    <message>
        <source>Install onnxruntime again.</source>
        <translation>请重新安装 onnxruntime。</translation>
    </message>
    <message>
        <source>The provider {0} gives wrong numbers for {1}.</source>
        <translation>计算后端 {0} 对 {1} 给出错误数值。</translation>
    </message>
    <message>
        <source>Choose a multiple of {0} from {1} to {2}.</source>
        <translation>请选择 {1} 到 {2} 之间 {0} 的倍数。</translation>
    </message>
    <message>
        <source>This processor gets fast int8 products wrong; the slower exact way is used.</source>
        <translation>此处理器的快速 int8 乘法有误；改用较慢的精确方式。</translation>
    </message>
    <message>
        <source>There is no precision called {0}.</source>
        <translation>没有名为 {0} 的精度。</translation>
    </message>
    <message>
        <source>Choose one of auto, {0}.</source>
        <translation>请选择 auto 或以下之一：{0}。</translation>
    </message>
    <message>
        <source>The trunk cannot read photos of {0} pixels.</source>
        <translation>网络无法读取 {0} 像素的照片。</translation>
    </message>
    <message>
        <source>There is no aggregation called {0}.</source>
        <translation>没有名为 {0} 的聚合方式。</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>请选择以下之一：{0}。</translation>
    </message>
    <message>
        <source>A descriptor cannot have {0} dimensions.</source>
        <translation>描述符不能有 {0} 维。</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {0}.</source>
        <translation>请选择 1 到 {0} 之间的数。</translation>
    </message>
    <message>
        <source>{0} The next best is used.</source>
        <translation>{0} 改用次优选择。</translation>
    </message>
    <message>
        <source>Install photodedup again, or fetch onnx_models/ anew.</source>
        <translation>请重新安装 photodedup，或重新获取 onnx_models/。</translation>
    </message>
    <message>
        <source>The model file {0} is missing or damaged.</source>
        <translation>模型文件 {0} 缺失或已损坏。</translation>
    </message>
    <message>
        <source>The model {0} is missing from {1}.</source>
        <translation>{1} 中缺少模型 {0}。</translation>
    </message>
    <message>
        <source>The model description {0} cannot be read: {1}.</source>
        <translation>无法读取模型描述 {0}：{1}。</translation>
    </message>
    <message>
        <source>A photodedup installed as a Python package can use it; the guide&apos;s page on settings says how.</source>
        <translation>以 Python 软件包方式安装的 photodedup 可以使用它；指南中关于设置的页面说明了方法。</translation>
    </message>
    <message>
        <source>Its descriptors are wrong.</source>
        <translation>其描述符有误。</translation>
    </message>
    <message>
        <source>There is no provider called {0}.</source>
        <translation>没有名为 {0} 的计算后端。</translation>
    </message>
    <message>
        <source>The provider {0} cannot be used on this machine.</source>
        <translation>此计算机无法使用计算后端 {0}。</translation>
    </message>
    <message>
        <source>The provider {0} cannot run {1}: {2}</source>
        <translation>计算后端 {0} 无法运行 {1}：{2}</translation>
    </message>
    <message>
        <source>The whitening {0} cannot be read: {1}.</source>
        <translation>无法读取白化参数 {0}：{1}。</translation>
    </message>
    <message>
        <source>scan of this library</source>
        <translation>对此图库的扫描</translation>
    </message>
    <message>
        <source>These files hold one and the same photo, to the byte.</source>
        <translation>这些文件是同一张照片，逐字节相同。</translation>
    </message>
    <message>
        <source>Name two or more different photos.</source>
        <translation>请指定两张或更多不同的照片。</translation>
    </message>
    <message>
        <source>{0} is not in the library.</source>
        <translation>{0} 不在图库中。</translation>
    </message>
    <message>
        <source>Scan it first: photodedup scan {0}</source>
        <translation>请先扫描：photodedup scan {0}</translation>
    </message>
    <message>
        <source>It changed while it was being read.</source>
        <translation>文件在读取过程中发生了更改。</translation>
    </message>
    <message>
        <source>Decoding it takes longer than {0} seconds.</source>
        <translation>解码超过 {0} 秒。</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>无法读取：{0}。</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>无法写入 {0}。</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>请指定位于可写文件夹中的文件。</translation>
    </message>
    <message>
        <source>{0} is there and no {1} file; it is not replaced.</source>
        <translation>{0} 已存在且不是 {1} 文件；不会替换。</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>请指定其他文件。</translation>
    </message>
    <message>
        <source>Metadata of removed photos for {0}.</source>
        <translation>已移除照片的元数据，用于 {0}。</translation>
    </message>
    <message>
        <source>there is no place for a quarantine</source>
        <translation>没有可用作隔离区的位置</translation>
    </message>
    <message>
        <source>It makes room for one with merged metadata.</source>
        <translation>为含合并元数据的文件腾出位置。</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>其磁盘未连接</translation>
    </message>
    <message>
        <source>The sidecar cannot be written: {0}.</source>
        <translation>无法写入附属文件：{0}。</translation>
    </message>
    <message>
        <source>the new sidecar vanished</source>
        <translation>新的附属文件消失了</translation>
    </message>
    <message>
        <source>the sidecar changed meanwhile</source>
        <translation>附属文件期间发生了更改</translation>
    </message>
    <message>
        <source>The photos that it would come from were not removed.</source>
        <translation>元数据来源的照片未被移除。</translation>
    </message>
    <message>
        <source>It is a motion photo, and the kept one does not hold its video. To keep it, prefer its folder.</source>
        <translation>这是动态照片，而保留的照片不含其中的视频。要保留它，请优先选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>This sidecar was changed since; nothing was overwritten.</source>
        <translation>此附属文件之后有更改；未覆盖任何内容。</translation>
    </message>
    <message>
        <source>The sidecar cannot be read: {0}.</source>
        <translation>无法读取附属文件：{0}。</translation>
    </message>
    <message>
        <source>{0} is not there; is its drive connected?</source>
        <translation>{0} 不存在；其磁盘是否已连接？</translation>
    </message>
    <message>
        <source>It cannot be withdrawn: {0}.</source>
        <translation>无法撤回：{0}。</translation>
    </message>
    <message>
        <source>Its sidecar {0} goes with another photo.</source>
        <translation>其附属文件 {0} 随另一张照片移走。</translation>
    </message>
    <message>
        <source>Its metadata cannot be added to: {0} cannot be written in.</source>
        <translation>无法补充其元数据：{0} 不可写。</translation>
    </message>
    <message>
        <source>{0} has appeared since. Look at the plan again.</source>
        <translation>之后出现了 {0}。请重新查看计划。</translation>
    </message>
    <message>
        <source>Its sidecar {0} cannot be added to. {1}</source>
        <translation>无法补充其附属文件 {0}。{1}</translation>
    </message>
    <message>
        <source>Its metadata cannot be read: {0}.</source>
        <translation>无法读取其元数据：{0}。</translation>
    </message>
    <message>
        <source>It cannot be moved: its folder is read-only for you.</source>
        <translation>无法移动它：它所在的文件夹对您是只读的。</translation>
    </message>
    <message>
        <source>{0} is another spelling of {1}. Scan again.</source>
        <translation>{0} 是 {1} 的另一种写法。请重新扫描。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>It is no XMP.</source>
        <translation>它不是 XMP。</translation>
    </message>
    <message>
        <source>It is damaged: it is no XML.</source>
        <translation>文件已损坏：不是 XML。</translation>
    </message>
    <message>
        <source>Its {0} is {1}, which is not to be replaced.</source>
        <translation>其 {0} 为 {1}，不应替换。</translation>
    </message>
    <message>
        <source>Choose another folder; on the command line, with --library.</source>
        <translation>请选择其他文件夹；在命令行中用 --library 指定。</translation>
    </message>
    <message>
        <source>There is no library in {0}.</source>
        <translation>{0} 中没有图库。</translation>
    </message>
    <message>
        <source>Scan a folder first, or name one with --library.</source>
        <translation>请先扫描文件夹，或用 --library 指定图库。</translation>
    </message>
    <message>
        <source>{0} is there and no copy of a library; it is not replaced.</source>
        <translation>{0} 已存在且不是图库副本；不会替换。</translation>
    </message>
    <message>
        <source>The library {0} is damaged: {1}.</source>
        <translation>图库 {0} 已损坏：{1}。</translation>
    </message>
    <message>
        <source>Name one with --library.</source>
        <translation>请用 --library 指定。</translation>
    </message>
    <message>
        <source>{0} is no sound copy of a library: {1}.</source>
        <translation>{0} 不是完好的图库副本：{1}。</translation>
    </message>
    <message>
        <source>Name another one with --from.</source>
        <translation>请用 --from 指定另一个。</translation>
    </message>
    <message>
        <source>Another photodedup has this library open.</source>
        <translation>另一个 photodedup 已打开此图库。</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>请先将其关闭。</translation>
    </message>
    <message>
        <source>Please report it with the file {0}, which names none of your photos.</source>
        <translation>请附上文件 {0} 报告此问题，其中不含您的照片名称。</translation>
    </message>
    <message>
        <source>Please report it with the lines above.</source>
        <translation>请附上以上各行报告此问题。</translation>
    </message>
    <message>
        <source>It is a TIFF of a kind that this program does not read, or it is damaged.</source>
        <translation>这是本程序无法读取的一种 TIFF，或者文件已损坏。</translation>
    </message>
    <message>
        <source>It is a Photoshop file of a kind that this program does not read.</source>
        <translation>这是本程序无法读取的一种 Photoshop 文件。</translation>
    </message>
    <message>
        <source>Choose {0}, or --precision int8.</source>
        <translation>请选择 {0}，或使用 --precision int8。</translation>
    </message>
    <message>
        <source>The CPU is used. {0}</source>
        <translation>使用 CPU。{0}</translation>
    </message>
    <message>
        <source>The provider {0} cannot run {1}: {2}.</source>
        <translation>计算后端 {0} 无法运行 {1}：{2}。</translation>
    </message>
    <message>
        <source>The compact trunk does not know the aggregation {0}.</source>
        <translation>紧凑网络不支持聚合方式 {0}。</translation>
    </message>
    <message>
        <source>{0} finds no graphics card on this machine.</source>
        <translation>{0} 在此计算机上找不到显卡。</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver.</source>
        <translation>请安装 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <source>Install AMD&apos;s ROCm driver.</source>
        <translation>请安装 AMD 的 ROCm 驱动程序。</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s driver.</source>
        <translation>请安装显卡驱动程序。</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s Vulkan driver.</source>
        <translation>请安装显卡的 Vulkan 驱动程序。</translation>
    </message>
    <message>
        <source>{0}, then: pip uninstall -y {1}, then: {2}</source>
        <translation>{0}，然后：pip uninstall -y {1}，然后：{2}</translation>
    </message>
    <message>
        <source>{0} overwrite each other. Run: pip uninstall -y {1}, then: pip install --force-reinstall --no-deps {2}</source>
        <translation>{0} 会相互覆盖。请运行：pip uninstall -y {1}，然后：pip install --force-reinstall --no-deps {2}</translation>
    </message>
    <message>
        <source>{0} exists on {1} only.</source>
        <translation>{0} 仅适用于 {1}。</translation>
    </message>
    <message>
        <source>This package of photodedup does not contain {0}. {1}</source>
        <translation>此 photodedup 软件包不包含 {0}。{1}</translation>
    </message>
    <message>
        <source>The installed onnxruntime has no {0}. {1}</source>
        <translation>已安装的 onnxruntime 没有 {0}。{1}</translation>
    </message>
    <message>
        <source>No driver for {0} was found. {1}</source>
        <translation>未找到 {0} 的驱动程序。{1}</translation>
    </message>
    <message>
        <source>Run: pip install --force-reinstall {0}</source>
        <translation>请运行：pip install --force-reinstall {0}</translation>
    </message>
    <message>
        <source>{0} is installed but damaged. Run: pip install --force-reinstall {1}</source>
        <translation>{0} 已安装但已损坏。请运行：pip install --force-reinstall {1}</translation>
    </message>
    <message>
        <source>{0} was overwritten. Run: pip uninstall -y {1}, then: {2}</source>
        <translation>{0} 已被覆盖。请运行：pip uninstall -y {1}，然后：{2}</translation>
    </message>
    <message>
        <source>{0} has no memory for a single photo.</source>
        <translation>{0} 的内存连一张照片都不够。</translation>
    </message>
    <message>
        <source>{0} gave numbers that are none.</source>
        <translation>{0} 给出的数值无效。</translation>
    </message>
    <message>
        <source>{0} has too little memory for {1} photos at once; {2} now.</source>
        <translation>{0} 的内存不足以同时处理 {1} 张照片；现改为 {2} 张。</translation>
    </message>
    <message>
        <source>{0} The CPU is used for the rest of this run.</source>
        <translation>{0} 本次运行的其余部分使用 CPU。</translation>
    </message>
    <message>
        <source>There is too little memory to describe a photo.</source>
        <translation>内存不足，无法描述照片。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>The program ended while it was being tried.</source>
        <translation>测试期间程序退出。</translation>
    </message>
    <message>
        <source>To try it again: photodedup doctor --retest</source>
        <translation>重新测试：photodedup doctor --retest</translation>
    </message>
    <message>
        <source>{0} is not used: it describes {1} photos a second here, the CPU {2}.</source>
        <translation>未使用 {0}：它在此每秒描述 {1} 张照片，CPU 为 {2} 张。</translation>
    </message>
    <message>
        <source>Trying {0} once; this can take some minutes.</source>
        <translation>正在对 {0} 进行一次性测试；可能需要几分钟。</translation>
    </message>
    <message>
        <source>Measuring the CPU once.</source>
        <translation>正在对 CPU 进行一次性测速。</translation>
    </message>
    <message>
        <source>Name another file, or make room on the disk.</source>
        <translation>请指定其他文件，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>The process to decode it in could not be started.</source>
        <translation>无法启动用于解码的进程。</translation>
    </message>
    <message>
        <source>It crashes the decoder.</source>
        <translation>该文件会使解码器崩溃。</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>其磁盘是否已连接？</translation>
    </message>
    <message>
        <source>It has {0} MB, more than can be read safely.</source>
        <translation>文件大小为 {0} MB，超出可安全读取的范围。</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it: another large photo takes too long.</source>
        <translation>内存不足，无法解码：另一张大照片耗时过长。</translation>
    </message>
    <message>
        <source>removal or undo of this library</source>
        <translation>对此图库的移除或撤销</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>由您选择。</translation>
    </message>
    <message>
        <source>There is no preference {0}.</source>
        <translation>没有偏好 {0}。</translation>
    </message>
    <message>
        <source>Run: photodedup repair --library {0}</source>
        <translation>请运行：photodedup repair --library {0}</translation>
    </message>
    <message>
        <source>{0} went away during the scan. Scan it again once it is back.</source>
        <translation>扫描期间 {0} 已不可用。恢复后请重新扫描。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>可用的有：{0}。</translation>
    </message>
    <message>
        <source>{0} is not among the removed files.</source>
        <translation>{0} 不在已移除的文件中。</translation>
    </message>
    <message>
        <source>`photodedup history` lists the runs.</source>
        <translation>`photodedup history` 会列出各次运行。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>`photodedup history` lists what was removed.</source>
        <translation>`photodedup history` 会列出已移除的内容。</translation>
    </message>
    <message>
        <source>There is no removal {0}.</source>
        <translation>没有移除记录 {0}。</translation>
    </message>
    <message>
        <source>`photodedup history` lists them.</source>
        <translation>`photodedup history` 会将其列出。</translation>
    </message>
    <message>
        <source>Nothing has been scanned into this library yet.</source>
        <translation>此图库尚未扫描任何内容。</translation>
    </message>
    <message>
        <source>Run: photodedup scan FOLDER</source>
        <translation>请运行：photodedup scan 文件夹</translation>
    </message>
    <message>
        <source>The library was scanned with another model than the one in use.</source>
        <translation>图库扫描时使用的模型与当前模型不同。</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>请重新扫描。</translation>
    </message>
    <message>
        <source>{0} cannot be used. {1}</source>
        <translation>无法使用 {0}。{1}</translation>
    </message>
    <message>
        <source>Choose another photo, or save this one anew, as JPEG say, with a program that opens it.</source>
        <translation>请选择其他照片，或用能打开它的程序重新保存，例如保存为 JPEG。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>请检查拼写。</translation>
    </message>
    <message>
        <source>It could not be loaded.</source>
        <translation>无法加载。</translation>
    </message>
    <message>
        <source>It was not ready after {0} seconds.</source>
        <translation>{0} 秒后仍未就绪。</translation>
    </message>
    <message>
        <source>It crashed when it was tried{0}.{1}</source>
        <translation>测试时崩溃{0}。{1}</translation>
    </message>
    <message>
        <source>Choose another provider: auto takes the best that works here, cpu works everywhere.</source>
        <translation>请选择其他计算后端：auto 会选用此处可用的最佳者，cpu 在任何机器上都可用。</translation>
    </message>
    <message>
        <source>Another {0} is running.</source>
        <translation>另一项{0}正在进行。</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>请等待其完成，或取消它。</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>所有字节都相同。</translation>
    </message>
    <message>
        <source>All are alike; it comes first by name.</source>
        <translation>全部相同；按名称它排第一。</translation>
    </message>
    <message>
        <source>It has the most pixels: {0} against {1}.</source>
        <translation>像素最多：{0}，另一张为 {1}。</translation>
    </message>
    <message>
        <source>It is {0} ({1} against {2}).</source>
        <translation>它是{0}（{1}，另一张为 {2}）。</translation>
    </message>
    <message>
        <source>It was not edited; the next one went through {0}.</source>
        <translation>它未经编辑；下一张经过 {0} 处理。</translation>
    </message>
    <message>
        <source>It is the least compressed: {0} bytes against {1}.</source>
        <translation>压缩最少：{0} 字节，另一张为 {1}。</translation>
    </message>
    <message>
        <source>It keeps the most metadata: {0} entries against {1}.</source>
        <translation>元数据最多：{0} 条，另一张为 {1} 条。</translation>
    </message>
    <message>
        <source>It is the oldest file.</source>
        <translation>它是最旧的文件。</translation>
    </message>
    <message>
        <source>It lies nearest to the top of its folders.</source>
        <translation>它的文件夹层级最靠上。</translation>
    </message>
    <message>
        <source>It is whole; others end too early.</source>
        <translation>它是完整的；其他的提前结束。</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>它是唯一的一张。</translation>
    </message>
    <message>
        <source>{0}; it also fits another group, less well</source>
        <translation>{0}；也符合另一组，但匹配较差</translation>
    </message>
    <message>
        <source>It is the largest file: {0} bytes against {1}.</source>
        <translation>它是最大的文件：{0} 字节，另一个为 {1}。</translation>
    </message>
    <message>
        <source>It is the newest file.</source>
        <translation>它是最新的文件。</translation>
    </message>
    <message>
        <source>It lies in {0}, which you prefer.</source>
        <translation>它位于您偏好的 {0} 中。</translation>
    </message>
    <message>
        <source>the whole photo</source>
        <translation>完整照片</translation>
    </message>
    <message>
        <source>It has nothing around it; others do.</source>
        <translation>它周围没有多余内容；其他的有。</translation>
    </message>
    <message>
        <source>More copies of it were saved than of the next one, which looks edited.</source>
        <translation>它保存的副本比下一张多，而下一张看起来经过编辑。</translation>
    </message>
    <message>
        <source>It is the whole photo; others are cut.</source>
        <translation>它是完整照片；其他的被裁剪过。</translation>
    </message>
    <message>
        <source>It is the kept photo; others are cut.</source>
        <translation>它是保留的照片；其他的被裁剪过。</translation>
    </message>
    <message>
        <source>It is this photo; others are cut.</source>
        <translation>它是这张照片；其他的被裁剪过。</translation>
    </message>
    <message>
        <source>the kept photo</source>
        <translation>保留的照片</translation>
    </message>
    <message>
        <source>this photo</source>
        <translation>这张照片</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>RAW 格式</translation>
    </message>
    <message>
        <source>stored without loss</source>
        <translation>无损保存</translation>
    </message>
    <message>
        <source>It is online only: its content is not on this computer.</source>
        <translation>仅在线：其内容不在此计算机上。</translation>
    </message>
    <message>
        <source>It is the library of a photo program; only that program may change what is in it.</source>
        <translation>这是某照片程序的图库；只有该程序可以更改其内容。</translation>
    </message>
    <message>
        <source>It holds another program&apos;s copies and previews of photos.</source>
        <translation>其中是其他程序的照片副本和预览。</translation>
    </message>
    <message>
        <source>It belongs to the system.</source>
        <translation>属于系统。</translation>
    </message>
    <message>
        <source>It is a bin: its photos are deleted already.</source>
        <translation>这是回收站：其中的照片已被删除。</translation>
    </message>
    <message>
        <source>It is a link; the file it points to is scanned where it lies.</source>
        <translation>这是链接；它指向的文件会在其所在位置扫描。</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>这是一个失效的链接。</translation>
    </message>
    <message>
        <source>It is a link to a folder; name that folder to scan it.</source>
        <translation>这是指向文件夹的链接；要扫描请指定该文件夹。</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>未指定文件夹。</translation>
    </message>
    <message>
        <source>Name at least one folder of photos.</source>
        <translation>请至少指定一个照片文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>没有文件夹 {0}。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened: {1}.</source>
        <translation>无法打开文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>Check the spelling, and that the drive it is on is connected.</source>
        <translation>请检查拼写，以及其所在磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>它不是常规文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0}: {1}.</source>
        <translation>无法将设置保存到 {0}：{1}。</translation>
    </message>
    <message>
        <source>The settings in {0} are not a JSON object; the defaults are used.</source>
        <translation>{0} 中的设置不是 JSON 对象；使用默认值。</translation>
    </message>
    <message>
        <source>The setting {0} in {1} is unknown or has a wrong value; it is left out.</source>
        <translation>{1} 中的设置 {0} 未知或值有误；已忽略。</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the disk is not full.</source>
        <translation>请检查文件夹是否可写、磁盘是否已满。</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read ({1}); the defaults are used.</source>
        <translation>无法读取 {0} 中的设置（{1}）；使用默认值。</translation>
    </message>
    <message>
        <source>burst: the same view, but not the same moment</source>
        <translation>连拍：同一视角，但不是同一时刻</translation>
    </message>
    <message>
        <source>{0}, {1} inliers</source>
        <translation>{0}，{1} 个内点</translation>
    </message>
    <message>
        <source>edited: one of the files is truncated, so that the end of its picture is missing</source>
        <translation>已编辑：其中一个文件不完整，图像末尾缺失</translation>
    </message>
    <message>
        <source>They look alike ({0}), but are not the same picture.</source>
        <translation>它们看起来相似（{0}），但不是同一图像。</translation>
    </message>
    <message>
        <source>burst: the same camera, {0} seconds apart</source>
        <translation>连拍：同一相机，相隔 {0} 秒</translation>
    </message>
    <message>
        <source>resaved: both are the same plain colour</source>
        <translation>重新保存：两者为同一纯色</translation>
    </message>
    <message>
        <source>crop: {0} of the whole photo</source>
        <translation>裁剪：占完整照片的 {0}</translation>
    </message>
    <message>
        <source>crop: {0} of the kept photo</source>
        <translation>裁剪：占保留照片的 {0}</translation>
    </message>
    <message>
        <source>crop: {0} of this photo</source>
        <translation>裁剪：占这张照片的 {0}</translation>
    </message>
    <message>
        <source>Two views that overlap in part</source>
        <translation>两个部分重叠的视角</translation>
    </message>
    <message>
        <source>turned by {0} degrees</source>
        <translation>旋转 {0} 度</translation>
    </message>
    <message>
        <source>edited: {0} of the picture agrees</source>
        <translation>已编辑：图像的 {0} 一致</translation>
    </message>
    <message>
        <source>Both files end too early; what is missing cannot be compared</source>
        <translation>两个文件都提前结束；缺失部分无法比较</translation>
    </message>
    <message>
        <source>{0}, otherwise the same</source>
        <translation>{0}，其余相同</translation>
    </message>
    <message>
        <source>edited: blurred, otherwise the same</source>
        <translation>已编辑：经过模糊处理，其余相同</translation>
    </message>
    <message>
        <source>{0}, and blurred</source>
        <translation>{0}，并经过模糊处理</translation>
    </message>
    <message>
        <source>tilted by {0} degrees</source>
        <translation>倾斜 {0} 度</translation>
    </message>
    <message>
        <source>in a frame or page</source>
        <translation>在边框或页面中</translation>
    </message>
    <message>
        <source>edited: {0} pictures against {1}, of which the first are alike</source>
        <translation>已编辑：{0} 幅图像对 {1} 幅，首幅相同</translation>
    </message>
    <message>
        <source>edited: a still of the animation, which has {0} pictures</source>
        <translation>已编辑：动画中的一帧，该动画共 {0} 帧</translation>
    </message>
    <message>
        <source>resaved: it differs by {0} on average</source>
        <translation>重新保存：平均相差 {0}</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) marked</source>
        <translation>
            <numerusform>已标记 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected group(s)</source>
        <translation>
            <numerusform>所选的 %Ln 组</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {count} of {all}</source>
        <translation>移除 {count}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>跳过 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{size} to win</source>
        <translation>可释放 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>From this day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>They will not be shown as such again, wherever they are moved.</source>
        <translation>它们以后不会再显示为重复，移动到其他位置也一样。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Noted: these photos are no duplicates.</source>
        <translation>已记住：这些照片不是重复照片。</translation>
    </message>
    <message>
        <source>These photos may be duplicates again.</source>
        <translation>这些照片可以重新视为重复照片。</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Find similar</source>
        <translation>查找相似照片</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Not tried yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>In what they differ</source>
        <translation>不同之处</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to find photos like this one</source>
        <translation>松开以查找与此相似的照片</translation>
    </message>
    <message>
        <source>Drop to scan</source>
        <translation>松开以扫描</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>File written</source>
        <translation>文件写入时间</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>another shape, not comparable</source>
        <translation>形状不同，无法比较</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>按名称或文件夹筛选</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Space to win</source>
        <translation>可释放空间</translation>
    </message>
    <message>
        <source>When the photos were taken</source>
        <translation>照片拍摄时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Any relation</source>
        <translation>任意关系</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} 及以上</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>任意大小</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Taken from … to …</source>
        <translation>拍摄于 … 至 …</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>可释放空间最多</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>照片最多</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>By date, newest first</source>
        <translation>最新优先</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folder against folder</source>
        <translation>文件夹对比</translation>
    </message>
    <message>
        <source>Mark these photos</source>
        <translation>标记这些照片</translation>
    </message>
    <message>
        <source>Keep one folder, thin out another</source>
        <translation>保留一个文件夹，精简另一个</translation>
    </message>
    <message>
        <source>Mark every photo in</source>
        <translation>标记此文件夹中的照片</translation>
    </message>
    <message>
        <source>that also exists in</source>
        <translation>凡同时存在于</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Photos of this group</source>
        <translation>本组照片</translation>
    </message>
    <message>
        <source>Mark as suggested</source>
        <translation>按建议标记</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>Remember that these photos are no duplicates of each other</source>
        <translation>记住这些照片彼此不是重复照片</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>保留 {name}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No group passes the filter</source>
        <translation>没有符合筛选条件的分组</translation>
    </message>
    <message>
        <source>Change the words or choices above.</source>
        <translation>请更改上方的文字或选项。</translation>
    </message>
    <message>
        <source>To remove this one, keep another first.</source>
        <translation>要移除这张，请先保留另一张。</translation>
    </message>
    <message>
        <source>One photo of every group stays.</source>
        <translation>每组都会保留一张照片。</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>本组</translation>
    </message>
    <message>
        <source>All listed groups</source>
        <translation>列表中的所有组</translation>
    </message>
    <message>
        <source>{photos} by your rules, in {groups}.</source>
        <translation>按您的规则：{photos}，{groups}。</translation>
    </message>
    <message>
        <source>Nothing is moved before you press &quot;Remove marked …&quot;.</source>
        <translation>在您按下“移除已标记照片…”之前，不会移动任何文件。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Kept photos are chosen as before.</source>
        <translation>保留的照片恢复为先前的选择方式。</translation>
    </message>
    <message>
        <source>No photo in {one} also exists in {other}.</source>
        <translation>{one} 中没有照片也存在于 {other} 中。</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>没有相似照片</translation>
    </message>
    <message>
        <source>Move the slider to the left to see photos that are less alike.</source>
        <translation>向左移动滑块，查看相似度较低的照片。</translation>
    </message>
    <message>
        <source>Nothing twice at this level</source>
        <translation>此级别没有重复照片</translation>
    </message>
    <message>
        <source>Choose another level on top to look for copies that differ more.</source>
        <translation>请在上方选择其他级别，查找差异更大的副本。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>System&apos;s trash</source>
        <translation>系统回收站</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Bring these photos back</source>
        <translation>恢复这些照片</translation>
    </message>
    <message>
        <source>Files of this removal</source>
        <translation>此次移除的文件</translation>
    </message>
    <message>
        <source>Nothing was removed yet</source>
        <translation>尚未移除任何照片</translation>
    </message>
    <message>
        <source>Every removal is listed here and can be undone.</source>
        <translation>每次移除都列在这里，并且可以撤销。</translation>
    </message>
    <message>
        <source>This removal did not come to its end.</source>
        <translation>此次移除未能完成。</translation>
    </message>
    <message>
        <source>What it moved can be brought back.</source>
        <translation>它已移动的内容可以恢复。</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>移除记录</translation>
    </message>
    <message>
        <source>{size} lie in the quarantine</source>
        <translation>隔离区中有 {size}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Mark the photo of this number, or take the mark away</source>
        <translation>标记此编号的照片以便移除，或取消标记</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Go through groups and photos</source>
        <translation>浏览分组和照片</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Into the group; on a photo, find similar ones</source>
        <translation>进入分组；在照片上则查找相似照片</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>On a group: mark as suggested; on a photo: mark it, or take the mark away</source>
        <translation>在分组上：按建议标记；在照片上：标记或取消标记</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Mark the photo for removal</source>
        <translation>将照片标记为移除</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep the photo</source>
        <translation>保留照片</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The photo is no duplicate of the others in its group</source>
        <translation>该照片与组内其他照片不重复</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next part of the page</source>
        <translation>转到页面的下一部分</translation>
    </message>
    <message>
        <source>Closer, farther, the whole photos</source>
        <translation>放大、缩小、显示整张照片</translation>
    </message>
    <message>
        <source>One photo after the other in the same place</source>
        <translation>在同一位置逐张显示照片</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只显示不同之处</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>In the groups</source>
        <translation>在分组中</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>比较时</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>truncated</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation>不是照片</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>beyond the memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>without their decoder</source>
        <translation>缺少解码器</translation>
    </message>
    <message>
        <source>crashing or too slow</source>
        <translation>崩溃或过慢</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>期间有变动</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>仅在线</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>非常规文件</translation>
    </message>
    <message>
        <source>of other programs</source>
        <translation>属于其他程序</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>属于系统</translation>
    </message>
    <message>
        <source>in a bin</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{kind}：{count}</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Exact</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑版本</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>The same picture, pixel for pixel.</source>
        <translation>逐像素相同的图像。</translation>
    </message>
    <message>
        <source>Also copies that were resized or saved again.</source>
        <translation>还包括调整过大小或重新保存的副本。</translation>
    </message>
    <message>
        <source>Also cropped, turned and edited versions.</source>
        <translation>还包括裁剪、旋转和编辑过的版本。</translation>
    </message>
    <message>
        <source>Also photos that only look alike.</source>
        <translation>还包括仅看起来相似的照片。</translation>
    </message>
</context>
<context>
    <name>LevelSwitch</name>
    <message>
        <source>How much may differ</source>
        <translation>允许的差异程度</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Usual library</source>
        <translation>常用图库</translation>
    </message>
</context>
<context>
    <name>LibraryChoice</name>
    <message>
        <source>Recent libraries</source>
        <translation>最近的图库</translation>
    </message>
    <message>
        <source>Choose the folder of a library</source>
        <translation>选择图库的文件夹</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark all as suggested</source>
        <translation>全部按建议标记</translation>
    </message>
    <message>
        <source>Decide by …</source>
        <translation>决定方式…</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Folder against folder …</source>
        <translation>文件夹对比…</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Remove marked …</source>
        <translation>移除已标记照片…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>未标记照片</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Photos</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Scan the sample photos</source>
        <translation>扫描示例照片</translation>
    </message>
    <message>
        <source>Scan a folder …</source>
        <translation>扫描文件夹…</translation>
    </message>
    <message>
        <source>Paste an image</source>
        <translation>粘贴图像</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>打开其他图库…</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Compare the photos of this group</source>
        <translation>比较本组照片</translation>
    </message>
    <message>
        <source>Mark this group as suggested</source>
        <translation>按建议标记此组</translation>
    </message>
    <message>
        <source>Mark the selected groups as suggested</source>
        <translation>按建议标记所选分组</translation>
    </message>
    <message>
        <source>Mark all groups as suggested</source>
        <translation>按建议标记所有分组</translation>
    </message>
    <message>
        <source>Keep by rules …</source>
        <translation>按规则保留…</translation>
    </message>
    <message>
        <source>Folder against folder …</source>
        <translation>文件夹对比…</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>The photos of this group are no duplicates</source>
        <translation>本组照片不是重复照片</translation>
    </message>
    <message>
        <source>Remove marked photos …</source>
        <translation>移除已标记照片…</translation>
    </message>
    <message>
        <source>Stop moving photos</source>
        <translation>停止移动照片</translation>
    </message>
    <message>
        <source>Undo the last removal or decision</source>
        <translation>撤销上次移除或决定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>上次扫描</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Less alike</source>
        <translation>降低相似度</translation>
    </message>
    <message>
        <source>More alike</source>
        <translation>提高相似度</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About photodedup</source>
        <translation>关于 photodedup</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>MovingBar</name>
    <message>
        <source>Progress of the removal</source>
        <translation>移除进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{done} of {files}</source>
        <translation>{done} / {files}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Bringing the photos back …</source>
        <translation>正在恢复照片…</translation>
    </message>
    <message>
        <source>Moving the photos away …</source>
        <translation>正在移走照片…</translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>New library</source>
        <translation>新图库</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>{folder} 中没有图库。</translation>
    </message>
    <message>
        <source>Make a new one there? It starts empty, and photos that you scan into it stay where they are.</source>
        <translation>要在那里新建一个吗？它起初是空的，扫描到其中的照片会留在原处。</translation>
    </message>
    <message>
        <source>The folder is not empty: the library will lie beside what is in it.</source>
        <translation>该文件夹不是空的：图库将与其中的内容放在一起。</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>新建图库</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Copy an image, or a photo or folder in the file manager, and paste it here.</source>
        <translation>请复制图像，或在文件管理器中复制照片或文件夹，然后粘贴到这里。</translation>
    </message>
    <message>
        <source>There is no image to paste.</source>
        <translation>没有可粘贴的图像。</translation>
    </message>
    <message>
        <source>Pasted image {number}.png</source>
        <translation>粘贴的图像 {number}.png</translation>
    </message>
    <message>
        <source>The pasted image cannot be written to the disk.</source>
        <translation>无法将粘贴的图像写入磁盘。</translation>
    </message>
    <message>
        <source>Is there room on it?</source>
        <translation>磁盘是否还有空间？</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Find similar photos</source>
        <translation>查找相似照片</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在所在文件夹中显示</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>保留此照片</translation>
    </message>
    <message>
        <source>Mark for removal</source>
        <translation>标记为移除</translation>
    </message>
    <message>
        <source>Not a duplicate of the others</source>
        <translation>与其他照片不重复</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>不太相似</translation>
    </message>
    <message>
        <source>Identical file</source>
        <translation>相同文件</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>相同图像</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>已裁剪</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>已旋转</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Same moment</source>
        <translation>同一时刻</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove photos</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Remove {files}</source>
        <translation>移除 {files}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What goes, and what is kept for it</source>
        <translation>将移除的照片及其保留的对应照片</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What kept photos take over, into a sidecar file</source>
        <translation>保留照片将接收的元数据（写入附属文件）</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>Kept photos that take nothing over, and why</source>
        <translation>不接收元数据的保留照片及原因</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>不移除的照片及原因</translation>
    </message>
    <message>
        <source>Remove {files} and win {size}?</source>
        <translation>移除 {files}，释放 {size}？</translation>
    </message>
    <message>
        <source>Nothing can be removed</source>
        <translation>没有可移除的照片</translation>
    </message>
    <message>
        <source>Of every group at least one photo stays. It is opened and checked before anything moves.</source>
        <translation>每组至少保留一张照片。移动任何文件之前都会先打开并检查它。</translation>
    </message>
    <message>
        <source>RAW files, Live Photo videos and notes go with the photo they belong to.</source>
        <translation>RAW 文件、实况照片视频和备注会与所属照片一起移动。</translation>
    </message>
    <message>
        <source>Some of these may be edited or cropped versions: what was made of them would go.</source>
        <translation>其中可能有编辑或裁剪过的版本：所做的修改会一并移走。</translation>
    </message>
    <message>
        <source>To the quarantine: a folder on the same drive. Undo brings them back.</source>
        <translation>移到隔离区：同一磁盘上的文件夹。“撤销”可恢复。</translation>
    </message>
    <message>
        <source>To the system&apos;s trash. Your file manager brings them back.</source>
        <translation>移到系统回收站。可在文件管理器中恢复。</translation>
    </message>
    <message>
        <source>Kept photos take over stars, keywords, captions, places and dates that they lack</source>
        <translation>保留的照片接收其缺少的星级、关键字、说明、地点和日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>Photos are being moved.</source>
        <translation>正在移动照片。</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>请等待完成。</translation>
    </message>
    <message>
        <source>{files} removed, {size} won.</source>
        <translation>已移除 {files}，释放 {size}。</translation>
    </message>
    <message>
        <source>They are in the system&apos;s trash; your file manager brings them back.</source>
        <translation>它们在系统回收站中，可在文件管理器中恢复。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>They lie in the quarantine and can be brought back at any time.</source>
        <translation>它们在隔离区中，可随时恢复。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>未移除任何照片。</translation>
    </message>
    <message>
        <source>{files} brought back.</source>
        <translation>已恢复 {files}。</translation>
    </message>
    <message>
        <source>Metadata of {photos} was not merged. {name}: {reason}</source>
        <translation>{photos}的元数据未合并。{name}：{reason}</translation>
    </message>
    <message>
        <source>{files} left where they are. {name}: {reason}</source>
        <translation>{files}留在原处。{name}：{reason}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>What was moved until then can be brought back.</source>
        <translation>此前移走的照片可以恢复。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>What lies in {folder}</source>
        <translation>位于 {folder} 的照片</translation>
    </message>
    <message>
        <source>The most pixels</source>
        <translation>像素最多</translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>文件最大</translation>
    </message>
    <message>
        <source>The most metadata</source>
        <translation>元数据最多</translation>
    </message>
    <message>
        <source>The oldest file</source>
        <translation>文件最旧</translation>
    </message>
    <message>
        <source>The newest file</source>
        <translation>文件最新</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Keep by rules</source>
        <translation>按规则保留</translation>
    </message>
    <message>
        <source>Rules, the weightiest on top</source>
        <translation>规则，最重要的在上</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Prefer a folder …</source>
        <translation>优先某个文件夹…</translation>
    </message>
    <message>
        <source>Apply and mark</source>
        <translation>应用并标记</translation>
    </message>
    <message>
        <source>Which photo is kept</source>
        <translation>保留哪张照片</translation>
    </message>
    <message>
        <source>Tick what counts, the weightiest on top. Where photos are even, the program&apos;s own rules decide.</source>
        <translation>勾选您看重的条件，最重要的在上。仍不分高下的，由程序自身的规则决定。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Came back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>已永久删除</translation>
    </message>
    <message>
        <source>Stayed: {reason}</source>
        <translation>未移动：{reason}</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>未移动</translation>
    </message>
    <message>
        <source>Was interrupted; the next removal or undo settles it</source>
        <translation>曾被中断；下次移除或恢复时会处理</translation>
    </message>
    <message>
        <source>In the system&apos;s trash; your file manager brings it back</source>
        <translation>在系统回收站中；可用文件管理器恢复</translation>
    </message>
    <message>
        <source>Cannot come back: it is not in the quarantine now, or its drive is not connected</source>
        <translation>无法恢复：它不在隔离区，或其驱动器未连接</translation>
    </message>
    <message>
        <source>Cannot come back: another file lies in its place</source>
        <translation>无法恢复：原处已有其他文件</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>可以恢复</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Kept for it</source>
        <translation>为其保留</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>已移动 {count}</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Progress of the scan</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>Progress of this stage</source>
        <translation>本阶段进度</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>跳过的文件</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>上次扫描</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>A scan is going on.</source>
        <translation>正在进行扫描。</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop it first.</source>
        <translation>请等待结束，或先停止扫描。</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>扫描已停止。</translation>
    </message>
    <message>
        <source>Everything that was finished is saved.</source>
        <translation>已完成的部分均已保存。</translation>
    </message>
    <message>
        <source>Something went wrong inside photodedup.</source>
        <translation>photodedup 内部出错。</translation>
    </message>
    <message>
        <source>Your photos were not touched. Trying again may help; the log has the details.</source>
        <translation>您的照片未受影响。重试也许有用；详细信息见日志。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>自动选择最佳</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>与核心数相同</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Also look at photos that end too early</source>
        <translation>同时处理不完整的照片</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Look-alikes are at least this alike</source>
        <translation>相似照片的最低相似度</translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation>缩略图最多占用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Language, compute and threads take effect at the next start.</source>
        <translation>语言、计算设备和线程数在下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This library is open already.</source>
        <translation>此图库已打开。</translation>
    </message>
    <message>
        <source>Photos are being moved.</source>
        <translation>正在移动照片。</translation>
    </message>
    <message>
        <source>Open the other library once that is done.</source>
        <translation>请等待完成后再打开其他图库。</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop it now: everything that is finished is saved.</source>
        <translation>请等待结束，或现在停止：已完成的内容都已保存。</translation>
    </message>
    <message>
        <source>Stop it and open the other library</source>
        <translation>停止扫描并打开其他图库</translation>
    </message>
    <message>
        <source>A scan is going on.</source>
        <translation>正在进行扫描。</translation>
    </message>
    <message>
        <source>There is no library in {folder} any more.</source>
        <translation>{folder} 中已没有图库。</translation>
    </message>
    <message>
        <source>If it lies on a drive, connect the drive and try again.</source>
        <translation>如果它位于外接驱动器上，请连接驱动器后重试。</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message>
        <source>Similar photos</source>
        <translation>相似照片</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>没有相似照片</translation>
    </message>
    <message>
        <source>No photo in the library looks like this one.</source>
        <translation>图库中没有与此相似的照片。</translation>
    </message>
    <message>
        <source>Photos that look like {name}</source>
        <translation>与 {name} 相似的照片</translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>跳过原因</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Looking for photos</source>
        <translation>正在查找照片</translation>
    </message>
    <message>
        <source>Looking at each photo</source>
        <translation>正在查看每张照片</translation>
    </message>
    <message>
        <source>Finding look-alikes</source>
        <translation>正在查找相似照片</translation>
    </message>
    <message>
        <source>Comparing them closely</source>
        <translation>正在仔细比较</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder …</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Try the sample photos</source>
        <translation>试用示例照片</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>其他图库</translation>
    </message>
    <message>
        <source>Find the photos you have twice</source>
        <translation>找出您的重复照片</translation>
    </message>
    <message>
        <source>Looking changes nothing: your photos stay as they are.</source>
        <translation>查找不会更改任何内容：您的照片保持原样。</translation>
    </message>
    <message>
        <source>Drop folders anywhere in this window</source>
        <translation>将文件夹拖放到此窗口任意位置</translation>
    </message>
    <message>
        <source>Library: {name}  ({place})</source>
        <translation>图库：{name}  （{place}）</translation>
    </message>
    <message>
        <source>Review the {groups} found before</source>
        <translation>查看之前找到的 {groups}</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Least similarity</source>
        <translation>最低相似度</translation>
    </message>
    <message>
        <source>At least {share} alike</source>
        <translation>相似度至少 {share}</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>还剩不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>约剩 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>每秒 {rate} 张</translation>
    </message>
</context>
<context>
    <name>reporting</name>
    <message>
        <source>The report {file} names none of your photos.</source>
        <translation>报告 {file} 不包含您的任何照片名称。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
</context>
</TS>
