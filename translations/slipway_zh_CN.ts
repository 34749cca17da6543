<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Core</name>
    <message>
        <source>The model could not predict (%1).</source>
        <translation>模型无法预测（%1）。</translation>
    </message>
    <message>
        <source>The model file is empty.</source>
        <translation>模型文件为空。</translation>
    </message>
    <message>
        <source>The model takes %1 features a row, not %2.</source>
        <translation>该模型每行接受 %1 个特征，而不是 %2 个。</translation>
    </message>
    <message>
        <source>The model could not be trained: XGBoost says &quot;%1&quot;.</source>
        <translation>模型无法训练：XGBoost 报告“%1”。</translation>
    </message>
    <message>
        <source>The model could not be trained: it needs rows for training and validation with the same features, and at least one round.</source>
        <translation>模型无法训练：训练和验证需要特征相同的行，且至少需要一轮。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check its permissions.</source>
        <translation>无法打开 %1（%2）。请检查其权限。</translation>
    </message>
    <message>
        <source>slipwayd was not found beside this program, so no model can be tried.</source>
        <translation>本程序旁边没有找到 slipwayd，因此无法试用任何模型。</translation>
    </message>
    <message>
        <source>%1 took longer than %2 s to load and was stopped.</source>
        <translation>%1 的加载时间超过 %2 s，已被停止。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read.</source>
        <translation>%1 大于 %2 字节，未读取。</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2).</source>
        <translation>无法读取或写入 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 is not an http or https address.</source>
        <translation>%1 不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that the server runs and the address is right.</source>
        <translation>无法连接 %1。请检查服务器是否在运行、地址是否正确。</translation>
    </message>
    <message>
        <source>%1 closed the connection without a complete answer.</source>
        <translation>%1 未给出完整应答就关闭了连接。</translation>
    </message>
    <message>
        <source>No trusted connection to %1 could be made (%2).</source>
        <translation>无法与 %1 建立可信连接（%2）。</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not HTTP (%2).</source>
        <translation>%1 给出的应答不是 HTTP（%2）。</translation>
    </message>
    <message>
        <source>The HTTP library could not be started.</source>
        <translation>HTTP 库无法启动。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than 64 MB and was not read.</source>
        <translation>%1 的应答大于 64 MB，未读取。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Try again in a moment.</source>
        <translation>%1 正被其他程序使用。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged or is no database (%2).</source>
        <translation>%1 已损坏或不是数据库（%2）。</translation>
    </message>
    <message>
        <source>The database %1 refused a request (%2).</source>
        <translation>数据库 %1 拒绝了请求（%2）。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Slipway. Update this one to open it.</source>
        <translation>%1 由更新版本的 Slipway 写入。请更新本程序后再打开。</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>an interval from its lower to its upper end</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>a date with time as QDateTime formats it</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>%2 holds values that are not a number (NaN or Infinity), the first at %1, %3 in all. They are shown as not available.</source>
        <translation>%2 含有不是数字的值（NaN 或 Infinity），首处在 %1，共 %3 处。它们显示为不可用。</translation>
    </message>
    <message>
        <source>%2 holds the key %1 twice; the last value is used. Keys written twice: %3.</source>
        <translation>%2 中键 %1 出现两次；采用最后一个值。重复的键：%3。</translation>
    </message>
    <message>
        <source>%2 begins with a byte order mark, which JSON does not allow; it was skipped.</source>
        <translation>%2 以字节顺序标记开头，JSON 不允许这样；已将其跳过。</translation>
    </message>
    <message>
        <source>%2 is written in UTF-16 and not in UTF-8; it was converted.</source>
        <translation>%2 采用 UTF-16 而不是 UTF-8 编码；已作转换。</translation>
    </message>
    <message>
        <source>%2 holds text that is no valid UTF-8, first at %1; it is shown with replacement characters.</source>
        <translation>%2 含有不是有效 UTF-8 的文本，首处在 %1；以替换字符显示。</translation>
    </message>
    <message>
        <source>The integer at %1 in %2 is too large to calculate with exactly. Such integers: %3.</source>
        <translation>%2 中 %1 处的整数太大，无法精确计算。此类整数：%3。</translation>
    </message>
    <message>
        <source>The number at %1 in %2 is too large for a floating-point number. Such numbers: %3.</source>
        <translation>%2 中 %1 处的数字太大，无法用浮点数表示。此类数字：%3。</translation>
    </message>
    <message>
        <source>%2 holds control characters in a name or text, first at %1. Such texts: %3.</source>
        <translation>%2 的名称或文本中含有控制字符，首处在 %1。此类文本：%3。</translation>
    </message>
    <message>
        <source>%2 ends in the middle, at %1: it was not written to its end. Nothing of it is used.</source>
        <translation>%2 在 %1 处中断：没有写到末尾。其内容均未使用。</translation>
    </message>
    <message>
        <source>%2 is nested too deeply, at %1, and was not read.</source>
        <translation>%2 在 %1 处嵌套过深，未读取。</translation>
    </message>
    <message>
        <source>%2 is no JSON at %1. Nothing of it is used.</source>
        <translation>%2 在 %1 处不是 JSON。其内容均未使用。</translation>
    </message>
    <message>
        <source>%2 is too large to be read as JSON.</source>
        <translation>%2 太大，无法作为 JSON 读取。</translation>
    </message>
    <message>
        <source>%2 is empty.</source>
        <translation>%2 为空。</translation>
    </message>
    <message>
        <source>%1 names more than %2 arms in &quot;%3&quot;, so that column is not the arm of a test. A log has one row per query and a few arms.</source>
        <translation>%1 在“%3”中给出了超过 %2 个组，因此该列不是测试的组。日志每个查询一行，只有少数几个组。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>No query log was named.</source>
        <translation>未指定查询日志。</translation>
    </message>
    <message>
        <source>%1 holds blank lines only.</source>
        <translation>%1 只有空行。</translation>
    </message>
    <message>
        <source>%1 has no line that is a query. Line %2: %3. A query log has one JSON object per line, with the version that answered in &quot;model_version&quot;.</source>
        <translation>%1 中没有一行是查询。第 %2 行：%3。查询日志每行一个 JSON 对象，其中“model_version”为作答的版本。</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;. The methods are: %2.</source>
        <translation>没有方法“%1”。可用的方法：%2。</translation>
    </message>
    <message>
        <source>The input of %1 cannot be used: &quot;%2&quot; must be %3.</source>
        <translation>%1 的输入无法使用：“%2”必须是 %3。</translation>
    </message>
    <message>
        <source>The input of %1 is not JSON.</source>
        <translation>%1 的输入不是 JSON。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but a share lies between 0 and 1.</source>
        <translation>%2 中的 %1 为 %3，但占比须在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>%2 holds no object of metadata. Nothing of it is used.</source>
        <translation>%2 不含元数据对象。其内容均未使用。</translation>
    </message>
    <message>
        <source>%1 in %2 should be a text and is %3.</source>
        <translation>%2 中的 %1 应为文本，实为 %3。</translation>
    </message>
    <message>
        <source>%1 in %2 should be a list of names and is not.</source>
        <translation>%2 中的 %1 应为名称列表，但不是。</translation>
    </message>
    <message>
        <source>%1 in %2 should be a list or an object and is not.</source>
        <translation>%2 中的 %1 应为列表或对象，但不是。</translation>
    </message>
    <message>
        <source>%1 in %2 is no date: %3.</source>
        <translation>%2 中的 %1 不是日期：%3。</translation>
    </message>
    <message>
        <source>%1 in %2 should be a number and is %3.</source>
        <translation>%2 中的 %1 应为数字，实为 %3。</translation>
    </message>
    <message>
        <source>%1 in %2 is negative: %3.</source>
        <translation>%2 中的 %1 为负：%3。</translation>
    </message>
    <message>
        <source>%2 holds no object of parameters. Nothing of it is used.</source>
        <translation>%2 不含参数对象。其内容均未使用。</translation>
    </message>
    <message>
        <source>%2 holds no importance by feature. Nothing of it is used.</source>
        <translation>%2 不含按特征列出的重要性。其内容均未使用。</translation>
    </message>
    <message>
        <source>The importance of %1 in %2 should be a number and is %3.</source>
        <translation>%2 中 %1 的重要性应为数字，实为 %3。</translation>
    </message>
    <message>
        <source>The importance of %1 in %2 is negative (%3). Such features: %4.</source>
        <translation>%2 中 %1 的重要性为负（%3）。此类特征：%4。</translation>
    </message>
    <message>
        <source>The %1 is %4 in model_metadata.json but %3 in %2; the metadata is used.</source>
        <translation>%1 在 model_metadata.json 中为 %4，在 %2 中却为 %3；采用元数据。</translation>
    </message>
    <message>
        <source>%1 in %2 is no confusion matrix: it needs as many rows as columns, of counts from 0. It is not shown.</source>
        <translation>%2 中的 %1 不是混淆矩阵：它需要行数与列数相同，且为从 0 起的计数。不予显示。</translation>
    </message>
    <message>
        <source>%2 holds no object of metrics. Nothing of it is used.</source>
        <translation>%2 不含指标对象。其内容均未使用。</translation>
    </message>
    <message>
        <source>%1 in %2 should be an object and is not.</source>
        <translation>%2 中的 %1 应为对象，但不是。</translation>
    </message>
    <message>
        <source>%1 in %2 holds %3 values that are no numbers; they are shown as gaps.</source>
        <translation>%2 中的 %1 含有 %3 个不是数字的值；它们显示为空缺。</translation>
    </message>
    <message>
        <source>The histories in %2 differ in length: %3 has %4 points, %5 has %6. Each is shown as far as it goes.</source>
        <translation>%2 中各历史的长度不同：%3 有 %4 个点，%5 有 %6 个。各自按实际长度显示。</translation>
    </message>
    <message>
        <source>The number of epochs in %2 is no number: %3.</source>
        <translation>%2 中的轮次数不是数字：%3。</translation>
    </message>
    <message>
        <source>%2 states %3 epochs, but %4 has %5 points.</source>
        <translation>%2 写明 %3 轮，但 %4 有 %5 个点。</translation>
    </message>
    <message>
        <source>%1 is %3 in %2 but %4 in %5. The first is shown, because it lies nearest to the model.</source>
        <translation>%1 在 %2 中为 %3，在 %5 中却为 %4。显示前者，因为它离模型最近。</translation>
    </message>
    <message>
        <source>The demo could not bring %1 to %2: %3</source>
        <translation>演示无法将 %1 带到 %2：%3</translation>
    </message>
    <message>
        <source>%1 refused the A/B test with status %2: %3</source>
        <translation>%1 拒绝了 A/B 测试，状态 %2：%3</translation>
    </message>
    <message>
        <source>The demo&apos;s model server was not ready within %1 seconds.</source>
        <translation>演示的模型服务器未在 %1 秒内就绪。</translation>
    </message>
    <message>
        <source>The demo&apos;s model server %1 could not be started (%2).</source>
        <translation>演示的模型服务器 %1 无法启动（%2）。</translation>
    </message>
    <message>
        <source>The demo&apos;s model server ended before it was ready: %1</source>
        <translation>演示的模型服务器在就绪之前就已结束：%1</translation>
    </message>
    <message>
        <source>The demo needs a temporary folder in %1, and none could be made (%2).</source>
        <translation>演示需要 %1 中的一个临时文件夹，但无法创建（%2）。</translation>
    </message>
    <message>
        <source>%1 answered a prediction with status %2: %3</source>
        <translation>%1 对预测请求返回状态 %2：%3</translation>
    </message>
    <message>
        <source>The new deployment %1 is locked already.</source>
        <translation>新的部署 %1 已被锁定。</translation>
    </message>
    <message>
        <source>%1 is a text that stands in for a model, not a model. Train the version again or put its real file there.</source>
        <translation>%1 是代替模型的文本，不是模型。请重新训练该版本，或放入其真正的文件。</translation>
    </message>
    <message>
        <source>A rollback needs a reason.</source>
        <translation>回滚需要说明原因。</translation>
    </message>
    <message>
        <source>%1 recorded no version before %2. Say which one to go back to. It has: %3.</source>
        <translation>%1 没有记录 %2 之前的版本。请指明要回到哪个版本。现有：%3。</translation>
    </message>
    <message>
        <source>%1 fits several versions. Say which one: %2.</source>
        <translation>%1 对应多个版本。请指明是哪一个：%2。</translation>
    </message>
    <message>
        <source>%1 has no version %2 of %3. It has: %4.</source>
        <translation>%1 没有 %3 的版本 %2。现有：%4。</translation>
    </message>
    <message>
        <source>Ask %1 what serves after the interruption</source>
        <translation>询问 %1 中断之后由什么提供服务</translation>
    </message>
    <message>
        <source>%1 has the artifact already.</source>
        <translation>%1 已有该工件。</translation>
    </message>
    <message>
        <source>%1 was changed after the plan was made. Plan again.</source>
        <translation>%1 在制定计划之后被更改。请重新制定计划。</translation>
    </message>
    <message>
        <source>SHA-256 %1 checked on arrival%2.</source>
        <translation>到达时已校验 SHA-256 %1%2。</translation>
    </message>
    <message>
        <source>%1 said that it is done.</source>
        <translation>%1 报告已完成。</translation>
    </message>
    <message>
        <source>No good answer came (%1), but %2 serves %3.</source>
        <translation>没有得到正常应答（%1），但 %2 由 %3 提供服务。</translation>
    </message>
    <message>
        <source>Predictions were not compared: this machine has no copy of the artifact.</source>
        <translation>未比较预测：本机没有该工件的副本。</translation>
    </message>
    <message>
        <source>%1 %2 serves on %3 without proof, for there is no earlier version to return to.</source>
        <translation>%1 %3 上由 %2 提供服务，但未经验证，因为没有更早的版本可以回到。</translation>
    </message>
    <message>
        <source>Switch %1 on %2 back to %3</source>
        <translation>将 %2 上的 %1 切换回 %3</translation>
    </message>
    <message>
        <source>%1 The return to %2 was ordered, and then %3 stopped answering; it is asked again at the next start.</source>
        <translation>%1 已下令回到 %2，随后 %3 停止应答；下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a target or an environment. Use up to 100 letters, digits, spaces or dashes.</source>
        <translation>“%1”不能作为目标或环境的名称。请使用最多 100 个字母、数字、空格或连字符。</translation>
    </message>
    <message>
        <source>That is not the name of an environment variable. Give the name of the variable that holds the token, not the token.</source>
        <translation>这不是环境变量的名称。请给出保存令牌的变量的名称，而不是令牌本身。</translation>
    </message>
    <message>
        <source>%1 is in the environment %2, not in %3.</source>
        <translation>%1 属于环境 %2，不属于 %3。</translation>
    </message>
    <message>
        <source>The environment %1 has no target. Add one first.</source>
        <translation>环境 %1 没有目标。请先添加一个。</translation>
    </message>
    <message>
        <source>The environment %1 has several targets. Say which one: %2.</source>
        <translation>环境 %1 有多个目标。请指明是哪一个：%2。</translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 are not numbers, so nothing is computed of it. Correct the log and import it again.</source>
        <translation>%3 的 %2 个值中有 %1 个不是数字，因此不对其作任何计算。请更正日志并重新导入。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no %3 and do not count for it.</source>
        <translation>%2 行中有 %1 行没有 %3，不计入其中。</translation>
    </message>
    <message>
        <source>The arm %1 is no version of any registry.</source>
        <translation>组 %1 不是任何注册表中的版本。</translation>
    </message>
    <message>
        <source>Requests of one user are not independent (%1 requests of %2 users); the intervals are too narrow.</source>
        <translation>同一用户的请求并不独立（%2 个用户的 %1 个请求）；区间过窄。</translation>
    </message>
    <message>
        <source>There is an experiment &quot;%1&quot; already. Choose another name or remove it first.</source>
        <translation>已有实验“%1”。请另选名称或先将其移除。</translation>
    </message>
    <message>
        <source>The log has no yes/no or number column &quot;%1&quot;. It has: %2.</source>
        <translation>日志没有“%1”这样的是/否列或数字列。现有：%2。</translation>
    </message>
    <message>
        <source>The guard rail &quot;%1&quot; needs a margin above 0, in the unit of the column.</source>
        <translation>护栏指标“%1”需要大于 0 的界值，采用该列的单位。</translation>
    </message>
    <message>
        <source>An experiment has exactly one primary metric. Name one of the columns %1.</source>
        <translation>一个实验恰好有一个主要指标。请从以下列中指定一个：%1。</translation>
    </message>
    <message>
        <source>The split has %1 shares and the log has %2 arms: %3.</source>
        <translation>分流比例有 %1 个占比，日志有 %2 个组：%3。</translation>
    </message>
    <message>
        <source>The shares of a split are numbers from 0 on, and not all are 0.</source>
        <translation>分流比例的占比是从 0 起的数字，且不能全为 0。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no arm of the log. Its arms are: %2.</source>
        <translation>“%1”不是日志中的组。日志中的组：%2。</translation>
    </message>
    <message>
        <source>Upload %1 to %2</source>
        <translation>将 %1 上传到 %2</translation>
    </message>
    <message>
        <source>%1, its SHA-256 %2 is checked on arrival</source>
        <translation>%1，到达时校验其 SHA-256 %2</translation>
    </message>
    <message>
        <source>Switch %1 on %2 to %3</source>
        <translation>将 %2 上的 %1 切换到 %3</translation>
    </message>
    <message>
        <source>Prove that %1 serves</source>
        <translation>验证由 %1 提供服务</translation>
    </message>
    <message>
        <source>Version and hash as the server tells them, within %1 s; then 16 seeded rows predicted here and there</source>
        <translation>%1 s 内由服务器报告的版本和哈希；然后在本机和服务器上各预测 16 行由随机种子生成的数据</translation>
    </message>
    <message>
        <source>%1 serves several models. Say which one: %2.</source>
        <translation>%1 为多个模型提供服务。请指明是哪一个：%2。</translation>
    </message>
    <message>
        <source>%1 serves no model named %2. It serves: %3.</source>
        <translation>%1 不为名为 %2 的模型提供服务。现有：%3。</translation>
    </message>
    <message>
        <source>None is needed: %1 serves already, and nothing is sent.</source>
        <translation>不需要：%1 已在提供服务，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing serves this model on %1 yet, so there is no version to return to. If the proof fails, %2 stays there and the deployment is marked as failed.</source>
        <translation>%1 上还没有为该模型提供服务的版本，因此没有版本可以回到。如果验证失败，%2 将留在该处，该部署标记为失败。</translation>
    </message>
    <message>
        <source>If the proof fails, %1 is switched back to %2, and that is proven. Later, roll back to %2 at any time; it stays on the server.</source>
        <translation>如果验证失败，%1 会切换回 %2，并得到验证。之后可随时回滚到 %2；它保留在服务器上。</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>服务器有应答</translation>
    </message>
    <message>
        <source>%1 told what it serves.</source>
        <translation>%1 报告了正在提供服务的内容。</translation>
    </message>
    <message>
        <source>The artifact is intact</source>
        <translation>工件完好</translation>
    </message>
    <message>
        <source>%1 has the SHA-256 %2, but the registry states %3. Restore the file or register it again.</source>
        <translation>%1 的 SHA-256 为 %2，但注册表记载为 %3。请恢复该文件或重新注册。</translation>
    </message>
    <message>
        <source>SHA-256 %1, as the registry states.</source>
        <translation>SHA-256 为 %1，与注册表的记载一致。</translation>
    </message>
    <message>
        <source>The model loads and predicts</source>
        <translation>模型可加载并预测</translation>
    </message>
    <message>
        <source>%1 inputs, %2.</source>
        <translation>%1 个输入，%2。</translation>
    </message>
    <message>
        <source>No registry here has %1. The server checks its own copy and tries it before it switches.</source>
        <translation>这里没有注册表含有 %1。服务器会检查自己的副本，并在切换之前试用。</translation>
    </message>
    <message>
        <source>The version is new to the server</source>
        <translation>该版本对服务器来说是新的</translation>
    </message>
    <message>
        <source>%1 has other bytes as %2 already (SHA-256 %3, here %4). A version never changes; register this one under an id of its own.</source>
        <translation>%1 已有内容不同的 %2（SHA-256 为 %3，这里为 %4）。版本永不更改；请以新的 ID 注册这一个。</translation>
    </message>
    <message>
        <source>%1 serves %2 already. Nothing would be sent; only the proof is made again.</source>
        <translation>%1 已由 %2 提供服务。不会发送任何内容；只会重新验证。</translation>
    </message>
    <message>
        <source>%1 does not have %2.</source>
        <translation>%1 没有 %2。</translation>
    </message>
    <message>
        <source>The inputs stay the same</source>
        <translation>输入保持不变</translation>
    </message>
    <message>
        <source>The new version takes %1 inputs, the one that serves takes %2. Those who call the server must change with it.</source>
        <translation>新版本接受 %1 个输入，正在提供服务的版本接受 %2 个。服务器的调用方必须随之更改。</translation>
    </message>
    <message>
        <source>Input %1 is %2 in the new version and %3 in the one that serves.</source>
        <translation>输入 %1 在新版本中是 %2，在正在提供服务的版本中是 %3。</translation>
    </message>
    <message>
        <source>The same %1 inputs in the same order.</source>
        <translation>%1 个输入相同，顺序也相同。</translation>
    </message>
    <message>
        <source>%1 is being brought to %2 by %3 at this moment. Wait for its end and try again.</source>
        <translation>%3 此刻正在将 %1 带到 %2。请等待其结束后重试。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be read: %2 The versions read before are still listed.</source>
        <translation>无法读取 %1 的文件夹：%2 之前读取的版本仍会列出。</translation>
    </message>
    <message>
        <source>%1 fits %2 versions. Name one of them: %3.</source>
        <translation>%1 对应 %2 个版本。请指明其中一个：%3。</translation>
    </message>
    <message>
        <source>There is no version %1. Name one by its id, MODEL/VERSION or MODEL@ALIAS.</source>
        <translation>没有版本 %1。请用 ID、MODEL/VERSION 或 MODEL@ALIAS 指定。</translation>
    </message>
    <message>
        <source>%1 has no model file.</source>
        <translation>%1 没有模型文件。</translation>
    </message>
    <message>
        <source>The server says that %1 serves, with SHA-256 %2.</source>
        <translation>服务器报告由 %1 提供服务，SHA-256 为 %2。</translation>
    </message>
    <message>
        <source>After %1 s the server still serves %2, not %3.</source>
        <translation>%1 s 之后，服务器仍由 %2 而不是 %3 提供服务。</translation>
    </message>
    <message>
        <source>After %1 s %2 is not ready to answer on the server.</source>
        <translation>%1 s 之后，%2 仍未准备好在服务器上应答。</translation>
    </message>
    <message>
        <source>The server serves other bytes as %1: SHA-256 %2, not %3.</source>
        <translation>服务器上的 %1 内容不同：SHA-256 为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>The rows were predicted by %1, not by %2.</source>
        <translation>这些行由 %1 预测，而不是 %2。</translation>
    </message>
    <message>
        <source>The server predicted %1 rows, the artifact %2.</source>
        <translation>服务器预测了 %1 行，工件预测了 %2 行。</translation>
    </message>
    <message>
        <source>The server predicts %1 for row %2 of %3, the artifact predicts %4.</source>
        <translation>服务器对第 %2 行（共 %3 行）的预测为 %1，工件的预测为 %4。</translation>
    </message>
    <message>
        <source>%1 seeded rows are predicted alike here and there (within 1e-6).</source>
        <translation>%1 行由随机种子生成的数据在本机和服务器上预测一致（误差在 1e-6 以内）。</translation>
    </message>
    <message>
        <source>If %1 stays as it is, even %2 rows would not settle it.</source>
        <translation>如果 %1 保持不变，即使 %2 行也无法得出定论。</translation>
    </message>
    <message>
        <source>About %1 more rows, %2 of them of the treatment, if %3 stays as it is.</source>
        <translation>如果 %3 保持不变，约需再有 %1 行，其中实验组 %2 行。</translation>
    </message>
    <message>
        <source>A log in which every value of the primary and of the guard rails is a number.</source>
        <translation>一份主要指标和各护栏指标的每个值都是数字的日志。</translation>
    </message>
    <message>
        <source>The planned size: %1 more rows of the control and %2 of the treatment.</source>
        <translation>计划样本量：对照组再有 %1 行，实验组再有 %2 行。</translation>
    </message>
    <message>
        <source>A log whose split is as planned. Find out why it is not: a filter, a cache, or a version that lost requests.</source>
        <translation>一份分流比例与计划一致的日志。请找出不一致的原因：筛选、缓存，或丢失请求的版本。</translation>
    </message>
    <message>
        <source>A changed version in a test of its own; more rows of this one will hardly turn it (%1 so far).</source>
        <translation>改动后的版本，并为其单独设立测试；当前测试再增加行也难以改变结果（目前 %1 行）。</translation>
    </message>
    <message>
        <source>A smallest worthwhile gain below %1, planned before the data.</source>
        <translation>小于 %1 的最小有价值增益，且在取得数据之前计划好。</translation>
    </message>
    <message>
        <source>%1: no difference is shown, %2 (%3 %4, %5; n = %6 and %7).</source>
        <translation>%1：未显示出差异，%2（%3 %4，%5；n = %6 和 %7）。</translation>
    </message>
    <message>
        <source>%1 is %2 faster (%3 %4, %5; n = %6 and %7).</source>
        <translation>%1 快了 %2（%3 %4，%5；n = %6 和 %7）。</translation>
    </message>
    <message>
        <source>%1 is %2 slower (%3 %4, %5; n = %6 and %7).</source>
        <translation>%1 慢了 %2（%3 %4，%5；n = %6 和 %7）。</translation>
    </message>
    <message>
        <source>%1 fell by %2 (%3 %4, %5; n = %6 and %7).</source>
        <translation>%1 下降了 %2（%3 %4，%5；n = %6 和 %7）。</translation>
    </message>
    <message>
        <source>%1 rose by %2 (%3 %4, %5; n = %6 and %7).</source>
        <translation>%1 上升了 %2（%3 %4，%5；n = %6 和 %7）。</translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of %2 is neither shown nor excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation>护栏指标 %1：%2 的损失既未显示出，也未排除（%3 对 %4；%6 水平下损失至多 %5；n = %7 和 %8）。</translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of %2 is excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation>护栏指标 %1：已排除 %2 的损失（%3 对 %4；%6 水平下损失至多 %5；n = %7 和 %8）。</translation>
    </message>
    <message>
        <source>No split was planned, so the shares of the %1 arms were not checked.</source>
        <translation>没有计划分流比例，因此未检查 %1 个组的占比。</translation>
    </message>
    <message>
        <source>The split is not as planned: %1 got %2 of the rows and not %3, %4.</source>
        <translation>分流比例与计划不一致：%1 得到 %2 的行，而不是 %3，%4。</translation>
    </message>
    <message>
        <source>The split is as planned: %1 got %2 of the rows, %3 planned, %4.</source>
        <translation>分流比例与计划一致：%1 得到 %2 的行，计划 %3，%4。</translation>
    </message>
    <message>
        <source>There is no verdict: every arm needs at least 2 values of each metric that decides.</source>
        <translation>没有结论：每个组的每个决定性指标都至少需要 2 个值。</translation>
    </message>
    <message>
        <source>The verdict waits: %1 and %2 values of %3 are there, at least %4 an arm are needed for every metric that decides.</source>
        <translation>结论待定：%3 现有 %1 个和 %2 个值，每个决定性指标在每组至少需要 %4 个。</translation>
    </message>
    <message>
        <source>The verdict waits for the planned size: %1 and %2 of %3 an arm are there.</source>
        <translation>结论待达到计划样本量：现有 %1 和 %2，每组需 %3。</translation>
    </message>
    <message>
        <source>A gain of %1 in %2, the smallest that is worth it, is excluded.</source>
        <translation>已排除 %2 上 %1 的增益，即最小有价值增益。</translation>
    </message>
    <message>
        <source>No plan was stored before the data, so the present size of %1 counts as the planned one.</source>
        <translation>在取得数据之前没有保存计划，因此将当前样本量 %1 视为计划样本量。</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others. Make it its owner&apos;s alone (chmod 600) and start again.</source>
        <translation>令牌文件 %1 可被他人读取。请设为仅所有者可读（chmod 600）后重新启动。</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>令牌文件 %1 为空。</translation>
    </message>
    <message>
        <source>model.bin of version %1 was changed after its upload: its SHA-256 is %2, not %3. Upload the version again under another id.</source>
        <translation>版本 %1 的 model.bin 在上传之后被更改：其 SHA-256 为 %2，而不是 %3。请以新的 ID 重新上传该版本。</translation>
    </message>
    <message>
        <source>This server wants its token (Authorization: Bearer …).</source>
        <translation>此服务器需要令牌（Authorization: Bearer …）。</translation>
    </message>
    <message>
        <source>This address answers /health and /metrics only.</source>
        <translation>此地址只应答 /health 和 /metrics。</translation>
    </message>
    <message>
        <source>This address takes %1 requests only.</source>
        <translation>此地址只接受 %1 请求。</translation>
    </message>
    <message>
        <source>This server has no such address.</source>
        <translation>此服务器没有这样的地址。</translation>
    </message>
    <message>
        <source>Send the SHA-256 of the file as 64 hexadecimal digits in X-Content-SHA256.</source>
        <translation>请在 X-Content-SHA256 中以 64 位十六进制数字发送文件的 SHA-256。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a file&apos;s name on the server.</source>
        <translation>“%1”不能作为服务器上文件的名称。</translation>
    </message>
    <message>
        <source>%1 is a model&apos;s name; predictions are asked by its path segment (see /health).</source>
        <translation>%1 是模型的名称；请求预测须使用其路径段（见 /health）。</translation>
    </message>
    <message>
        <source>No version of %1 serves now.</source>
        <translation>%1 目前没有版本提供服务。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type.</source>
        <translation>“%1”的类型错误。</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>请求正文不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This server deploys in the mode &quot;full&quot; only, not &quot;%1&quot;. To send a part of the users to a version, start an A/B test with it.</source>
        <translation>此服务器只以“full”模式部署，不支持“%1”。要将部分用户引到某个版本，请用它启动 A/B 测试。</translation>
    </message>
    <message>
        <source>The request is not HTTP as this server understands it.</source>
        <translation>该请求不是此服务器所理解的 HTTP。</translation>
    </message>
    <message>
        <source>The server failed on this request.</source>
        <translation>服务器处理此请求失败。</translation>
    </message>
    <message>
        <source>Cannot listen on %1:%2 (%3). Is the port taken?</source>
        <translation>无法监听 %1:%2（%3）。端口是否已被占用？</translation>
    </message>
    <message>
        <source>The address of the request is too long.</source>
        <translation>请求的地址过长。</translation>
    </message>
    <message>
        <source>The length of the request is not stated clearly.</source>
        <translation>请求的长度没有明确给出。</translation>
    </message>
    <message>
        <source>A request of this method carries no body.</source>
        <translation>此方法的请求不带正文。</translation>
    </message>
    <message>
        <source>Send JSON, or the bytes of a file; forms are not understood.</source>
        <translation>请发送 JSON 或文件的字节；不支持表单。</translation>
    </message>
    <message>
        <source>Requests from web pages are refused.</source>
        <translation>拒绝来自网页的请求。</translation>
    </message>
    <message>
        <source>This server has no model %1. It has: %2.</source>
        <translation>此服务器没有模型 %1。现有：%2。</translation>
    </message>
    <message>
        <source>This server has several models (%1). Name one in &quot;model&quot;.</source>
        <translation>此服务器有多个模型（%1）。请在“model”中指定一个。</translation>
    </message>
    <message>
        <source>Several models are named %1 (%2). Use the path segment.</source>
        <translation>有多个模型名为 %1（%2）。请使用路径段。</translation>
    </message>
    <message>
        <source>Version %1 of %2 has no model.bin on this server. Upload it first.</source>
        <translation>此服务器上没有 %2 版本 %1 的 model.bin。请先上传。</translation>
    </message>
    <message>
        <source>%1 serves version %2, not %3 as was expected. Somebody else changed it; look again.</source>
        <translation>%1 由版本 %2 提供服务，而不是预期的 %3。有人作了更改；请重新查看。</translation>
    </message>
    <message>
        <source>No previous version of %1 is recorded. Name the version to go back to.</source>
        <translation>没有记录 %1 的上一个版本。请指明要回到的版本。</translation>
    </message>
    <message>
        <source>Version %1 takes %2 features; %3 took %4. Callers must send other rows now.</source>
        <translation>版本 %1 接受 %2 个特征；%3 接受 %4 个。调用方现在必须发送不同的行。</translation>
    </message>
    <message>
        <source>Name the version to deploy in &quot;version_id&quot;.</source>
        <translation>请在“version_id”中指定要部署的版本。</translation>
    </message>
    <message>
        <source>The fraction must be above 0 and at most 1, not %1.</source>
        <translation>比例必须大于 0 且至多为 1，不能为 %1。</translation>
    </message>
    <message>
        <source>No version of %1 serves yet. Deploy one before traffic is split.</source>
        <translation>%1 还没有版本提供服务。请先部署一个，再分流。</translation>
    </message>
    <message>
        <source>%1 already gets all traffic. Name another version.</source>
        <translation>%1 已得到全部流量。请指定另一个版本。</translation>
    </message>
    <message>
        <source>%1 takes other features than %2, so one request cannot go to both.</source>
        <translation>%1 接受的特征与 %2 不同，因此同一请求不能同时发给两者。</translation>
    </message>
    <message>
        <source>The recorded state of the model is not readable.</source>
        <translation>所记录的模型状态无法读取。</translation>
    </message>
    <message>
        <source>Value %1 of a row is not a number that the model can take.</source>
        <translation>某行的值 %1 不是模型可接受的数字。</translation>
    </message>
    <message>
        <source>The feature %1 is given twice.</source>
        <translation>特征 %1 给出了两次。</translation>
    </message>
    <message>
        <source>The feature %1 is not a number that the model can take.</source>
        <translation>特征 %1 不是模型可接受的数字。</translation>
    </message>
    <message>
        <source>Features are missing: %1.</source>
        <translation>缺少特征：%1。</translation>
    </message>
    <message>
        <source>&quot;rows&quot; must hold between 1 and %1 rows.</source>
        <translation>“rows”必须含有 1 至 %1 行。</translation>
    </message>
    <message>
        <source>&quot;rows&quot; must be a list of lists of numbers.</source>
        <translation>“rows”必须是数字列表的列表。</translation>
    </message>
    <message>
        <source>Send either &quot;features&quot; (one row) or &quot;rows&quot; (several).</source>
        <translation>请发送“features”（一行）或“rows”（多行）。</translation>
    </message>
    <message>
        <source>&quot;features&quot; must be an object of numbers by name, or a list of numbers.</source>
        <translation>“features”必须是按名称给出数字的对象，或数字列表。</translation>
    </message>
    <message>
        <source>The body is not a JSON object (%1).</source>
        <translation>请求正文不是 JSON 对象（%1）。</translation>
    </message>
    <message>
        <source>&quot;user_id&quot; must be a string.</source>
        <translation>“user_id”必须是字符串。</translation>
    </message>
    <message>
        <source>&quot;impact&quot; must be true or false.</source>
        <translation>“impact”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>The body is larger than the %1 bytes that are taken here.</source>
        <translation>请求正文大于此处可接受的 %1 字节。</translation>
    </message>
    <message>
        <source>The body ended before its stated length, or could not be decoded.</source>
        <translation>请求正文在声明的长度之前结束，或无法解码。</translation>
    </message>
    <message>
        <source>The bytes that arrived have the SHA-256 %1, not %2 as the sender said. Nothing was kept; send the file again.</source>
        <translation>收到的字节的 SHA-256 为 %1，而不是发送方所称的 %2。未保留任何内容；请重新发送文件。</translation>
    </message>
    <message>
        <source>Another slipwayd serves %1 already. Stop it, or give this one a folder of its own.</source>
        <translation>另一个 slipwayd 已在为 %1 提供服务。请将其停止，或给这一个单独的文件夹。</translation>
    </message>
    <message>
        <source>The server has no version %1 of %2. It has: %3. Upload the version first.</source>
        <translation>服务器没有 %2 的版本 %1。现有：%3。请先上传该版本。</translation>
    </message>
    <message>
        <source>The path segment %1 belongs to the model %2 on this server, not to %3. Choose another.</source>
        <translation>在此服务器上，路径段 %1 属于模型 %2，不属于 %3。请另选一个。</translation>
    </message>
    <message>
        <source>Version %1 of %2 has another %3 already (SHA-256 %4). A version never changes; give the new one an id of its own.</source>
        <translation>%2 的版本 %1 已有另一个 %3（SHA-256 为 %4）。版本永不更改；请给新版本一个自己的 ID。</translation>
    </message>
    <message>
        <source>%1 could neither be recorded nor taken back: %2</source>
        <translation>%1 既无法记录，也无法撤回：%2</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 leads out of the registry and was not opened.</source>
        <translation>%1 指向注册表之外，未打开。</translation>
    </message>
    <message>
        <source>%1 is no regular file (a pipe, socket or device) and was not opened.</source>
        <translation>%1 不是普通文件（而是管道、套接字或设备），未打开。</translation>
    </message>
    <message>
        <source>%1 is a folder where a file is expected.</source>
        <translation>%1 是文件夹，此处应为文件。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads back to itself.</source>
        <translation>%1 是指回自身的符号链接。</translation>
    </message>
    <message>
        <source>There is no layout %1. There are: %2.</source>
        <translation>没有布局 %1。现有：%2。</translation>
    </message>
    <message>
        <source>%1 is no model registry. Looked for: %2.</source>
        <translation>%1 不是模型注册表。查找过：%2。</translation>
    </message>
    <message>
        <source>%2 holds no list %1. Nothing of it is used.</source>
        <translation>%2 不含列表 %1。其内容均未使用。</translation>
    </message>
    <message>
        <source>%1 in %2 names no model and was left out.</source>
        <translation>%2 中的 %1 没有给出模型名称，已略去。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but the list holds %4.</source>
        <translation>%2 中的 %1 为 %3，但列表含有 %4 个。</translation>
    </message>
    <message>
        <source>%1 holds no model file. The version can be looked at but not deployed.</source>
        <translation>%1 不含模型文件。该版本可以查看，但不能部署。</translation>
    </message>
    <message>
        <source>%1 is empty. The version cannot be deployed.</source>
        <translation>%1 为空。该版本不能部署。</translation>
    </message>
    <message>
        <source>%1 is a text placeholder and no model. The version cannot be deployed.</source>
        <translation>%1 是占位文本，不是模型。该版本不能部署。</translation>
    </message>
    <message>
        <source>%1 holds no model_metadata.json that names its model; the folder&apos;s name is used.</source>
        <translation>%1 不含给出模型名称的 model_metadata.json；采用文件夹的名称。</translation>
    </message>
    <message>
        <source>%1 lists this version, but no folder holds it. It cannot be deployed.</source>
        <translation>%1 列出了该版本，但没有文件夹含有它。它不能部署。</translation>
    </message>
    <message>
        <source>The deployment %1 has ended already.</source>
        <translation>部署 %1 已经结束。</translation>
    </message>
    <message>
        <source>There is no deployment %1.</source>
        <translation>没有部署 %1。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Remove the experiment and import its log again.</source>
        <translation>%1 已损坏或不完整。请移除该实验并重新导入其日志。</translation>
    </message>
    <message>
        <source>There is no experiment &quot;%1&quot;.</source>
        <translation>没有实验“%1”。</translation>
    </message>
    <message>
        <source>Another Slipway is scanning at the moment. Try again when it is done.</source>
        <translation>另一个 Slipway 正在扫描。请在其完成后重试。</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>没有版本 %1。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: %2.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：%2。</translation>
    </message>
    <message>
        <source>There is no registry named %1.</source>
        <translation>没有名为 %1 的注册表。</translation>
    </message>
    <message>
        <source>%1 is registered already, as %2.</source>
        <translation>%1 已注册为 %2。</translation>
    </message>
    <message>
        <source>There is a registry named %1 already, at %2. Choose another name.</source>
        <translation>已有名为 %1 的注册表，位于 %2。请另选名称。</translation>
    </message>
    <message>
        <source>There is no target named %1.</source>
        <translation>没有名为 %1 的目标。</translation>
    </message>
    <message>
        <source>There is a target named %1 already. Choose another name or remove it first.</source>
        <translation>已有名为 %1 的目标。请另选名称或先将其移除。</translation>
    </message>
    <message>
        <source>There is no driver named %1. There is: %2.</source>
        <translation>没有名为 %1 的驱动。现有：%2。</translation>
    </message>
    <message>
        <source>%1 is not the address of a server. Write it as http://host:port.</source>
        <translation>%1 不是服务器的地址。请写成 http://host:port。</translation>
    </message>
    <message>
        <source>The address holds a name or a password, which would be kept in a plain file. Put the token into an environment variable and name that.</source>
        <translation>该地址含有用户名或密码，会以明文保存在文件中。请将令牌放入环境变量，并给出该变量的名称。</translation>
    </message>
    <message>
        <source>The driver %1 has no setting %2. It has: %3.</source>
        <translation>驱动 %1 没有设置 %2。现有：%3。</translation>
    </message>
    <message>
        <source>%1 must be a number of milliseconds from 1 to %2, not %3.</source>
        <translation>%1 必须是 1 到 %2 的毫秒数，不能为 %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name on a server.</source>
        <translation>“%1”不能作为服务器上的名称。</translation>
    </message>
    <message>
        <source>%1 needs the token in the environment variable %2, which is not set. Set it and start Slipway again.</source>
        <translation>%1 需要环境变量 %2 中的令牌，但该变量未设置。请设置后重新启动 Slipway。</translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s.</source>
        <translation>%1 未在 %3 s 内应答 %2。</translation>
    </message>
    <message>
        <source>%1 gave no answer to %2 (%3). Check that the server runs at %4.</source>
        <translation>%1 没有应答 %2（%3）。请检查服务器是否在 %4 运行。</translation>
    </message>
    <message>
        <source>The answer of %1 to %2 could not be read (%3).</source>
        <translation>无法读取 %1 对 %2 的应答（%3）。</translation>
    </message>
    <message>
        <source>%1 does not know what %2 asks for (%3): %4</source>
        <translation>%1 不知道 %2 所请求的内容（%3）：%4</translation>
    </message>
    <message>
        <source>%1 refused %2 (%3): %4</source>
        <translation>%1 拒绝了 %2（%3）：%4</translation>
    </message>
    <message>
        <source>%1 answered %2 with the error %3: %4</source>
        <translation>%1 对 %2 返回错误 %3：%4</translation>
    </message>
    <message>
        <source>Line %2 of %1 has %3 values where %4 are needed.</source>
        <translation>%1 第 %2 行有 %3 个值，需要 %4 个。</translation>
    </message>
    <message>
        <source>Line %2 of %1 holds &quot;%3&quot; where a number is needed.</source>
        <translation>%1 第 %2 行含有“%3”，此处需要数字。</translation>
    </message>
    <message>
        <source>Line 1 of %1 is not the head of the data of %2; it must be &quot;%3&quot;.</source>
        <translation>%1 第 1 行不是 %2 的数据表头；必须是“%3”。</translation>
    </message>
    <message>
        <source>Line %2 of %1 has the outcome %3; it must be 0 or 1.</source>
        <translation>%1 第 %2 行的结果为 %3；必须是 0 或 1。</translation>
    </message>
    <message>
        <source>%1 holds no rows.</source>
        <translation>%1 没有数据行。</translation>
    </message>
    <message>
        <source>%1 holds rows of one outcome only; no model can learn from it.</source>
        <translation>%1 的所有行只有一种结果；模型无法从中学习。</translation>
    </message>
    <message>
        <source>A pipeline run needs a folder for its models.</source>
        <translation>流水线运行需要一个存放模型的文件夹。</translation>
    </message>
    <message>
        <source>A pipeline run needs at least %1 pull requests, at least one run of each, and at most %2 runs in all.</source>
        <translation>流水线运行需要至少 %1 个拉取请求，每个至少运行一次，总共最多 %2 次运行。</translation>
    </message>
    <message>
        <source>A slipwayd serves %1. Deploy to it as a target, or stop it first.</source>
        <translation>有 slipwayd 正在为 %1 提供服务。请将其作为目标来部署，或先将其停止。</translation>
    </message>
    <message>
        <source>“%1” has no known ending. Use .png, .svg, .pdf or .csv.</source>
        <translation>“%1”没有已知的扩展名。请使用 .png、.svg、.pdf 或 .csv。</translation>
    </message>
    <message>
        <source>--input is not a JSON object, as {&quot;features&quot;: {&quot;lines_added&quot;: 120}}.</source>
        <translation>--input 不是 JSON 对象，例如 {&quot;features&quot;: {&quot;lines_added&quot;: 120}}。</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; see --help.</source>
        <translation>%1 不能为“%2”；见 --help。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood: slipway takes options only; see --help.</source>
        <translation>无法理解“%1”：slipway 只接受选项；见 --help。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address to listen on. Write HOST:PORT, as 127.0.0.1:8080; port 0 takes a free one.</source>
        <translation>“%1”不是可监听的地址。请写成 HOST:PORT，例如 127.0.0.1:8080；端口 0 表示取一个空闲端口。</translation>
    </message>
    <message>
        <source>slipwayd does not know &quot;%1&quot;. See slipwayd --help.</source>
        <translation>slipwayd 不认识“%1”。见 slipwayd --help。</translation>
    </message>
    <message>
        <source>%1 needs a value. See slipwayd --help.</source>
        <translation>%1 需要一个值。见 slipwayd --help。</translation>
    </message>
    <message>
        <source>slipwayd needs --listen HOST:PORT and --root DIR. See slipwayd --help.</source>
        <translation>slipwayd 需要 --listen HOST:PORT 和 --root DIR。见 slipwayd --help。</translation>
    </message>
    <message>
        <source>%1 is being brought to %2 at this moment. Wait for its end and try again.</source>
        <translation>此刻正在将 %1 带到 %2。请等待其结束后重试。</translation>
    </message>
    <message>
        <source>%2 holds no list of versions. Nothing of it is used.</source>
        <translation>%2 不含版本列表。其内容均未使用。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, which is not in the list.</source>
        <translation>%2 中的 %1 为 %3，不在列表中。</translation>
    </message>
    <message>
        <source>%1 in %2 is no version and was left out.</source>
        <translation>%2 中的 %1 不是版本，已略去。</translation>
    </message>
    <message>
        <source>%1 in %2 leads out of the registry (%3) and was not followed.</source>
        <translation>%2 中的 %1 指向注册表之外（%3），未跟随。</translation>
    </message>
    <message>
        <source>There is no space left to write %1. It is as it was before; free some space and try again.</source>
        <translation>没有剩余空间写入 %1。它保持原样；请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>%1 is not an XGBoost model, and this target serves XGBoost models only. Save the model in the format of XGBoost and register that file.</source>
        <translation>%1 不是 XGBoost 模型，而此目标只为 XGBoost 模型提供服务。请将模型保存为 XGBoost 格式并注册该文件。</translation>
    </message>
    <message>
        <source>The version is on the server and does not serve</source>
        <translation>该版本在服务器上，且没有在提供服务</translation>
    </message>
    <message>
        <source>%1 has %2; nothing is uploaded.</source>
        <translation>%1 已有 %2；不上传任何内容。</translation>
    </message>
    <message>
        <source>No A/B test is ended</source>
        <translation>没有 A/B 测试被终止</translation>
    </message>
    <message>
        <source>An A/B test runs on %1: %2 gets %3 % of the traffic. This ends it.</source>
        <translation>%1 上正在运行 A/B 测试：%2 得到 %3 % 的流量。此操作会将其终止。</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is expected.</source>
        <translation>%1 是文件，此处应为文件夹。</translation>
    </message>
    <message>
        <source>The name of %1 is no valid UTF-8, so it was left out. Rename it.</source>
        <translation>%1 的名称不是有效的 UTF-8，因此已略去。请将其重命名。</translation>
    </message>
    <message>
        <source>%1 ends in the middle of the model. Copy it again; it cannot be deployed.</source>
        <translation>%1 在模型中间中断。请重新复制；它不能部署。</translation>
    </message>
    <message>
        <source>%1 holds no version %2 of %3. Run the pipeline with its training.</source>
        <translation>%1 中没有 %3 的版本 %2。请运行包含其训练的流水线。</translation>
    </message>
    <message>
        <source>%1 Written before, and whole: %2.</source>
        <translation>%1 此前已写入且完整：%2。</translation>
    </message>
    <message>
        <source>XGBoost cannot load the model (&quot;%1&quot;).</source>
        <translation>XGBoost 无法加载该模型（“%1”）。</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 无法使用。%2</translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of %2 is excluded (%3 against %4; no loss is left at %6; n = %7 and %8).</source>
        <translation>护栏指标 %1：已排除 %2 的损失（%3 对 %4；%6 水平下已无损失；n = %7 和 %8）。</translation>
    </message>
    <message>
        <source>%1 is in WAL mode and could not be copied to be read: %2 has no room or the file cannot be read.</source>
        <translation>%1 处于 WAL 模式，无法复制以供读取：%2 没有空间，或文件无法读取。</translation>
    </message>
    <message>
        <source>The library %1 cannot be used (%2). Install it, then try again.</source>
        <translation>库 %1 无法使用（%2）。请安装后重试。</translation>
    </message>
    <message>
        <source>%1 holds a write that its own program did not finish. Start that program once, then try again.</source>
        <translation>%1 含有其所属程序未完成的写入。请启动该程序一次，然后重试。</translation>
    </message>
    <message>
        <source>%1 holds a value that is too large to read.</source>
        <translation>%1 含有大到无法读取的值。</translation>
    </message>
    <message>
        <source>The regular expression takes too long. Write a simpler one.</source>
        <translation>该正则表达式耗时过长。请写得更简单。</translation>
    </message>
    <message>
        <source>Some of the values are not numbers (NaN or infinite).</source>
        <translation>有些值不是数字（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>The counts or shares cannot be: one is negative or too large.</source>
        <translation>计数或占比不合理：其中一个为负或过大。</translation>
    </message>
    <message>
        <source>A standard deviation is negative.</source>
        <translation>有标准差为负。</translation>
    </message>
    <message>
        <source>The samples differ in length.</source>
        <translation>各样本的长度不同。</translation>
    </message>
    <message>
        <source>One of the versions has no values.</source>
        <translation>其中一个版本没有值。</translation>
    </message>
    <message>
        <source>There are no values yet.</source>
        <translation>还没有值。</translation>
    </message>
    <message>
        <source>Only one version has a share of the traffic.</source>
        <translation>只有一个版本分得流量。</translation>
    </message>
    <message>
        <source>One of the versions has fewer than two values.</source>
        <translation>其中一个版本的值少于两个。</translation>
    </message>
    <message>
        <source>Both versions had the same outcome on every request; there is nothing to test yet.</source>
        <translation>两个版本在每个请求上的结果都相同；还没有可检验的内容。</translation>
    </message>
    <message>
        <source>All values are equal; check that the metric is recorded.</source>
        <translation>所有值都相等；请检查该指标是否被记录。</translation>
    </message>
    <message>
        <source>One of the versions has no events, so there is no ratio.</source>
        <translation>其中一个版本没有事件，因此没有比值。</translation>
    </message>
    <message>
        <source>One of the four counts is 0, so there is no ratio of odds.</source>
        <translation>四个计数中有一个为 0，因此没有优势比。</translation>
    </message>
    <message>
        <source>A row or a column of the table is empty.</source>
        <translation>表格的某一行或某一列为空。</translation>
    </message>
    <message>
        <source>The control is 0, so there is no lift in percent.</source>
        <translation>对照组为 0，因此没有百分比提升。</translation>
    </message>
    <message>
        <source>The ratio is not above 0, so it has no logarithm.</source>
        <translation>比值不大于 0，因此没有对数。</translation>
    </message>
    <message>
        <source>The control is not above 0, so there is no lift in percent.</source>
        <translation>对照组不大于 0，因此没有百分比提升。</translation>
    </message>
    <message>
        <source>The control is not clearly different from 0, so a lift in percent has no bounds; see the difference.</source>
        <translation>对照组与 0 没有明显差异，因此百分比提升没有上下限；请看差异。</translation>
    </message>
    <message>
        <source>There are too few values for this quantile.</source>
        <translation>值太少，无法计算此分位数。</translation>
    </message>
    <message>
        <source>The figures cannot be computed for a reason unknown here.</source>
        <translation>由于此处未知的原因，无法计算这些数值。</translation>
    </message>
    <message>
        <source>%2 is damaged at %1. What stands before is used, the rest is not: restore it.</source>
        <translation>%2 在 %1 处损坏。之前的内容会使用，其余不使用：请恢复该文件。</translation>
    </message>
    <message>
        <source>The logged model says %1 is %2, its run says %3; the logged model&apos;s value is used.</source>
        <translation>已记录的模型称 %1 为 %2，其运行称为 %3；采用已记录的模型的值。</translation>
    </message>
    <message>
        <source>%2 holds lines that are no point of a metric, the first is %1, %3 in all. They are left out.</source>
        <translation>%2 含有不是指标点的行，首行为 %1，共 %3 行。这些行已略去。</translation>
    </message>
    <message>
        <source>%2 holds no keys and values. Nothing of it is used.</source>
        <translation>%2 不含键和值。其内容均未使用。</translation>
    </message>
    <message>
        <source>%2 ends in the middle, at %1: it was not written to its end.</source>
        <translation>%2 在 %1 处中断：没有写到末尾。</translation>
    </message>
    <message>
        <source>%2 has another kind of value at %1 than MLflow writes; it is left out.</source>
        <translation>%2 在 %1 处的值的类型与 MLflow 所写的不同；已略去。</translation>
    </message>
    <message>
        <source>%1 says the model comes from the run %2, the registry says %3.</source>
        <translation>%1 称该模型来自运行 %2，注册表则称来自 %3。</translation>
    </message>
    <message>
        <source>%2 has damaged lines, the first is %1 (in all: %3). What could be read of the others is used.</source>
        <translation>%2 有损坏的行，首行为 %1（共 %3 行）。其余可读取的内容会使用。</translation>
    </message>
    <message>
        <source>The input of %1 is not JSON from byte %2 on.</source>
        <translation>%1 的输入从第 %2 字节起不是 JSON。</translation>
    </message>
    <message>
        <source>%1 in %2 is no SHA-256 sum (%3), so that the model file cannot be checked.</source>
        <translation>%2 中的 %1 不是 SHA-256 校验和（%3），因此无法检查模型文件。</translation>
    </message>
    <message>
        <source>%1 in %2 is no size in bytes: %3.</source>
        <translation>%2 中的 %1 不是字节数：%3。</translation>
    </message>
    <message>
        <source>%2 lists %3 more than once; %1 is shown as %4.</source>
        <translation>%2 多次列出 %3；%1 显示为 %4。</translation>
    </message>
    <message>
        <source>%1 in %2 states the id %3 but is listed as %4, which is used.</source>
        <translation>%2 中的 %1 写明的 ID 为 %3，但列出时为 %4，采用后者。</translation>
    </message>
    <message>
        <source>%2 repeats a part of itself by an alias, at %1, and was not read.</source>
        <translation>%2 在 %1 处通过别名重复了自身的一部分，未读取。</translation>
    </message>
    <message>
        <source>%2 is no YAML at %1. Nothing of it is used.</source>
        <translation>%2 在 %1 处不是 YAML。其内容均未使用。</translation>
    </message>
    <message>
        <source>%2 is too large to be read as YAML.</source>
        <translation>%2 太大，无法作为 YAML 读取。</translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 could not be read and do not count for it. The first is in line %4: %5.</source>
        <translation>%3 的 %2 个值中有 %1 个无法读取，不计入其中。首个在第 %4 行：%5。</translation>
    </message>
    <message>
        <source>%1 treatments are compared with the control, so they share α = %2 by Holm&apos;s rule (%3).</source>
        <translation>有 %1 个实验组与对照组比较，因此按 Holm 法分摊 α = %2（%3）。</translation>
    </message>
    <message>
        <source>Only if %1 serves at that moment; the server tries the model first</source>
        <translation>仅当届时由 %1 提供服务；服务器会先试用该模型</translation>
    </message>
    <message>
        <source>%1 and %2 are both %3 of %4; this one is shown as %5. Rename one of them.</source>
        <translation>%1 和 %2 都是 %4 的 %3；这一个显示为 %5。请将其中一个重命名。</translation>
    </message>
    <message>
        <source>%1 cannot be compared: %2 of %3 values are not numbers (NaN or infinite).</source>
        <translation>%1 无法比较：%3 个值中有 %2 个不是数字（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>%1 cannot be compared (n = %2 and %3).</source>
        <translation>%1 无法比较（n = %2 和 %3）。</translation>
    </message>
    <message>
        <source>The split of the %1 arms cannot be checked.</source>
        <translation>无法检查 %1 个组的分流比例。</translation>
    </message>
    <message>
        <source>There is no verdict: the figures of a metric that decides cannot be used.</source>
        <translation>没有结论：某个决定性指标的数值无法使用。</translation>
    </message>
    <message>
        <source>The versions could not be written (%1).</source>
        <translation>无法写入各版本（%1）。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 in %2 names no model file. It cannot be deployed.</source>
        <translation>%2 中的 %1 没有给出模型文件。它不能部署。</translation>
    </message>
    <message>
        <source>The model file of %1 in %2 lies outside of the registry (%3) and was not opened.</source>
        <translation>%2 中 %1 的模型文件位于注册表之外（%3），未打开。</translation>
    </message>
    <message>
        <source>%1 holds no database of MLflow.</source>
        <translation>%1 不含 MLflow 的数据库。</translation>
    </message>
    <message>
        <source>%1 holds several databases of MLflow. Add one of them: %2.</source>
        <translation>%1 含有多个 MLflow 数据库。请添加其中一个：%2。</translation>
    </message>
    <message>
        <source>A text in the table %1 of %2 is longer than 1 MB; only its beginning is shown.</source>
        <translation>%2 的表 %1 中有超过 1 MB 的文本；只显示其开头。</translation>
    </message>
    <message>
        <source>The table %1 of %2 holds something else where a whole number belongs; it is left out.</source>
        <translation>%2 的表 %1 在应为整数之处含有其他内容；已略去。</translation>
    </message>
    <message>
        <source>The table %1 of %2 holds a metric that is no number; it is not available.</source>
        <translation>%2 的表 %1 含有不是数字的指标；不可用。</translation>
    </message>
    <message>
        <source>The metric %1 in %2 has more than 10 million points; the rest is left out.</source>
        <translation>%2 中的指标 %1 有超过 1000 万个点；其余已略去。</translation>
    </message>
    <message>
        <source>The table %1 of %2 holds rows whose name or version is none; they are left out: %3.</source>
        <translation>%2 的表 %1 含有名称或版本无效的行；这些行已略去：%3。</translation>
    </message>
    <message>
        <source>%1 says version %2, meta.yaml beside it says %3; the first is used.</source>
        <translation>%1 写明版本 %2，旁边的 meta.yaml 写明 %3；采用前者。</translation>
    </message>
    <message>
        <source>%1 names the model %2, but lies in the folder of %3, which is used.</source>
        <translation>%1 给出的模型是 %2，但位于 %3 的文件夹中，采用后者。</translation>
    </message>
    <message>
        <source>The run %1 that this version comes from is not in this folder, so its metrics and parameters are not known.</source>
        <translation>该版本所来自的运行 %1 不在此文件夹中，因此其指标和参数未知。</translation>
    </message>
    <message>
        <source>%2 holds text that is no valid UTF-8; it is shown with replacement characters.</source>
        <translation>%2 含有不是有效 UTF-8 的文本；以替换字符显示。</translation>
    </message>
    <message>
        <source>%2 has %3 bytes, but %4 states %5. It was changed or not copied to its end.</source>
        <translation>%2 有 %3 字节，但 %4 写明 %5。它被更改过，或没有复制完整。</translation>
    </message>
    <message>
        <source>%2 names the version %3, which is not there.</source>
        <translation>%2 指定了版本 %3，但该版本不存在。</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>已有版本 %1。</translation>
    </message>
    <message>
        <source>There is too much text to keep in memory.</source>
        <translation>文本过多，无法保留在内存中。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a word or a condition.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：词语或条件。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =, !=, &gt;, &gt;=, &lt;, &lt;=, in, between, like or is null.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：=、!=、&gt;、&gt;=、&lt;、&lt;=、in、between、like 或 is null。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =, !=, &gt;, &gt;=, &lt;, &lt;=, in, between or is null, because %2 is a number.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：=、!=、&gt;、&gt;=、&lt;、&lt;=、in、between 或 is null，因为 %2 是数字。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =, !=, &gt;, &gt;=, &lt;, &lt;=, between or is null, because %2 is a time.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：=、!=、&gt;、&gt;=、&lt;、&lt;=、between 或 is null，因为 %2 是时间。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: an attribute or a metric with a number. Did you mean %2?</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：属性，或带有数字的指标。您是否想用 %2？</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: and.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：and。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: null or not null.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：null 或 not null。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: an attribute, and %2 is none. Did you mean %3?</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：属性，而 %2 不是属性。您是否想用 %3？</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: tag, param, metric or an attribute: %2.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：tag、param、metric 或属性：%2。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：=。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a name behind the point.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：点号之后的名称。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: an attribute: %2.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：属性：%2。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a word, a condition or the end.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：词语、条件或结尾。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: fewer nested parentheses (at most %2).</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：更少的嵌套括号（最多 %2 层）。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: ).</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：)。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: fewer conditions (at most %2).</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：更少的条件（最多 %2 个）。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a shorter filter (at most %2 characters).</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：更短的筛选（最多 %2 个字符）。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a number.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：数字。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a number of bytes, as 500, 10MB or 1.5 GB.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：字节数，例如 500、10MB 或 1.5 GB。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a date, as 2024-10-01, 2024-10-01T12:30 or -7d.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：日期，例如 2024-10-01、2024-10-01T12:30 或 -7d。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a word or a text in quotes.</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：词语或引号中的文本。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a regular expression, and it is none (%2).</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：正则表达式，而此处不是（%2）。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a shorter pattern (at most %2 characters).</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：更短的模式（最多 %2 个字符）。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: ( and values, as (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：( 和值，例如 (&apos;a&apos;, &apos;b&apos;)。</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: , or ).</source>
        <translation>筛选在第 %1 个字符处无法理解。应为：, 或 )。</translation>
    </message>
    <message>
        <source>At most %1 versions can be copied. Export them to a file.</source>
        <translation>最多可复制 %1 个版本。请将其导出到文件。</translation>
    </message>
    <message>
        <source>Refused by the preflight: %1</source>
        <translation>被预检拒绝：%1</translation>
    </message>
    <message>
        <source>The output could not be written to its end: %1.</source>
        <translation>输出未能写到末尾：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be added: a registry is a folder of this computer. Copy or mount it first.</source>
        <translation>%1 无法添加：注册表是本机的文件夹。请先复制或挂载它。</translation>
    </message>
    <message>
        <source>Nothing was changed: you interrupted it.</source>
        <translation>未作任何更改：您已将其中断。</translation>
    </message>
    <message>
        <source>Nothing was changed: it was not confirmed. Add --yes to confirm it.</source>
        <translation>未作任何更改：未经确认。添加 --yes 即表示确认。</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 MB. Give less at once.</source>
        <translation>标准输入超过 %1 MB。请一次少给一些。</translation>
    </message>
    <message>
        <source>You interrupted the reading of the input.</source>
        <translation>您中断了输入的读取。</translation>
    </message>
    <message>
        <source>XGBoost cannot save the model (&quot;%1&quot;).</source>
        <translation>XGBoost 无法保存该模型（“%1”）。</translation>
    </message>
    <message>
        <source>The model is damaged: %1 is wrong (%2).</source>
        <translation>模型已损坏：%1 有误（%2）。</translation>
    </message>
    <message>
        <source>%1 stopped answering while it ran.</source>
        <translation>%1 在运行过程中停止应答。</translation>
    </message>
    <message>
        <source>The program was interrupted.</source>
        <translation>程序被中断。</translation>
    </message>
    <message>
        <source>%1 The target cannot be asked any more: %2</source>
        <translation>%1 无法再询问该目标：%2</translation>
    </message>
    <message>
        <source>%1 The order that was sent may still take effect: %2 serves %3 so far.</source>
        <translation>%1 已发送的指令仍可能生效：%2 目前由 %3 提供服务。</translation>
    </message>
    <message>
        <source>%1 What %2 serves is unknown: %3</source>
        <translation>%1 %2 上由什么提供服务未知：%3</translation>
    </message>
    <message>
        <source>%1 %2 now serves %3, to which somebody else switched.</source>
        <translation>%1 %2 现由 %3 提供服务，是他人切换到该版本的。</translation>
    </message>
    <message>
        <source>%1 %2 was restored on %3 and serves.</source>
        <translation>%1 %3 上已恢复 %2，并由其提供服务。</translation>
    </message>
    <message>
        <source>%1 Nothing was switched: %2 still serves %3.</source>
        <translation>%1 未作任何切换：%2 仍由 %3 提供服务。</translation>
    </message>
    <message>
        <source>%1 %2 was found serving on %3. %4</source>
        <translation>%1 发现 %3 上由 %2 提供服务。%4</translation>
    </message>
    <message>
        <source>%1 %2 serves on %3 and is not proven: %4 Roll back, or deploy it again.</source>
        <translation>%1 %3 上由 %2 提供服务，但未经验证：%4 请回滚，或重新部署。</translation>
    </message>
    <message>
        <source>%1 No switch was ordered: %2 serves %3 as before.</source>
        <translation>%1 未下令切换：%2 照旧由 %3 提供服务。</translation>
    </message>
    <message>
        <source>%1 Whether it still switches is unknown: %2 serves %3 so far. It is asked again before the next deployment there and at the next start.</source>
        <translation>%1 是否仍会切换未知：%2 目前由 %3 提供服务。在下次向其部署之前以及下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>%1 What %2 serves is unknown until it answers; it is asked again at the next start.</source>
        <translation>%1 在 %2 应答之前，由什么提供服务未知；下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>%1 The return to %2 was ordered and not answered; whether it still happens is unknown. %3 serves %4 so far. It is asked again before the next deployment there and at the next start.</source>
        <translation>%1 已下令回到 %2，但没有应答；是否仍会发生未知。%3 目前由 %4 提供服务。在下次向其部署之前以及下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>%1 The return to %2 failed as well (%3). %4 now serves %5.</source>
        <translation>%1 回到 %2 也失败了（%3）。%4 现由 %5 提供服务。</translation>
    </message>
    <message>
        <source>The shares of the split add up to %1. Give shares of 1 or of 100.</source>
        <translation>分流比例的占比之和为 %1。请给出总和为 1 或 100 的占比。</translation>
    </message>
    <message>
        <source>%1 lines name a key twice, of which the last value counts. The first is line %2: %3.</source>
        <translation>%1 行中有键重复出现，以最后一个值为准。首行是第 %2 行：%3。</translation>
    </message>
    <message>
        <source>%1 begins with a byte order mark, which was passed over.</source>
        <translation>%1 以字节顺序标记开头，已将其跳过。</translation>
    </message>
    <message>
        <source>What serves there now is unknown: %1 did not tell it</source>
        <translation>该处现在由什么提供服务未知：%1 没有报告</translation>
    </message>
    <message>
        <source>%1 has no model yet. Deploy one first.</source>
        <translation>%1 还没有模型。请先部署一个。</translation>
    </message>
    <message>
        <source>Unknown: %1 did not tell, so what serves there now and could be returned to is not known. Nothing can be sent until it does.</source>
        <translation>未知：%1 没有报告，因此不知道该处现在由什么提供服务、可以回到什么。在其报告之前不能发送任何内容。</translation>
    </message>
    <message>
        <source>The server tells what it serves and has</source>
        <translation>服务器报告正在提供服务的内容和已有的内容</translation>
    </message>
    <message>
        <source>The artifact is not compared</source>
        <translation>未比较工件</translation>
    </message>
    <message>
        <source>The registry states no hash, so whether the file was changed is not known. Its SHA-256 is %1.</source>
        <translation>注册表没有记载哈希，因此不知道文件是否被更改过。其 SHA-256 为 %1。</translation>
    </message>
    <message>
        <source>Unknown: %1 did not tell which versions it has.</source>
        <translation>未知：%1 没有报告它有哪些版本。</translation>
    </message>
    <message>
        <source>The version serves already</source>
        <translation>该版本已在提供服务</translation>
    </message>
    <message>
        <source>The path is empty. Name the folder of a registry.</source>
        <translation>路径为空。请指定注册表的文件夹。</translation>
    </message>
    <message>
        <source>%1 belongs to the system (%2) and holds no files that could be a registry.</source>
        <translation>%1 属于系统（%2），不含可作为注册表的文件。</translation>
    </message>
    <message>
        <source>%1 is where Slipway keeps its own data, which is no registry.</source>
        <translation>%1 是 Slipway 保存自身数据的地方，不是注册表。</translation>
    </message>
    <message>
        <source>Versions cannot be sorted by &quot;%1&quot;: no version has such a metric, parameter or tag, and the attributes are %2.</source>
        <translation>版本不能按“%1”排序：没有版本含有这样的指标、参数或标签；可用的属性有 %2。</translation>
    </message>
    <message>
        <source>No worse value of %1 alone would.</source>
        <translation>单是 %1 的某个值变差不会改变。</translation>
    </message>
    <message>
        <source>This of %1, with all else as it is: %2.</source>
        <translation>%1 出现以下值，其他保持不变：%2。</translation>
    </message>
    <message>
        <source>Any one of these of %1, with all else as it is: %2.</source>
        <translation>%1 出现以下任意一个值，其他保持不变：%2。</translation>
    </message>
    <message>
        <source>A log with values of %1: an arm has none, and at least %2 are needed.</source>
        <translation>一份含有 %1 值的日志：有一组没有值，至少需要 %2 个。</translation>
    </message>
    <message>
        <source>%1 more rows with a value of %2 in the smaller arm.</source>
        <translation>较小的组再有 %1 行含有 %2 的值。</translation>
    </message>
    <message>
        <source>This server has no model yet. Upload a version first.</source>
        <translation>此服务器还没有模型。请先上传一个版本。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads back to a folder around it. It is not followed.</source>
        <translation>%1 是指回其上级文件夹的符号链接。未跟随。</translation>
    </message>
    <message>
        <source>The token in the environment variable %2 for %1 holds a line break, a blank or another character that no token has, so it was not sent.</source>
        <translation>环境变量 %2 中用于 %1 的令牌含有换行、空格或其他令牌不会有的字符，因此未发送。</translation>
    </message>
    <message>
        <source>%1 answered %2 with a redirection (%3), which is not followed. Check that the address is that of a slipwayd.</source>
        <translation>%1 对 %2 返回了重定向（%3），未跟随。请检查该地址是否为 slipwayd 的地址。</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>表达式过长。</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>“%1”不应出现在此处。</translation>
    </message>
    <message>
        <source>The expression names no metric.</source>
        <translation>表达式没有给出指标。</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>表达式嵌套过深。</translation>
    </message>
    <message>
        <source>A metric or a number is missing at the end.</source>
        <translation>末尾缺少指标或数字。</translation>
    </message>
    <message>
        <source>“%1” is no metric and no number.</source>
        <translation>“%1”不是指标，也不是数字。</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>A name in backticks does not end.</source>
        <translation>反引号中的名称没有结束。</translation>
    </message>
    <message>
        <source>“%1” is no function. There are log, exp, abs, sqrt, min and max.</source>
        <translation>“%1”不是函数。可用的有 log、exp、abs、sqrt、min 和 max。</translation>
    </message>
    <message>
        <source>“%1” wants at least two values.</source>
        <translation>“%1”需要至少两个值。</translation>
    </message>
    <message>
        <source>The histories of %1 have no step in common.</source>
        <translation>%1 的各历史没有共同的步。</translation>
    </message>
    <message>
        <source>The sum to divide by is 0, so there is no ratio.</source>
        <translation>作为除数的总和为 0，因此没有比值。</translation>
    </message>
    <message>
        <source>The value from before does not vary, so it explains nothing.</source>
        <translation>先前的值没有变化，因此不能解释任何内容。</translation>
    </message>
    <message>
        <source>Both are right and wrong on the same rows; there is nothing to tell them apart by.</source>
        <translation>两者在相同的行上正确和错误；没有可区分两者的依据。</translation>
    </message>
    <message>
        <source>All rows are of one class; this needs both.</source>
        <translation>所有行都属于同一类；此处需要两类都有。</translation>
    </message>
    <message>
        <source>The effect to be found is 0, so no number of units finds it.</source>
        <translation>要检出的效应为 0，因此多少单位都检不出。</translation>
    </message>
    <message>
        <source>With so few units no difference can be found with this power.</source>
        <translation>单位太少，以此检验功效检不出任何差异。</translation>
    </message>
    <message>
        <source>McNemar&apos;s test (mid-p)</source>
        <translation>McNemar 检验（mid-p）</translation>
    </message>
    <message>
        <source>Corrected resampled t test (Nadeau and Bengio)</source>
        <translation>校正重抽样 t 检验（Nadeau 和 Bengio）</translation>
    </message>
    <message>
        <source>Rows with fewer columns than the header: %1; the first is line %2.</source>
        <translation>列数少于表头的行：%1；首行是第 %2 行。</translation>
    </message>
    <message>
        <source>Rows longer than 1 MiB: %1; the first is line %2.</source>
        <translation>长于 1 MiB 的行：%1；首行是第 %2 行。</translation>
    </message>
    <message>
        <source>Rows with a quote that is not closed: %1; the first is line %2.</source>
        <translation>引号未闭合的行：%1；首行是第 %2 行。</translation>
    </message>
    <message>
        <source>Rows without a row id: %1; the first is line %2.</source>
        <translation>没有行 ID 的行：%1；首行是第 %2 行。</translation>
    </message>
    <message>
        <source>Rows without a label: %1; the first is line %2.</source>
        <translation>没有标注的行：%1；首行是第 %2 行。</translation>
    </message>
    <message>
        <source>Rows without a prediction: %1; the first is line %2.</source>
        <translation>没有预测的行：%1；首行是第 %2 行。</translation>
    </message>
    <message>
        <source>Rows whose score is no number: %1; the first is line %2.</source>
        <translation>得分不是数字的行：%1；首行是第 %2 行。</translation>
    </message>
    <message>
        <source>Rows whose id was there before: %1; the first is line %2. The first row counts.</source>
        <translation>ID 先前已出现的行：%1；首行是第 %2 行。以先出现的行为准。</translation>
    </message>
    <message>
        <source>%1 has no row with an id, a label and a prediction; line %2 is the first that has not.</source>
        <translation>%1 中没有同时含有 ID、标注和预测的行；第 %2 行是首个不满足的行。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 rows. Compare a part of the test set.</source>
        <translation>%1 超过 %2 行。请比较测试集的一部分。</translation>
    </message>
    <message>
        <source>%1 names more than %2 classes, so that its labels or predictions are no classes. Name a column of scores &quot;score&quot;.</source>
        <translation>%1 给出了超过 %2 个类别，因此其标注或预测不是类别。请将得分列命名为“score”。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as CSV in UTF-8.</source>
        <translation>%1 不是 UTF-8 文本。请保存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;row_id&quot; in its first line. Predictions need a row id, a label, and a score or class.</source>
        <translation>%1 的首行没有列“row_id”。预测需要行 ID、标注，以及得分或类别。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;label&quot; in its first line. Predictions need a row id, a label, and a score or class.</source>
        <translation>%1 的首行没有列“label”。预测需要行 ID、标注，以及得分或类别。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;score&quot; or &quot;class&quot; in its first line. Predictions need a row id, a label, and a score or class.</source>
        <translation>%1 的首行没有列“score”或“class”。预测需要行 ID、标注，以及得分或类别。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Changes are against %1.</source>
        <translation>变化是相对于 %1 的。</translation>
    </message>
    <message>
        <source>The arrow behind a metric says whether more of it is better (up) or less (down).</source>
        <translation>指标后面的箭头表示该指标越大越好（向上）还是越小越好（向下）。</translation>
    </message>
    <message>
        <source>Made by Slipway, %1.</source>
        <translation>由 Slipway 生成，%1。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>%1 的比较</translation>
    </message>
    <message>
        <source>Metrics, training</source>
        <translation>指标，训练</translation>
    </message>
    <message>
        <source>Metrics, validation</source>
        <translation>指标，验证</translation>
    </message>
    <message>
        <source>Metrics, test</source>
        <translation>指标，测试</translation>
    </message>
    <message>
        <source>Metrics, summary</source>
        <translation>指标，汇总</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>training curves</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>feature importance</source>
        <translation>特征重要性</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>The version does not state it.</source>
        <translation>该版本没有写明。</translation>
    </message>
    <message>
        <source>More is better.</source>
        <translation>越大越好。</translation>
    </message>
    <message>
        <source>Less is better.</source>
        <translation>越小越好。</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message numerus="yes">
        <source>%n equal, hidden: %1</source>
        <translation>
            <numerusform>%n 项相同，已隐藏：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1，最佳</translation>
    </message>
    <message>
        <source>%1, worst</source>
        <translation>%1，最差</translation>
    </message>
    <message numerus="yes">
        <source>%n places up</source>
        <translation>
            <numerusform>上升 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places down</source>
        <translation>
            <numerusform>下降 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>At the best step of %1</source>
        <translation>%1 最佳步处</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Features, by their place</source>
        <translation>特征，按位置</translation>
    </message>
    <message>
        <source>Importance, by rank</source>
        <translation>重要性，按排名</translation>
    </message>
    <message>
        <source>There is nothing to compare. Name two versions or more.</source>
        <translation>没有可比较的内容。请指定两个或更多版本。</translation>
    </message>
    <message>
        <source>%1 versions cannot be compared at once. Choose at most %2.</source>
        <translation>%1 个版本不能同时比较。请最多选择 %2 个。</translation>
    </message>
    <message>
        <source>%1 is named twice. A version is compared with others.</source>
        <translation>%1 被指定了两次。版本须与其他版本比较。</translation>
    </message>
    <message>
        <source>The baseline %1 is none of the versions that are compared.</source>
        <translation>基线 %1 不在所比较的版本之中。</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>比较已停止。</translation>
    </message>
    <message>
        <source>A comparison cannot be saved under “%1”. Use up to 100 letters.</source>
        <translation>比较不能以“%1”为名保存。请使用最多 100 个字符。</translation>
    </message>
    <message>
        <source>The level of the intervals must be between 0 and 1, as 0.95.</source>
        <translation>区间的水平必须在 0 与 1 之间，例如 0.95。</translation>
    </message>
    <message>
        <source>The labels of %1 and %2 differ in each of the %3 rows that they have in common, so they are not of one test set.</source>
        <translation>%1 和 %2 在共有的 %3 行中标注全都不同，因此不属于同一测试集。</translation>
    </message>
    <message>
        <source>%1 and %2 have no row id in common, so they are not of one test set.</source>
        <translation>%1 和 %2 没有共同的行 ID，因此不属于同一测试集。</translation>
    </message>
    <message>
        <source>%1 has no file predictions.csv in its folder. Choose a file, or let the training write one: row id, label, score.</source>
        <translation>%1 的文件夹中没有 predictions.csv。请选择一个文件，或让训练写出一个：行 ID、标注、得分。</translation>
    </message>
    <message>
        <source>The rows of the test set are independent of each other: no two of one user, patient or series.</source>
        <translation>测试集的各行相互独立：没有两行属于同一用户、患者或序列。</translation>
    </message>
    <message>
        <source>The two models are taken as they are; trained again with another seed they may answer differently.</source>
        <translation>两个模型按现状比较；以另一个随机种子重新训练，其作答可能不同。</translation>
    </message>
    <message>
        <source>The score test is nearly normal, which holds from few rows on and at shares near 0 and 1.</source>
        <translation>得分检验近似正态，从少量行起、占比接近 0 和 1 时也成立。</translation>
    </message>
    <message>
        <source>The test set stands for the population: %1 resamples of its rows with seed %2.</source>
        <translation>测试集代表总体：以随机种子 %2 对其行重抽样 %1 次。</translation>
    </message>
    <message>
        <source>The difference of the areas is nearly normal, which needs some tens of rows of each class.</source>
        <translation>面积之差近似正态，每一类需要几十行。</translation>
    </message>
    <message>
        <source>A higher score speaks for &quot;%1&quot;.</source>
        <translation>得分越高越支持“%1”。</translation>
    </message>
    <message>
        <source>Both versions rank the rows alike; their areas have no difference to test.</source>
        <translation>两个版本对各行的排序相同；其面积没有可检验的差异。</translation>
    </message>
    <message>
        <source>One of the classes has a single row; this needs two of each.</source>
        <translation>其中一类只有一行；每一类需要两行。</translation>
    </message>
    <message>
        <source>Rows of one file alone are left out: %1 of the first, %2 of the second. Check that both are of one test set.</source>
        <translation>只在一个文件中的行已略去：第一个文件 %1 行，第二个文件 %2 行。请检查两者是否属于同一测试集。</translation>
    </message>
    <message>
        <source>Rows whose labels differ between the files are left out: %1. Check that both are of one test set.</source>
        <translation>两个文件中标注不同的行已略去：%1。请检查两者是否属于同一测试集。</translation>
    </message>
    <message>
        <source>A score above %1 counts as the positive class.</source>
        <translation>得分大于 %1 视为正类。</translation>
    </message>
    <message>
        <source>%1 has no scores, so there is no area under the ROC curve.</source>
        <translation>%1 没有得分，因此没有 ROC 曲线下面积。</translation>
    </message>
    <message>
        <source>Versions are paired by their seed: a pair was trained and tested on the same rows.</source>
        <translation>版本按随机种子配对：每一对在相同的行上训练和测试。</translation>
    </message>
    <message>
        <source>Versions are paired in their order: each pair was trained and tested on the same rows.</source>
        <translation>版本按次序配对：每一对在相同的行上训练和测试。</translation>
    </message>
    <message>
        <source>The pairs share data: the variance is raised by %1 / %2, the rows tested on by the rows trained on.</source>
        <translation>各对共用数据：方差增加 %1 / %2，即测试行数除以训练行数。</translation>
    </message>
    <message>
        <source>The differences of the pairs are nearly normal.</source>
        <translation>各对之差近似正态。</translation>
    </message>
    <message>
        <source>Seeds are compared in pairs: both groups need the same number of versions, at least two; they have %1 and %2.</source>
        <translation>随机种子成对比较：两边需要相同数量的版本，至少两个；现有 %1 个和 %2 个。</translation>
    </message>
    <message>
        <source>%1 has no metric &quot;%2&quot;.</source>
        <translation>%1 没有指标“%2”。</translation>
    </message>
    <message>
        <source>%1 does not say how many rows it was trained and tested on. Give both numbers.</source>
        <translation>%1 没有写明训练和测试各用了多少行。请给出这两个数字。</translation>
    </message>
    <message>
        <source>%2 holds no A/B test. Nothing of it is used.</source>
        <translation>%2 不含 A/B 测试。其内容均未使用。</translation>
    </message>
    <message>
        <source>There is no saved comparison named %1.</source>
        <translation>没有名为 %1 的已保存比较。</translation>
    </message>
    <message>
        <source>“%1” has no known ending. Use .pdf, .html, .md or .csv.</source>
        <translation>“%1”没有已知的扩展名。请使用 .pdf、.html、.md 或 .csv。</translation>
    </message>
    <message>
        <source>%1 has no training history, so there is nothing to draw.</source>
        <translation>%1 没有训练历史，因此没有可绘制的内容。</translation>
    </message>
    <message>
        <source>%1 has no history of “%2”. It has: %3.</source>
        <translation>%1 没有“%2”的历史。现有：%3。</translation>
    </message>
    <message>
        <source>Accuracy (Tango)</source>
        <translation>准确率（Tango）</translation>
    </message>
    <message>
        <source>Accuracy (paired bootstrap)</source>
        <translation>准确率（配对自助法）</translation>
    </message>
    <message>
        <source>Area under ROC (DeLong)</source>
        <translation>ROC 曲线下面积（DeLong）</translation>
    </message>
    <message>
        <source>no hash</source>
        <translation>无哈希</translation>
    </message>
    <message>
        <source>Actual, by predicted</source>
        <translation>实际（行）与预测（列）</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2. Choose another place.</source>
        <translation>%1 无法写入：没有文件夹 %2。请选择其他位置。</translation>
    </message>
    <message>
        <source>The token for %1 would cross the network in the clear, so it was not sent. Use https.</source>
        <translation>用于 %1 的令牌会以明文经过网络，因此未发送。请使用 https。</translation>
    </message>
    <message>
        <source>%1 has another key than the one that is pinned, so nothing was sent. Ask its owner before you pin the new one.</source>
        <translation>%1 的密钥与固定的密钥不同，因此未发送任何内容。在固定新密钥之前请询问其所有者。</translation>
    </message>
    <message>
        <source>The plan %1 cannot be used: &quot;%2&quot; is %3.</source>
        <translation>计划 %1 无法使用：“%2”为 %3。</translation>
    </message>
    <message>
        <source>%1 is no plan: it holds no JSON object.</source>
        <translation>%1 不是计划：它不含 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 holds %2 arms. A comparison needs two objects, each with its count in &quot;n&quot;.</source>
        <translation>%1 含有 %2 个组。比较需要两个对象，各自在“n”中给出计数。</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; of the arm %3 is %4.</source>
        <translation>%1 无法使用：组 %3 的“%2”为 %4。</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 不含 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 names no test: it needs &quot;production_version&quot;, &quot;canary_version&quot; and a &quot;fraction&quot; from 0 to 1.</source>
        <translation>%1 没有给出测试：它需要“production_version”、“canary_version”以及 0 到 1 的“fraction”。</translation>
    </message>
    <message>
        <source>%1 was cut while it was read: it had %2 bytes and now ends at %3. Import it again when nothing writes to it.</source>
        <translation>%1 在读取时被截断：原有 %2 字节，现在止于 %3。请在没有程序写入时重新导入。</translation>
    </message>
    <message>
        <source>%1 is no encoding that can be read. Choose UTF-8, UTF-16LE, UTF-16BE or ISO-8859-1.</source>
        <translation>%1 不是可读取的编码。请选择 UTF-8、UTF-16LE、UTF-16BE 或 ISO-8859-1。</translation>
    </message>
    <message>
        <source>%1 has no line that names its columns.</source>
        <translation>%1 没有给出列名的行。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot; for the arm. Name one of its columns: %3.</source>
        <translation>%1 没有表示组的列“%2”。请指定其中一列：%3。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check its permissions.</source>
        <translation>%1 无法打开。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 has no row behind its header that could be read.</source>
        <translation>%1 在表头之后没有可读取的行。</translation>
    </message>
    <message>
        <source>%1 has no column %2. Its columns are %3.</source>
        <translation>%1 没有列 %2。其各列为 %3。</translation>
    </message>
    <message>
        <source>The epochs listed in %2 are no ascending numbers: its points are numbered 1, 2, 3 ….</source>
        <translation>%2 中列出的轮次不是递增的数字：其各点编号为 1、2、3 …。</translation>
    </message>
    <message>
        <source>%2 lists %3 epochs, but %4 has %5 points: all points are numbered 1, 2, 3 ….</source>
        <translation>%2 列出 %3 个轮次，但 %4 有 %5 个点：所有点编号为 1、2、3 …。</translation>
    </message>
    <message>
        <source>%2 lists %3 epochs, but %4 has %5 points: they are shown at the first of them.</source>
        <translation>%2 列出 %3 个轮次，但 %4 有 %5 个点：它们显示在其中最前面的轮次上。</translation>
    </message>
    <message>
        <source>The histories in %2 differ in length: %3 has %4 points, %5 has %6, of %7 epochs. At which of them nobody knows: the points are numbered 1, 2, 3 ….</source>
        <translation>%2 中各历史的长度不同：%3 有 %4 个点，%5 有 %6 个，共 %7 个轮次。无人知道它们在哪些轮次：各点编号为 1、2、3 …。</translation>
    </message>
    <message>
        <source>%1, %2: Bayesian view</source>
        <translation>%1，%2：贝叶斯视图</translation>
    </message>
    <message>
        <source>Normal posterior with a flat prior</source>
        <translation>采用平坦先验的正态后验</translation>
    </message>
    <message>
        <source>Beta-binomial with the prior Beta(%1, %2)</source>
        <translation>采用先验 Beta(%1, %2) 的 Beta-二项分布</translation>
    </message>
    <message>
        <source>Bayesian view</source>
        <translation>贝叶斯视图</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>胜出概率</translation>
    </message>
    <message>
        <source>Loss if taken</source>
        <translation>采用的损失</translation>
    </message>
    <message>
        <source>Loss if not</source>
        <translation>不采用的损失</translation>
    </message>
    <message>
        <source>95 % credible</source>
        <translation>95 % 可信区间</translation>
    </message>
    <message>
        <source>Chance of no difference that matters</source>
        <translation>无重要差异的概率</translation>
    </message>
    <message>
        <source>These figures do not decide, and do not by themselves allow to stop at any look: the chance to win of two equal versions passes any bound sooner or later.</source>
        <translation>这些数值不作决定，其本身也不允许在任意一次查看时停止：两个相同版本的胜出概率迟早会越过任何界限。</translation>
    </message>
    <message>
        <source>Prior of both rates: Beta(%1, %2).</source>
        <translation>两个比率的先验：Beta(%1, %2)。</translation>
    </message>
    <message>
        <source>The prior of the effect is flat.</source>
        <translation>效应的先验是平坦的。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>a confusion matrix that can be read (it is malformed)</source>
        <translation>可读取的混淆矩阵（格式有误）</translation>
    </message>
    <message>
        <source>Its name does not say what is better; you can.</source>
        <translation>其名称没有说明怎样更好；您可以指定。</translation>
    </message>
    <message>
        <source>All are without %1.</source>
        <translation>全部没有%1。</translation>
    </message>
    <message>
        <source>Without %1: %2.</source>
        <translation>没有%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The version states %1 as %2; the matrix says %3.</source>
        <translation>该版本声明 %1 为 %2，矩阵得出 %3。</translation>
    </message>
    <message>
        <source>An alpha of %1 is no level: it lies between 0 and 1.</source>
        <translation>α 为 %1 不是有效水平：它须在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>%1 bins are too few: PSI needs at least 2.</source>
        <translation>%1 个分箱太少：PSI 至少需要 2 个。</translation>
    </message>
    <message>
        <source>%1 is no date. Write it as 2024-11-25 or 2024-11-25T12:00:00Z.</source>
        <translation>%1 不是日期。请写成 2024-11-25 或 2024-11-25T12:00:00Z。</translation>
    </message>
    <message>
        <source>%1 values then and %2 now; %3 bins of the reference&apos;s quantiles, a share of 0 counts as 0.0001</source>
        <translation>参考 %1 个值，当前 %2 个值；按参考的分位数分为 %3 箱，占比 0 按 0.0001 计</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 个标准差</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>its p</source>
        <translation>其 p 值</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <translation>p（Holm）</translation>
    </message>
    <message>
        <source>Features that drifted stand first, the important ones on top. With very many rows every feature differs: read the size (PSI, Wasserstein) before the p value; with few rows a large PSI is chance.</source>
        <translation>发生漂移的特征排在最前，其中重要的在最上面。行数极多时每个特征都会有差异：先看大小（PSI、Wasserstein），再看 p 值；行数很少时，较大的 PSI 只是偶然。</translation>
    </message>
    <message>
        <source>The plan was changed after the data had been looked at, so the result explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation>计划在查看数据之后被更改，因此结果只是探索性的：可以结束测试或继续，但不能据此推出。</translation>
    </message>
    <message>
        <source>By the figures alone it would be rolled out.</source>
        <translation>仅凭数值本会推出。</translation>
    </message>
    <message>
        <source>A new experiment with this plan and new data.</source>
        <translation>一个采用此计划和新数据的新实验。</translation>
    </message>
    <message>
        <source>The verdict waits: the plan wants %1 days and %2 have passed.</source>
        <translation>结论待定：计划要求 %1 天，已过去 %2 天。</translation>
    </message>
    <message>
        <source>%1 more days.</source>
        <translation>再过 %1 天。</translation>
    </message>
    <message>
        <source>Beside %1 there are %2 logs (.jsonl). Name the one of the test with it.</source>
        <translation>%1 旁边有 %2 个日志（.jsonl）。请一并指定属于该测试的那一个。</translation>
    </message>
    <message>
        <source>%1 holds figures and no rows; import it alone.</source>
        <translation>%1 只有数值而没有行；请单独导入。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes and had %3 when it was read. If it was begun anew, import it as another experiment.</source>
        <translation>%1 有 %2 字节，读取时曾有 %3 字节。如果它是重新开始的，请作为另一个实验导入。</translation>
    </message>
    <message>
        <source>The log has no number column &quot;%1&quot; for the covariate. It has: %2.</source>
        <translation>日志没有可作协变量的数字列“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>The phases of the plan must begin one after the other.</source>
        <translation>计划的各时段必须依次开始。</translation>
    </message>
    <message>
        <source>A plan with phases needs a split for each of them.</source>
        <translation>含有时段的计划需要为每个时段给出分流比例。</translation>
    </message>
    <message>
        <source>An alpha of %1 cannot be: it lies between 0 and 0.5, as 0.05.</source>
        <translation>α 不能为 %1：它须在 0 与 0.5 之间，例如 0.05。</translation>
    </message>
    <message>
        <source>A power of %1 cannot be: it lies between 0 and 1, as 0.8.</source>
        <translation>检验功效不能为 %1：它须在 0 与 1 之间，例如 0.8。</translation>
    </message>
    <message>
        <source>Looks that were planned need a planned size, of which each look is a share. Give the plan its size.</source>
        <translation>计划的查看需要计划样本量，每次查看占其中一部分。请为计划给出样本量。</translation>
    </message>
    <message>
        <source>A plan names its control.</source>
        <translation>计划须指定其对照组。</translation>
    </message>
    <message>
        <source>A margin of %1 % of %2 needs the control&apos;s present mean. Give it, or give the margin in the metric&apos;s unit.</source>
        <translation>%2 的 %1 % 界值需要对照组当前的均值。请给出该均值，或以该指标的单位给出界值。</translation>
    </message>
    <message>
        <source>Continue, verdict blocked</source>
        <translation>继续，结论受阻</translation>
    </message>
    <message>
        <source>Roll out</source>
        <translation>推出</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Arms and their traffic</source>
        <translation>各组及其流量</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Intervals that the verdict was read from</source>
        <translation>得出结论所依据的区间</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>起决定作用</translation>
    </message>
    <message>
        <source>%1, at any look</source>
        <translation>%1，任意次查看</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>What would change this: %1</source>
        <translation>什么会改变这一点：%1</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>计划：%1。</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>No figure of this report is from resampling, so there is no seed to state.</source>
        <translation>本报告没有来自重抽样的数值，因此没有随机种子可写明。</translation>
    </message>
    <message>
        <source>Experiment %1</source>
        <translation>实验 %1</translation>
    </message>
    <message>
        <source>The experiment &quot;%1&quot; is planned and has no data yet. Import its log under this name.</source>
        <translation>实验“%1”已有计划，但还没有数据。请以此名称导入其日志。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was imported as figures, so there is no log to follow.</source>
        <translation>“%1”是以数值导入的，因此没有日志可跟踪。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>成功数</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Relative lift</source>
        <translation>相对提升</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 区间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>实验组</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>p, Benjamini-Hochberg</source>
        <translation>p（Benjamini-Hochberg）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Where the split is wrong</source>
        <translation>分流比例出错之处</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Share of treatment</source>
        <translation>实验组占比</translation>
    </message>
    <message>
        <source>p of split</source>
        <translation>分流的 p 值</translation>
    </message>
    <message>
        <source>Looks and decisions</source>
        <translation>查看与决定</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>占计划</translation>
    </message>
    <message>
        <source>Boundary z</source>
        <translation>z 界限</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1，计划</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>%1 of %2 rows bear a time that lies after the import; check the clock that wrote them.</source>
        <translation>%2 行中有 %1 行的时间晚于导入时间；请检查写入它们的时钟。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have a time that cannot be read, so the order of the log is taken for that of time. The first is line %3: %4.</source>
        <translation>%2 行中有 %1 行的时间无法读取，因此以日志的次序作为时间次序。首行是第 %3 行：%4。</translation>
    </message>
    <message>
        <source>%1 of %2 users were in more than one arm. Their %3 rows count; the plan can exclude them.</source>
        <translation>%2 个用户中有 %1 个属于不止一个组。其 %3 行会计入；计划可以将其排除。</translation>
    </message>
    <message>
        <source>%1 of %2 users were in more than one arm. Their %3 rows do not count, as the plan says.</source>
        <translation>%2 个用户中有 %1 个属于不止一个组。按照计划，其 %3 行不计入。</translation>
    </message>
    <message>
        <source>The fault lies most likely at %1 = %2 (%3, %4): without it the split is as planned.</source>
        <translation>问题最可能出在 %1 = %2（%3，%4）：去掉它，分流比例就与计划一致。</translation>
    </message>
    <message>
        <source>The split is the most wrong at %1 = %2 (%3, %4), and not there alone.</source>
        <translation>分流比例在 %1 = %2 处偏差最大（%3，%4），但不仅限于此。</translation>
    </message>
    <message>
        <source>%1 had %2 requests from %3 to %4, where its share would be about %5. Check that the server routes to it.</source>
        <translation>%1 从 %3 到 %4 有 %2 个请求，按其占比应约为 %5 个。请检查服务器是否向其路由。</translation>
    </message>
    <message>
        <source>%1 had %2 requests, where its share would be about %3. Check that the server routes to it.</source>
        <translation>%1 有 %2 个请求，按其占比应约为 %3 个。请检查服务器是否向其路由。</translation>
    </message>
    <message>
        <source>%1 of n = %2</source>
        <translation>%1，共 n = %2</translation>
    </message>
    <message>
        <source>mean %1, sd %2, n = %3</source>
        <translation>均值 %1，标准差 %2，n = %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 相对 %2</translation>
    </message>
    <message>
        <source>%1 of the experiment&apos;s rows</source>
        <translation>该实验的 %1 行</translation>
    </message>
    <message>
        <source>%1 rows of %2</source>
        <translation>%2 的 %1 行</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1（%2 %3）</translation>
    </message>
    <message>
        <source>%1, %2: difference</source>
        <translation>%1，%2：差异</translation>
    </message>
    <message>
        <source>Phases with different splits, combined by inverse variance and never pooled</source>
        <translation>各时段分流比例不同，按逆方差合并，从不混合</translation>
    </message>
    <message>
        <source>Delta method over units: %1</source>
        <translation>基于单位的 delta 方法：%1</translation>
    </message>
    <message>
        <source>%1, %2: p value</source>
        <translation>%1，%2：p 值</translation>
    </message>
    <message>
        <source>The sum of the hypergeometric probabilities of all tables that are no more likely than this one</source>
        <translation>所有可能性不高于此表的表的超几何概率之和</translation>
    </message>
    <message>
        <source>%1, %2: relative lift</source>
        <translation>%1，%2：相对提升</translation>
    </message>
    <message>
        <source>all %1 values of %2 in this arm, q = %3</source>
        <translation>该组 %2 的全部 %1 个值，q = %3</translation>
    </message>
    <message>
        <source>%1, %2: difference of P%3</source>
        <translation>%1，%2：P%3 的差异</translation>
    </message>
    <message>
        <source>all %1 and %2 values of %3 in both arms</source>
        <translation>两组 %3 的全部 %1 个和 %2 个值</translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation>样本比例</translation>
    </message>
    <message>
        <source>%1: %2, planned %3</source>
        <translation>%1：%2，计划 %3</translation>
    </message>
    <message>
        <source>The first that applies: 1. an arm without data: continue. 2. A guard rail or the primary beyond its bound by the always-valid interval at α/K: roll back, at any time. 3. Sample ratio mismatch: continue, blocked. 4. Fewer units than the least: continue. 5. Planned size not reached: continue. 6. Primary lost: roll back. 7. Primary won: roll back when a guard rail is breached, roll out when each is shown to hold, else continue. 8. A worthwhile gain is excluded: roll back. 9. Continue.</source>
        <translation>采用首个适用的规则：1. 有一组没有数据：继续。2. 按 α/K 水平的始终有效区间，护栏指标或主要指标越过其界限：回滚，任何时候均可。3. 样本比例不符：继续，结论受阻。4. 单位少于最低数：继续。5. 未达到计划样本量：继续。6. 主要指标落败：回滚。7. 主要指标胜出：有护栏指标被突破则回滚，每个护栏指标均显示守住则推出，否则继续。8. 已排除有价值的增益：回滚。9. 继续。</translation>
    </message>
    <message>
        <source>objective %1</source>
        <translation>优化目标 %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>at least %1 units an arm</source>
        <translation>每组至少 %1 个单位</translation>
    </message>
    <message>
        <source>planned %1 an arm</source>
        <translation>每组计划 %1</translation>
    </message>
    <message>
        <source>margin of %1: %2</source>
        <translation>%1 的界值：%2</translation>
    </message>
    <message>
        <source>smallest worthwhile gain of %1: %2</source>
        <translation>%1 的最小有价值增益：%2</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>Its error rates are simulated in the tests: at most 3.1 % false roll-outs in fixed, 2.5 % in sequential mode</source>
        <translation>其错误率在测试中经过模拟：固定模式下错误推出至多 3.1 %，序贯模式下至多 2.5 %</translation>
    </message>
    <message>
        <source>Newcombe&apos;s interval, because %1 has %2 units: the usual interval (Wald) holds the truth in 55 to 78 % of such tests instead of 95 %.</source>
        <translation>采用 Newcombe 区间，因为 %1 有 %2 个单位：通常的区间（Wald）只在 55 至 78 % 的此类测试中包含真值，而不是 95 %。</translation>
    </message>
    <message>
        <source>Newcombe&apos;s interval, because it keeps its level near 0 % and 100 % too; %1, the smaller arm, has %2 units.</source>
        <translation>采用 Newcombe 区间，因为它在接近 0 % 和 100 % 时也保持其水平；较小的组 %1 有 %2 个单位。</translation>
    </message>
    <message>
        <source>The p value is that of the z test with pooled variance, because at least 5 of each outcome are expected in each arm.</source>
        <translation>p 值来自采用合并方差的 z 检验，因为每一组中每种结果的期望数至少为 5。</translation>
    </message>
    <message>
        <source>Welch&apos;s t, because the arms need not vary alike (sd %1 and %2, n = %3 and %4); the test and the interval are one.</source>
        <translation>采用 Welch t 检验，因为各组的变异不必相同（标准差 %1 和 %2，n = %3 和 %4）；检验与区间一致。</translation>
    </message>
    <message>
        <source>Fieller&apos;s interval of the lift, because the control&apos;s mean is itself an estimate.</source>
        <translation>提升采用 Fieller 区间，因为对照组的均值本身也是估计值。</translation>
    </message>
    <message>
        <source>Order statistics for the quantiles, because they assume no shape; Maritz and Jarrett for their difference.</source>
        <translation>分位数采用次序统计量，因为它不假定分布形状；其差异采用 Maritz 和 Jarrett 的方法。</translation>
    </message>
    <message>
        <source>CUPED, because the plan names a covariate: it takes %1 of the variance away.</source>
        <translation>采用 CUPED，因为计划指定了协变量：它消除了 %1 的方差。</translation>
    </message>
    <message>
        <source>%1, because the unit is not the row: rows of one unit are not independent.</source>
        <translation>%1，因为单位不是行：同一单位的各行并不独立。</translation>
    </message>
    <message>
        <source>All pairs differ by the same, so there is no chance to test against: %1.</source>
        <translation>所有对的差都相同，因此没有偶然性可供检验：%1。</translation>
    </message>
    <message>
        <source>%1 has %2 versions; other seeds are looked for among %3 at most. Choose the versions in the registry and compare them.</source>
        <translation>%1 有 %2 个版本；最多在 %3 个版本中查找其他随机种子。请在注册表中选择版本并进行比较。</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p 值</translation>
    </message>
    <message>
        <source>%1 assumes: %2</source>
        <translation>%1 假定：%2</translation>
    </message>
    <message>
        <source>Beyond chance: %1 against %2</source>
        <translation>超出偶然：%1 相对 %2</translation>
    </message>
    <message>
        <source>Beyond chance, over seeds: %1 of %2 against %3</source>
        <translation>超出偶然，跨随机种子：%1，%2 相对 %3</translation>
    </message>
    <message>
        <source>The key %1 lacks the role &quot;%2&quot; for this request.</source>
        <translation>密钥 %1 缺少此请求所需的角色“%2”。</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>请求过多。请在 %1 s 后重试。</translation>
    </message>
    <message>
        <source>No version %1 of a model %2 serves here now.</source>
        <translation>模型 %2 的版本 %1 目前不在此处提供服务。</translation>
    </message>
    <message>
        <source>A test has the mode &quot;split&quot; or &quot;shadow&quot;, not &quot;%1&quot;.</source>
        <translation>测试的模式为“split”或“shadow”，不能为“%1”。</translation>
    </message>
    <message>
        <source>&quot;requests&quot; must be a list of at most %1 requests, each with its &quot;model&quot; and &quot;features&quot;.</source>
        <translation>“requests”必须是最多 %1 个请求的列表，每个请求含有“model”和“features”。</translation>
    </message>
    <message>
        <source>This server keeps no query log, so outcomes have no place. Start it with one.</source>
        <translation>此服务器不保留查询日志，因此结果无处存放。请以带有查询日志的方式启动。</translation>
    </message>
    <message>
        <source>The data of &quot;%1&quot; is nested deeper than its shape.</source>
        <translation>“%1”的数据嵌套深于其形状。</translation>
    </message>
    <message>
        <source>Value %1 of &quot;%2&quot; is not a number that the model can take.</source>
        <translation>“%2”的值 %1 不是模型可接受的数字。</translation>
    </message>
    <message>
        <source>The shape of &quot;%1&quot; must be [rows] or [rows, features], of at most %2 values.</source>
        <translation>“%1”的形状必须是 [rows] 或 [rows, features]，最多 %2 个值。</translation>
    </message>
    <message>
        <source>The shape of &quot;%1&quot; is missing.</source>
        <translation>缺少“%1”的形状。</translation>
    </message>
    <message>
        <source>Each input needs &quot;name&quot;, &quot;shape&quot;, &quot;datatype&quot; and &quot;data&quot;.</source>
        <translation>每个输入都需要“name”、“shape”、“datatype”和“data”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the type %2; this model takes numbers (FP32).</source>
        <translation>“%1”的类型为 %2；此模型接受数字（FP32）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds %2 values; its shape says %3.</source>
        <translation>“%1”含有 %2 个值；其形状写明 %3 个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no feature of this model, is given twice, or has another number of rows.</source>
        <translation>“%1”不是此模型的特征、被给出了两次，或行数不同。</translation>
    </message>
    <message>
        <source>Send one input of the shape [rows, %1], or one for each feature.</source>
        <translation>请发送一个形状为 [rows, %1] 的输入，或为每个特征各发送一个。</translation>
    </message>
    <message>
        <source>&quot;inputs&quot; must be a list of tensors.</source>
        <translation>“inputs”必须是张量的列表。</translation>
    </message>
    <message>
        <source>Version %1 came to no number for these rows.</source>
        <translation>版本 %1 对这些行没有得出数字。</translation>
    </message>
    <message>
        <source>%1 was taken out of service. Enable it first.</source>
        <translation>%1 已停止服务。请先将其启用。</translation>
    </message>
    <message>
        <source>Version %1 of %2 does not serve now.</source>
        <translation>%2 的版本 %1 目前没有提供服务。</translation>
    </message>
    <message>
        <source>%1 failed too often and rests now. Try again later, or reset its breaker.</source>
        <translation>%1 失败过于频繁，现已暂停。请稍后重试，或重置其熔断器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, true, false or a short text.</source>
        <translation>“%1”必须是数字、true、false 或短文本。</translation>
    </message>
    <message>
        <source>The report holds no outcome. Add one, as &quot;success&quot;: true.</source>
        <translation>报告不含结果。请添加一个，例如 &quot;success&quot;: true。</translation>
    </message>
    <message>
        <source>An outcome is a JSON object of at most %1 fields.</source>
        <translation>结果是最多 %1 个字段的 JSON 对象。</translation>
    </message>
    <message>
        <source>The query &quot;%1&quot; is not among the last %2 that were answered. Send &quot;model&quot;, &quot;model_version&quot; and &quot;user_id&quot; as well.</source>
        <translation>查询“%1”不在最近应答的 %2 个之中。请一并发送“model”、“model_version”和“user_id”。</translation>
    </message>
    <message>
        <source>%1 is a placeholder text and no model, so nothing can serve it. Upload the trained model of this version.</source>
        <translation>%1 是占位文本，不是模型，因此无法提供服务。请上传此版本训练好的模型。</translation>
    </message>
    <message>
        <source>%1 is a Python pickle (scikit-learn, joblib), which only Python can load. MLServer or BentoML can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 是 Python pickle（scikit-learn、joblib），只有 Python 能加载。可由 MLServer 或 BentoML 提供服务；slipwayd 只为 XGBoost 模型提供服务。</translation>
    </message>
    <message>
        <source>%1 is a PyTorch model. TorchServe or Triton can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 是 PyTorch 模型。可由 TorchServe 或 Triton 提供服务；slipwayd 只为 XGBoost 模型提供服务。</translation>
    </message>
    <message>
        <source>%1 is an ONNX model. Triton or another server with ONNX Runtime can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 是 ONNX 模型。可由 Triton 或其他带 ONNX Runtime 的服务器提供服务；slipwayd 只为 XGBoost 模型提供服务。</translation>
    </message>
    <message>
        <source>%1 is an HDF5 file, as Keras writes it. TensorFlow Serving can serve it once it is exported as a SavedModel; slipwayd serves XGBoost models.</source>
        <translation>%1 是 Keras 写出的 HDF5 文件。导出为 SavedModel 后可由 TensorFlow Serving 提供服务；slipwayd 只为 XGBoost 模型提供服务。</translation>
    </message>
    <message>
        <source>%1 holds tensors (safetensors) without the code that uses them. Triton, vLLM or TGI can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 只含张量（safetensors），不含使用它们的代码。可由 Triton、vLLM 或 TGI 提供服务；slipwayd 只为 XGBoost 模型提供服务。</translation>
    </message>
    <message>
        <source>%1 is a GGUF language model. The server of llama.cpp can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 是 GGUF 语言模型。可由 llama.cpp 的服务器提供服务；slipwayd 只为 XGBoost 模型提供服务。</translation>
    </message>
    <message>
        <source>%1 is a zip archive. Upload the XGBoost model that is in it; a Keras archive can be served by TensorFlow Serving, a TorchServe archive by TorchServe.</source>
        <translation>%1 是 zip 归档。请上传其中的 XGBoost 模型；Keras 归档可由 TensorFlow Serving 提供服务，TorchServe 归档可由 TorchServe 提供服务。</translation>
    </message>
    <message>
        <source>%1 is a LightGBM model. MLServer or Triton (FIL) can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 是 LightGBM 模型。可由 MLServer 或 Triton（FIL）提供服务；slipwayd 只为 XGBoost 模型提供服务。</translation>
    </message>
    <message>
        <source>%1 is a CatBoost model. MLServer can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 是 CatBoost 模型。可由 MLServer 提供服务；slipwayd 只为 XGBoost 模型提供服务。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is compressed (%2). Upload the model itself; slipwayd serves XGBoost models.</source>
        <translation>%1 已被压缩（%2）。请上传模型本身；slipwayd 只为 XGBoost 模型提供服务。</translation>
    </message>
    <message>
        <source>%1 holds no certificate to verify clients with (PEM).</source>
        <translation>%1 不含用于验证客户端的证书（PEM）。</translation>
    </message>
    <message>
        <source>TLS could not be started with %1.</source>
        <translation>无法以 %1 启动 TLS。</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM).</source>
        <translation>%1 不含证书（PEM）。</translation>
    </message>
    <message>
        <source>%1 holds no private key of the certificate (PEM, without a passphrase).</source>
        <translation>%1 不含该证书的私钥（PEM，不带口令）。</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines. Give --token-file FILE, keys in --config or --client-ca, or listen on 127.0.0.1.</source>
        <translation>其他机器可访问 %1。请给出 --token-file FILE、--config 中的密钥或 --client-ca，或监听 127.0.0.1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map of settings.</source>
        <translation>“%1”必须是设置的映射。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation>“%1”不能为 %2。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. Known are: %2.</source>
        <translation>没有设置“%1”。已知的有：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs name, sha256 and roles.</source>
        <translation>“%1”需要 name、sha256 和 roles。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map, as {prediction: 0}.</source>
        <translation>“%1”必须是映射，例如 {prediction: 0}。</translation>
    </message>
    <message>
        <source>%1 is no YAML map of settings. %2</source>
        <translation>%1 不是由设置组成的 YAML 映射。%2</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together, and --client-ca needs both. See slipwayd --help.</source>
        <translation>--tls-cert 与 --tls-key 须一起使用，--client-ca 需要两者。见 slipwayd --help。</translation>
    </message>
    <message>
        <source>There is no history of “%1”. Names with other signs than letters, digits, “_” and “.” stand in backticks: `val/loss`.</source>
        <translation>没有“%1”的历史。含有字母、数字、“_”和“.”以外字符的名称须放在反引号中：`val/loss`。</translation>
    </message>
    <message>
        <source>The rules in %1 could not be read. Correct the file, or deploy with another one.</source>
        <translation>无法读取 %1 中的规则。请更正该文件，或使用另一个文件部署。</translation>
    </message>
    <message>
        <source>The value of %1 in %2 cannot be used. Correct the file.</source>
        <translation>%2 中 %1 的值无法使用。请更正该文件。</translation>
    </message>
    <message>
        <source>%1 in %2 should be a text and is %3, so that the model file cannot be checked.</source>
        <translation>%2 中的 %1 应为文本，实为 %3，因此无法检查模型文件。</translation>
    </message>
    <message>
        <source>%1 %2 sends %3 % of the traffic to %4 and the rest to %5. Finish it, or undo it.</source>
        <translation>%1 %2 将 %3 % 的流量发往 %4，其余发往 %5。请将其完成或撤销。</translation>
    </message>
    <message>
        <source>End the copy of the traffic on %1</source>
        <translation>结束 %1 上的流量复制</translation>
    </message>
    <message>
        <source>%1 %2 serves on %3 as before; it never answered anybody else.</source>
        <translation>%1 %3 上照旧由 %2 提供服务；影子版本从未向任何人应答。</translation>
    </message>
    <message>
        <source>Send all of the traffic on %1 to %2</source>
        <translation>将 %1 上的全部流量发往 %2</translation>
    </message>
    <message>
        <source>%1 The order to send a part of the traffic to %2 was not answered and may still take effect; it is asked again.</source>
        <translation>%1 将部分流量发往 %2 的指令没有得到应答，仍可能生效；会再次询问。</translation>
    </message>
    <message>
        <source>%1 All of the traffic on %2 goes to %3 again, and that is proven.</source>
        <translation>%1 %2 上的全部流量重新发往 %3，且已得到验证。</translation>
    </message>
    <message>
        <source>%1 The traffic was ordered back to %2, and %3 did not tell whether it went; it is asked again.</source>
        <translation>%1 已下令将流量转回 %2，但 %3 没有报告是否已转回；会再次询问。</translation>
    </message>
    <message>
        <source>%1 The return of the traffic to %2 failed as well (%3).</source>
        <translation>%1 将流量转回 %2 也失败了（%3）。</translation>
    </message>
    <message>
        <source>%1 got a copy of the traffic on %2 and kept its limits; %3 serves as before.</source>
        <translation>%1 得到了 %2 上流量的副本，且未超出限值；照旧由 %3 提供服务。</translation>
    </message>
    <message>
        <source>%1 does not stand beside %2 on %3.</source>
        <translation>%3 上的 %2 旁没有 %1。</translation>
    </message>
    <message>
        <source>%1 stands beside %2 with the right bytes and gets no traffic yet.</source>
        <translation>%1 已在 %2 旁就位，内容正确，尚未得到流量。</translation>
    </message>
    <message>
        <source>%1 sends all of the traffic to one version.</source>
        <translation>%1 将全部流量发往一个版本。</translation>
    </message>
    <message>
        <source>%1 still sends a part of the traffic to %2.</source>
        <translation>%1 仍将部分流量发往 %2。</translation>
    </message>
    <message>
        <source>%1 gets all of the traffic.</source>
        <translation>%1 得到全部流量。</translation>
    </message>
    <message>
        <source>Predictions were not compared: nothing there can be asked for one.</source>
        <translation>未比较预测：该处没有可供请求预测的对象。</translation>
    </message>
    <message>
        <source>%1 is frozen (%2). Lift the freeze with a reason first.</source>
        <translation>%1 已冻结（%2）。请先说明原因并解除冻结。</translation>
    </message>
    <message>
        <source>This deployment still runs. Wait for its end, or cancel it.</source>
        <translation>此部署仍在运行。请等待其结束，或将其取消。</translation>
    </message>
    <message>
        <source>Nothing served on %1 before %2, so there is nothing to return to.</source>
        <translation>在 %2 之前，%1 上没有提供任何服务，因此没有可以回到的版本。</translation>
    </message>
    <message>
        <source>%1, small</source>
        <translation>%1，小</translation>
    </message>
    <message>
        <source>%1, moderate</source>
        <translation>%1，中等</translation>
    </message>
    <message>
        <source>%1, large</source>
        <translation>%1，大</translation>
    </message>
    <message>
        <source>JS distance</source>
        <translation>JS 距离</translation>
    </message>
    <message>
        <source>The environment&apos;s rules are used</source>
        <translation>采用环境的规则</translation>
    </message>
    <message>
        <source>%1: a look every %2 s, at most %3 % errors, P95 at most %4 ms.</source>
        <translation>%1：每 %2 s 查看一次，错误率至多 %3 %，P95 至多 %4 ms。</translation>
    </message>
    <message>
        <source>Some rules cannot be used there</source>
        <translation>有些规则在该处无法使用</translation>
    </message>
    <message>
        <source>%1 asks for what the driver %2 cannot set or measure: %3.</source>
        <translation>%1 要求驱动 %2 无法设置或测量的内容：%3。</translation>
    </message>
    <message>
        <source>The target can do it this way</source>
        <translation>目标支持此方式</translation>
    </message>
    <message>
        <source>A target of the driver %1 cannot split its traffic, so nothing can go there in steps. Choose the strategy full, or blue-green.</source>
        <translation>驱动 %1 的目标无法分流，因此不能在该处分步进行。请选择策略 full 或 blue-green。</translation>
    </message>
    <message>
        <source>This target of the driver %1 counts no requests, so whether a canary gets any cannot be proven. Give it metrics_url, or choose full.</source>
        <translation>此目标的驱动 %1 不统计请求，因此无法验证金丝雀是否得到请求。请给出 metrics_url，或选择 full。</translation>
    </message>
    <message>
        <source>Nothing serves there yet beside which a canary could stand (driver %1). Choose the strategy full.</source>
        <translation>该处还没有可让金丝雀并列的服务（驱动 %1）。请选择策略 full。</translation>
    </message>
    <message>
        <source>A target of the driver %1 cannot copy its traffic, so a shadow would see nothing. Choose another strategy.</source>
        <translation>驱动 %1 的目标无法复制流量，因此影子看不到任何请求。请选择其他策略。</translation>
    </message>
    <message>
        <source>A target of the driver %1 keeps one version only, so blue cannot stand beside green. Choose the strategy full.</source>
        <translation>驱动 %1 的目标只保留一个版本，因此蓝与绿无法并存。请选择策略 full。</translation>
    </message>
    <message>
        <source>%1, by the driver %2.</source>
        <translation>%1，由驱动 %2 执行。</translation>
    </message>
    <message>
        <source>The target is not frozen</source>
        <translation>目标未冻结</translation>
    </message>
    <message>
        <source>%1 was frozen by %2 (&quot;%3&quot;). Lift the freeze with a reason before anything is deployed there; rolling back stays possible.</source>
        <translation>%1 已被 %2 冻结（“%3”）。在向其部署之前请说明原因并解除冻结；仍可回滚。</translation>
    </message>
    <message>
        <source>You may deploy there</source>
        <translation>您可以向其部署</translation>
    </message>
    <message>
        <source>There is room for it</source>
        <translation>空间足够</translation>
    </message>
    <message>
        <source>%1 has %2 free, and %3 are brought there.</source>
        <translation>%1 有 %2 可用空间，将带去 %3。</translation>
    </message>
    <message>
        <source>The target has the version</source>
        <translation>目标已有该版本</translation>
    </message>
    <message>
        <source>%1 takes no files and has no %2. Put the version into the folders that it reads, and plan again.</source>
        <translation>%1 不接收文件，且没有 %2。请将该版本放入其读取的文件夹，然后重新制定计划。</translation>
    </message>
    <message>
        <source>Missing net: no health of what serves</source>
        <translation>缺少的保障：没有所提供服务的健康状况</translation>
    </message>
    <message>
        <source>Nothing on %1 tells which version a process has loaded; the files are proven, the serving is not.</source>
        <translation>%1 上没有任何内容说明进程加载了哪个版本；文件已得到验证，服务则没有。</translation>
    </message>
    <message>
        <source>Missing net: no metrics</source>
        <translation>缺少的保障：没有指标</translation>
    </message>
    <message>
        <source>%1 counts no requests, so error rate and latency of its users are not seen.</source>
        <translation>%1 不统计请求，因此看不到其用户的错误率和延迟。</translation>
    </message>
    <message>
        <source>This machine has no copy of the artifact to predict with and compare.</source>
        <translation>本机没有可用于预测和比较的工件副本。</translation>
    </message>
    <message>
        <source>No golden.json with recorded inputs and predictions lies beside the artifact.</source>
        <translation>工件旁没有记录了输入和预测的 golden.json。</translation>
    </message>
    <message>
        <source>The target cannot be asked for a prediction that could be compared with the artifact&apos;s.</source>
        <translation>无法向目标请求可与工件预测相比较的预测。</translation>
    </message>
    <message>
        <source>Missing net: no golden prediction</source>
        <translation>缺少的保障：没有基准预测</translation>
    </message>
    <message>
        <source>Missing net: no previous version</source>
        <translation>缺少的保障：没有上一个版本</translation>
    </message>
    <message>
        <source>Nothing serves there that could be returned to.</source>
        <translation>该处没有提供可以回到的服务。</translation>
    </message>
    <message>
        <source>The log holds one arm only, %1, in &quot;%2&quot; of all %3 rows. A comparison needs two.</source>
        <translation>日志只含一个组 %1，位于全部 %3 行的“%2”中。比较需要两个组。</translation>
    </message>
    <message>
        <source>In %1 s no copy of a request reached %2, so nothing was shown of it. Watch it for longer, or when there is traffic.</source>
        <translation>在 %1 s 内没有任何请求的副本到达 %2，因此没有显示出任何结果。请观察更长时间，或在有流量时观察。</translation>
    </message>
    <message>
        <source>After %1 s the canary is inconclusive (%2). %3</source>
        <translation>%1 s 之后，金丝雀仍无定论（%2）。%3</translation>
    </message>
    <message>
        <source>%1 was not ready at %2 looks one after the other (%3 of %4 replicas answer).</source>
        <translation>%1 在连续 %2 次查看时未就绪（%4 个副本中有 %3 个应答）。</translation>
    </message>
    <message>
        <source>While it was watched, %1 began to serve %2 (%3 % of the traffic to %4).</source>
        <translation>观察期间，%1 开始由 %2 提供服务（%3 % 的流量发往 %4）。</translation>
    </message>
    <message>
        <source>While it was watched, %1 answered a row, not %2.</source>
        <translation>观察期间，有一行由 %1 而不是 %2 应答。</translation>
    </message>
    <message>
        <source>%1 predicts other values than the artifact does.</source>
        <translation>%1 的预测值与工件的不同。</translation>
    </message>
    <message>
        <source>%1 % of %2 requests failed; the limit is %3 %.</source>
        <translation>%2 个请求中有 %1 % 失败；限值为 %3 %。</translation>
    </message>
    <message>
        <source>The P95 of %1 requests is %2 ms; the limit is %3 ms.</source>
        <translation>%1 个请求的 P95 为 %2 ms；限值为 %3 ms。</translation>
    </message>
    <message>
        <source>%1 of %2 s: </source>
        <translation>第 %1 s，共 %2 s： </translation>
    </message>
    <message>
        <source>%1 requests, %2 % errors (limit %3 %), P95 %4 ms (limit %5 ms).</source>
        <translation>%1 个请求，错误率 %2 %（限值 %3 %），P95 %4 ms（限值 %5 ms）。</translation>
    </message>
    <message>
        <source> %1 copies went to %2, %3 % errors, P95 %4 ms.</source>
        <translation> 有 %1 份请求副本发往 %2，错误率 %3 %，P95 %4 ms。</translation>
    </message>
    <message>
        <source> Beside it %1 requests went to %2, %3 % errors.</source>
        <translation> 同时有 %1 个请求发往 %2，错误率 %3 %。</translation>
    </message>
    <message>
        <source>CUPED in each of the %1 phases, because the plan names a covariate (it takes %2 of the variance away); then combined by inverse variance, because the split changed.</source>
        <translation>在 %1 个时段中各自采用 CUPED，因为计划指定了协变量（它消除了 %2 的方差）；然后按逆方差合并，因为分流比例有更改。</translation>
    </message>
    <message>
        <source>It stays there and serves nobody</source>
        <translation>它留在该处，不为任何人提供服务</translation>
    </message>
    <message>
        <source>Verify %1 beside %2</source>
        <translation>核验 %2 旁的 %1</translation>
    </message>
    <message>
        <source>Its bytes, in the place from which it will serve; no traffic yet</source>
        <translation>在其将提供服务的位置核验内容；尚无流量</translation>
    </message>
    <message>
        <source>Proven by the server&apos;s counters; at most %1 % errors and P95 %2 ms; inconclusive holds it, for up to %3 s</source>
        <translation>由服务器的计数器验证；错误率至多 %1 %，P95 至多 %2 ms；无定论则保持，最长 %3 s</translation>
    </message>
    <message>
        <source>The same checks, read apart</source>
        <translation>同样的检查，单独读取</translation>
    </message>
    <message>
        <source>%1 % of the traffic to %2, then hold %3 s</source>
        <translation>将 %1 % 的流量发往 %2，然后保持 %3 s</translation>
    </message>
    <message>
        <source>All of the traffic goes to %1 again</source>
        <translation>全部流量重新发往 %1</translation>
    </message>
    <message>
        <source>A copy of the traffic to %1 for %2 s</source>
        <translation>将流量副本发往 %1，持续 %2 s</translation>
    </message>
    <message>
        <source>%1 goes on answering; nobody gets an answer of %2</source>
        <translation>%1 继续应答；没有人得到 %2 的应答</translation>
    </message>
    <message>
        <source>The copy is ended</source>
        <translation>流量复制结束</translation>
    </message>
    <message>
        <source>End the split of the traffic on %1</source>
        <translation>结束 %1 上的分流</translation>
    </message>
    <message>
        <source>Only if a part of it still goes elsewhere</source>
        <translation>仅当仍有部分流量发往别处</translation>
    </message>
    <message>
        <source>Watch %1 for %2 s</source>
        <translation>观察 %1，持续 %2 s</translation>
    </message>
    <message>
        <source>A look every %1 s: identity, readiness, at most %2 % errors, P95 at most %3 ms; a breach returns at once</source>
        <translation>每 %1 s 查看一次：身份、就绪、错误率至多 %2 %、P95 至多 %3 ms；一旦违反立即返回</translation>
    </message>
    <message>
        <source>Only if %1 serves at that moment and the file there has the right hash</source>
        <translation>仅当届时由 %1 提供服务，且该处文件的哈希正确</translation>
    </message>
    <message>
        <source>Only if %1 serves at that moment, as every replica says</source>
        <translation>仅当届时每个副本都报告由 %1 提供服务</translation>
    </message>
    <message>
        <source>Switched back to %1, and that is proven</source>
        <translation>切换回 %1，并得到验证</translation>
    </message>
    <message>
        <source>Version, hash and readiness within %1 s; then the recorded predictions, where there are any</source>
        <translation>%1 s 内的版本、哈希和就绪状态；然后是记录的预测（如果有）</translation>
    </message>
    <message>
        <source>Version and hash of what is linked and, where it can be asked, loaded, within %1 s</source>
        <translation>%1 s 内所链接的以及（可询问时）所加载的版本和哈希</translation>
    </message>
    <message>
        <source>The version that every replica says it has loaded, within %1 s</source>
        <translation>%1 s 内每个副本报告已加载的版本</translation>
    </message>
    <message>
        <source>Missing net: the model is not tried</source>
        <translation>缺少的保障：未试用模型</translation>
    </message>
    <message>
        <source>Slipway loads XGBoost models only. Whether this one loads and predicts is seen when it serves.</source>
        <translation>Slipway 只加载 XGBoost 模型。这个模型能否加载和预测，要到提供服务时才知道。</translation>
    </message>
    <message>
        <source>The target is locked</source>
        <translation>目标已被锁定</translation>
    </message>
    <message>
        <source>After %1 s the server sends %2 % of the traffic to %3 and the rest to %4.</source>
        <translation>%1 s 之后，服务器将 %2 % 的流量发往 %3，其余发往 %4。</translation>
    </message>
    <message>
        <source>The server says that %1 gets %2 % of the traffic.</source>
        <translation>服务器报告 %1 得到 %2 % 的流量。</translation>
    </message>
    <message>
        <source>The server says that %1 gets all of the traffic.</source>
        <translation>服务器报告 %1 得到全部流量。</translation>
    </message>
    <message>
        <source>The server says that %1 serves; it tells no hash.</source>
        <translation>服务器报告由 %1 提供服务；它没有给出哈希。</translation>
    </message>
    <message>
        <source>All %1 replicas say so.</source>
        <translation>全部 %1 个副本都如此报告。</translation>
    </message>
    <message>
        <source>After %1 s not every replica serves %2: some say %3, others %4.</source>
        <translation>%1 s 之后，并非每个副本都由 %2 提供服务：有的报告 %3，其他报告 %4。</translation>
    </message>
    <message>
        <source>%1 does not hold as many predictions as inputs. Record it again.</source>
        <translation>%1 所含的预测与输入数量不等。请重新记录。</translation>
    </message>
    <message>
        <source>The server does not give the recorded prediction for input %1.</source>
        <translation>对于输入 %1，服务器没有给出所记录的预测。</translation>
    </message>
    <message>
        <source>%1 recorded predictions came out alike.</source>
        <translation>%1 个记录的预测结果一致。</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>这需要说明原因。</translation>
    </message>
    <message>
        <source>%1 is not frozen.</source>
        <translation>%1 没有冻结。</translation>
    </message>
    <message>
        <source>%1 took the order, and its traffic still goes to %2 and %3.</source>
        <translation>%1 接受了指令，但其流量仍发往 %2 和 %3。</translation>
    </message>
    <message>
        <source>The share of the traffic must lie between 0 and 1, not at %1.</source>
        <translation>流量的占比必须在 0 与 1 之间，不能为 %1。</translation>
    </message>
    <message>
        <source>The table %1 of %2 holds bytes where a text belongs.</source>
        <translation>%2 的表 %1 在应为文本之处含有字节。</translation>
    </message>
    <message>
        <source>%1 folders in %2 were not looked into, because they lie deeper than %3 folders or there are too many. The first: %4. If a registry is in one of them, add that folder.</source>
        <translation>%2 中有 %1 个文件夹未查看，因为它们的深度超过 %3 层或数量过多。首个：%4。如果其中有注册表，请添加该文件夹。</translation>
    </message>
    <message>
        <source>%1 is a link to the registry %2 elsewhere, which was not added. Add that folder if it is meant.</source>
        <translation>%1 是指向别处注册表 %2 的链接，未添加。如果确实要用，请添加该文件夹。</translation>
    </message>
    <message>
        <source>This plan was run already. Its deployment is in the history; plan again for another one.</source>
        <translation>此计划已经执行过。其部署在历史中；要再次部署请重新制定计划。</translation>
    </message>
    <message>
        <source>The keyring was not unlocked. Unlock it, and try again.</source>
        <translation>密钥环未解锁。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keyring holds no %1.</source>
        <translation>密钥环中没有 %1。</translation>
    </message>
    <message>
        <source>There is no keyring in this session (%1). Use a vault with a passphrase, or an environment variable.</source>
        <translation>此会话中没有密钥环（%1）。请使用带口令的保险库或环境变量。</translation>
    </message>
    <message>
        <source>%1 is no vault of Slipway, or is damaged. Move it away, and store the tokens again.</source>
        <translation>%1 不是 Slipway 的保险库，或已损坏。请将其移走，并重新保存令牌。</translation>
    </message>
    <message>
        <source>The vault of tokens does not open: the passphrase is wrong, or the file was changed.</source>
        <translation>令牌保险库无法打开：口令错误，或文件被更改过。</translation>
    </message>
    <message>
        <source>The vault of tokens is locked. Open it with its passphrase first.</source>
        <translation>令牌保险库已锁定。请先用其口令打开。</translation>
    </message>
    <message>
        <source>OpenSSL could not encrypt the vault of tokens.</source>
        <translation>OpenSSL 无法加密令牌保险库。</translation>
    </message>
    <message>
        <source>A vault needs a passphrase.</source>
        <translation>保险库需要口令。</translation>
    </message>
    <message>
        <source>The vault holds no %1.</source>
        <translation>保险库中没有 %1。</translation>
    </message>
    <message>
        <source>No token of %1 is stored.</source>
        <translation>没有保存 %1 的令牌。</translation>
    </message>
    <message>
        <source>A token is one word without blanks and line breaks; this is none.</source>
        <translation>令牌是一个不含空格和换行的词；这不是令牌。</translation>
    </message>
    <message>
        <source>%1 must be an absolute path, not %2.</source>
        <translation>%1 必须是绝对路径，不能为 %2。</translation>
    </message>
    <message>
        <source>%1 must be addresses like http://host:port with commas between them, not %2.</source>
        <translation>%1 必须是形如 http://host:port 的地址，以逗号分隔，不能为 %2。</translation>
    </message>
    <message>
        <source>%1 must be one line of text.</source>
        <translation>%1 必须是一行文本。</translation>
    </message>
    <message>
        <source>The driver %1 needs the setting %2: %3</source>
        <translation>驱动 %1 需要设置 %2：%3</translation>
    </message>
    <message>
        <source>The address of a folder is its absolute path, not %1.</source>
        <translation>文件夹的地址是其绝对路径，不是 %1。</translation>
    </message>
    <message>
        <source>%1 must not be written by you.</source>
        <translation>您无权写入 %1。</translation>
    </message>
    <message>
        <source>The folder %1 of %2 is not there. Check that it exists or its share is mounted.</source>
        <translation>%2 的文件夹 %1 不存在。请检查它是否存在，或其共享是否已挂载。</translation>
    </message>
    <message>
        <source>%1 must not be read by you.</source>
        <translation>您无权读取 %1。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已经存在。</translation>
    </message>
    <message>
        <source>Other bytes arrived at %1 than were sent.</source>
        <translation>到达 %1 的内容与发送的不同。</translation>
    </message>
    <message>
        <source>%1 is no link. Move it away; then it can be exchanged in one step.</source>
        <translation>%1 不是链接。请将其移走；之后即可一步替换。</translation>
    </message>
    <message>
        <source>%1 did not take the promotion event (%2). It is sent again.</source>
        <translation>%1 没有接受晋级事件（%2）。会再次发送。</translation>
    </message>
    <message>
        <source>Redis at %1 gave no answer.</source>
        <translation>位于 %1 的 Redis 没有应答。</translation>
    </message>
    <message>
        <source>Redis at %1 did not publish the event (%2).</source>
        <translation>位于 %1 的 Redis 没有发布该事件（%2）。</translation>
    </message>
    <message>
        <source>%1 wants a token for %2 (401). Keep one with `slipwayctl target token`, or name the environment variable that holds it in the target.</source>
        <translation>%1 对 %2 要求令牌（401）。请用 `slipwayctl target token` 保存一个，或在目标中给出保存令牌的环境变量名称。</translation>
    </message>
    <message>
        <source>%1 refused the token from %2 for %3 (401).</source>
        <translation>%1 对 %3 拒绝了来自 %2 的令牌（401）。</translation>
    </message>
    <message>
        <source>%1 does not permit %2 to this token (403).</source>
        <translation>%1 不允许此令牌执行 %2（403）。</translation>
    </message>
    <message>
        <source>%1 is not on %2.</source>
        <translation>%1 不在 %2 上。</translation>
    </message>
    <message>
        <source>The folder %1 of %2 is not there.</source>
        <translation>%2 的文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is not understood (%3). Check that the target&apos;s address and driver.</source>
        <translation>%1 对 %2 的应答无法理解（%3）。请检查目标的地址和驱动。</translation>
    </message>
    <message>
        <source>%1 is not the address of a folder on a host. Write it as ssh://user@host:port/folder, without a password.</source>
        <translation>%1 不是主机上文件夹的地址。请写成 ssh://user@host:port/folder，不带密码。</translation>
    </message>
    <message>
        <source>access must be shell or sftp, not %1.</source>
        <translation>access 必须是 shell 或 sftp，不能为 %1。</translation>
    </message>
    <message>
        <source>The program %1 could not be started. Install OpenSSH&apos;s client.</source>
        <translation>程序 %1 无法启动。请安装 OpenSSH 客户端。</translation>
    </message>
    <message>
        <source>%1 answered with more than can be read.</source>
        <translation>%1 的应答过长，无法读取。</translation>
    </message>
    <message>
        <source>The key of %1 is not the known one, so nothing was sent. Compare it with the host&apos;s own and put it into known_hosts.</source>
        <translation>%1 的密钥不是已知的密钥，因此未发送任何内容。请与主机自身的密钥比较，并将其放入 known_hosts。</translation>
    </message>
    <message>
        <source>%1 did not let you in (%2).</source>
        <translation>%1 没有允许您进入（%2）。</translation>
    </message>
    <message>
        <source>%1 gave no answer (%2). Check that the host runs and the address is right.</source>
        <translation>%1 没有应答（%2）。请检查主机是否在运行、地址是否正确。</translation>
    </message>
    <message>
        <source>%1 on %2 must not be used by you (%3).</source>
        <translation>您无权使用 %2 上的 %1（%3）。</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2).</source>
        <translation>%1 的磁盘已满（%2）。</translation>
    </message>
    <message>
        <source>%1 could not do what was asked with %2 (%3).</source>
        <translation>%1 无法对 %2 执行所请求的操作（%3）。</translation>
    </message>
    <message>
        <source>%1 needs a shell; this target has access=sftp.</source>
        <translation>%1 需要 shell；此目标设置为 access=sftp。</translation>
    </message>
    <message>
        <source>%1 has other files as %2 already. A version never changes; register this one under an id of its own.</source>
        <translation>%1 已有文件不同的 %2。版本永不更改；请以新的 ID 注册这一个。</translation>
    </message>
    <message>
        <source>%1 serves %2 and not %3 as planned. Plan again.</source>
        <translation>%1 由 %2 而不是计划中的 %3 提供服务。请重新制定计划。</translation>
    </message>
    <message>
        <source>%1 has no version %2 of %3.</source>
        <translation>%1 没有 %3 的版本 %2。</translation>
    </message>
    <message>
        <source>%1 is what %2 holds. Bring another version there first.</source>
        <translation>%1 正由 %2 持有。请先将另一个版本带到该处。</translation>
    </message>
    <message>
        <source>This kind of target cannot do this: %1.</source>
        <translation>此类目标无法执行：%1。</translation>
    </message>
    <message>
        <source>%1 does not say in %2 which version it has loaded. Check the target&apos;s address and driver.</source>
        <translation>%1 在 %2 中没有写明已加载哪个版本。请检查目标的地址和驱动。</translation>
    </message>
    <message>
        <source>%1 takes no files. Put %2 into the version folders that it reads.</source>
        <translation>%1 不接收文件。请将 %2 放入其读取的版本文件夹。</translation>
    </message>
    <message>
        <source>%1 on %2 does not say which version it holds. Deploy the version again.</source>
        <translation>%2 上的 %1 没有写明所持有的版本。请重新部署该版本。</translation>
    </message>
    <message>
        <source>The file of %1 on %2 was changed after it was brought there (SHA-256 %3, recorded %4). It was not switched to.</source>
        <translation>%2 上 %1 的文件在带到该处之后被更改（SHA-256 为 %3，记录为 %4）。未切换到它。</translation>
    </message>
    <message>
        <source>“%1” has no known ending. Use .pdf, .html, .md or .json.</source>
        <translation>“%1”没有已知的扩展名。请使用 .pdf、.html、.md 或 .json。</translation>
    </message>
    <message>
        <source>Standard input holds no secret of at most %1 bytes. Pipe it in, or type it at a terminal.</source>
        <translation>标准输入中没有至多 %1 字节的机密内容。请通过管道传入，或在终端输入。</translation>
    </message>
    <message>
        <source>%1 is named twice. Each seed counts once.</source>
        <translation>%1 被指定了两次。每个随机种子只计一次。</translation>
    </message>
    <message>
        <source>The passphrases differ.</source>
        <translation>两次口令不同。</translation>
    </message>
    <message>
        <source>%1 has no row whose &quot;%2&quot; is %3; all %4 rows are of something else.</source>
        <translation>%1 中没有“%2”为 %3 的行；全部 %4 行都属于其他内容。</translation>
    </message>
    <message>
        <source>The log has no column &quot;%1&quot; of which %2 could be success.</source>
        <translation>日志没有可将 %2 视为成功的列“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never holds %2, which is to be success there. It holds: %3.</source>
        <translation>“%1”中从未出现要视为成功的 %2。它含有：%3。</translation>
    </message>
    <message>
        <source>%1 and %2 tell of the same queries, which would count twice. Import the outcomes for what was reported later, or the queries for answers and times.</source>
        <translation>%1 和 %2 记录了相同的查询，会重复计数。要取后来报告的内容，请导入结果；要取作答和时间，请导入查询。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds words (%2), which are no metric until one of them is said to be success.</source>
        <translation>“%1”含有词语（%2），在指定其中之一为成功之前，它不是指标。</translation>
    </message>
    <message>
        <source>The log has no yes/no column for the primary metric. Name one of the columns %1, or say which value is success in one of: %2.</source>
        <translation>日志没有可作主要指标的是/否列。请指定其中一列 %1，或说明以下某列中哪个值为成功：%2。</translation>
    </message>
    <message>
        <source>The covariate %1 adjusts the effects of the whole test alone; those of segments are read without it, so their intervals are the wider ones.</source>
        <translation>协变量 %1 只调整整个测试的效应；细分的效应不用它读取，因此其区间较宽。</translation>
    </message>
    <message>
        <source>Users came back in a later phase %1 times. The phases are combined as if they had nobody in common, so the intervals may be too narrow.</source>
        <translation>用户在后面的时段中再次出现 %1 次。各时段合并时视为没有共同的用户，因此区间可能过窄。</translation>
    </message>
    <message>
        <source>%1 of %2 users were in more than one arm, as it is when a split changes. Each phase counts them in the arm that they had then.</source>
        <translation>%2 个用户中有 %1 个属于不止一个组，分流比例更改时就会如此。每个时段将其计入当时所属的组。</translation>
    </message>
    <message>
        <source>%1 further rows of the log are of another test or of none: no test drew a version for them. They do not count.</source>
        <translation>日志中另有 %1 行属于其他测试或不属于任何测试：没有测试为它们抽取版本。它们不计入。</translation>
    </message>
    <message>
        <source>No row has the label &quot;%1&quot; that was chosen as the positive class. There are: %2.</source>
        <translation>没有行的标注为所选的正类“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>The labels are of more than two classes; the area under the ROC curve is one of two. Choose the positive class to set it against the others.</source>
        <translation>标注超过两类；ROC 曲线下面积针对两类。请选择正类，使其与其他类相对。</translation>
    </message>
    <message>
        <source>It is not known for which of the labels %1 a high score speaks. Choose the positive class, or use 0 and 1.</source>
        <translation>不知道高得分支持标注 %1 中的哪一个。请选择正类，或使用 0 和 1。</translation>
    </message>
    <message>
        <source>%1 has scores that are no probabilities, so that no class follows from them. Choose a threshold, or add a column &quot;class&quot;.</source>
        <translation>%1 的得分不是概率，因此无法由其得出类别。请选择阈值，或添加列“class”。</translation>
    </message>
    <message>
        <source>The versions are of different models, %1 and %2: the tests mean something only where both answer the same question.</source>
        <translation>两个版本属于不同的模型 %1 和 %2：只有两者回答同一问题时，检验才有意义。</translation>
    </message>
    <message>
        <source>That is more than one row in %1 of those with one id: the files are hardly of one test set, and what follows means little.</source>
        <translation>这在 ID 相同的行中超过了 %1 分之一：两个文件很难说属于同一测试集，以下内容意义不大。</translation>
    </message>
    <message>
        <source>Failure rates above %1 are excluded in both arms (rule of three, n = %2 and %3).</source>
        <translation>两组中均已排除高于 %1 的失败率（三倍法则，n = %2 和 %3）。</translation>
    </message>
    <message>
        <source>Success rates above %1 are excluded in both arms (rule of three, n = %2 and %3).</source>
        <translation>两组中均已排除高于 %1 的成功率（三倍法则，n = %2 和 %3）。</translation>
    </message>
    <message>
        <source>The split of one of the %1 phases is not as planned, %2.</source>
        <translation>%1 个时段之一的分流比例与计划不一致，%2。</translation>
    </message>
    <message>
        <source>The split is as planned in each of the %1 phases, %2.</source>
        <translation>%1 个时段的分流比例均与计划一致，%2。</translation>
    </message>
    <message>
        <source>The split is as planned: %1 got %2 of the users, %3 planned, %4.</source>
        <translation>分流比例与计划一致：%1 得到 %2 的用户，计划 %3，%4。</translation>
    </message>
    <message>
        <source>The split is not as planned: %1 got %2 of the users and not %3, %4.</source>
        <translation>分流比例与计划不一致：%1 得到 %2 的用户，而不是 %3，%4。</translation>
    </message>
    <message>
        <source>%1 says that it is version %2, but lies in the folder of version %3, which is used.</source>
        <translation>%1 写明是版本 %2，但位于版本 %3 的文件夹中，采用后者。</translation>
    </message>
    <message>
        <source>The values or counts are too large to compute this with.</source>
        <translation>值或计数太大，无法以此计算。</translation>
    </message>
    <message>
        <source>And %1 more rows: a report to a file that ends in .csv has them.</source>
        <translation>以及另外 %1 行：导出为 .csv 文件的报告含有这些行。</translation>
    </message>
    <message>
        <source>And %1 more columns: a report to a file that ends in .csv has them.</source>
        <translation>以及另外 %1 列：导出为 .csv 文件的报告含有这些列。</translation>
    </message>
    <message>
        <source>version&apos;s id</source>
        <translation>版本 ID</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>没有%1。</translation>
    </message>
    <message>
        <source>Confusion matrix of %1</source>
        <translation>%1 的混淆矩阵</translation>
    </message>
    <message>
        <source>Worst recognised classes of %1</source>
        <translation>%1 识别最差的类别</translation>
    </message>
    <message>
        <source>Actual class</source>
        <translation>实际类别</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message numerus="yes">
        <source>%n classes: too many for a page; these have the least recall.</source>
        <translation>
            <numerusform>%n 个类别：一页容纳不下；这些类别的召回率最低。</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest confusions of %1</source>
        <translation>%1 最多的混淆</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>There is no verdict: the share of %1 went from %2 % to %3 % on %4, so what differs between the days would count as the version&apos;s.</source>
        <translation>没有结论：%1 的占比在 %4 从 %2 % 变为 %3 %，因此各日之间的差异会被算作版本的差异。</translation>
    </message>
    <message>
        <source>A plan with another split from %1 on: each phase is read by itself then.</source>
        <translation>一个从 %1 起采用另一分流比例的计划：届时每个时段单独读取。</translation>
    </message>
    <message>
        <source>A plan cannot have the %1 &quot;%2&quot;. There are: %3.</source>
        <translation>计划的 %1 不能为“%2”。可用的有：%3。</translation>
    </message>
    <message>
        <source>A threshold of %1 for the split cannot be: it lies between 0 and 1, as 0.001.</source>
        <translation>分流比例的阈值不能为 %1：它须在 0 与 1 之间，例如 0.001。</translation>
    </message>
    <message>
        <source>A plan needs at least one look (it has %1), a planned size from 1 on (%2) and 0 or more units before anything is read (%3).</source>
        <translation>计划需要至少一次查看（现有 %1 次）、从 1 起的计划样本量（%2），以及读取之前所需的 0 个或更多单位（%3）。</translation>
    </message>
    <message>
        <source>No spread is given for %1, so it cannot be judged. Give each arm its &quot;sd_%1&quot; and import the summary again.</source>
        <translation>没有给出 %1 的离散程度，因此无法判断。请为每个组给出“sd_%1”，然后重新导入汇总。</translation>
    </message>
    <message>
        <source>Only rows that exactly one version gets right tell them apart, here %1; with few of them a difference is hard to see.</source>
        <translation>只有恰好一个版本答对的行才能区分两者，这里有 %1 行；此类行很少时，难以看出差异。</translation>
    </message>
    <message>
        <source>Both get the same rows right: there is no difference to resample.</source>
        <translation>两者答对的行相同：没有可重抽样的差异。</translation>
    </message>
    <message>
        <source>%1 does not say how many rows it was tested on. Give that number.</source>
        <translation>%1 没有写明测试用了多少行。请给出该数字。</translation>
    </message>
    <message>
        <source>%1 does not say how many rows it was trained on. Give that number.</source>
        <translation>%1 没有写明训练用了多少行。请给出该数字。</translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of more than %2 is shown (%3 against %4; loss at least %5 at %6; n = %7 and %8).</source>
        <translation>护栏指标 %1：显示出超过 %2 的损失（%3 对 %4；%6 水平下损失至少 %5；n = %7 和 %8）。</translation>
    </message>
    <message>
        <source>There is no verdict: %1 of %2 users were in more than one arm, so the arms were not drawn by user.</source>
        <translation>没有结论：%2 个用户中有 %1 个属于不止一个组，因此各组不是按用户抽取的。</translation>
    </message>
    <message>
        <source>A plan that leaves those users out, or requests as the unit.</source>
        <translation>一个排除这些用户的计划，或以请求为单位的计划。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made (%2). Check the permissions above it.</source>
        <translation>无法创建文件夹 %1（%2）。请检查其上级的权限。</translation>
    </message>
    <message>
        <source>%2 is damaged or no strict JSON, and too large to be searched for what can be used of it. Write it again.</source>
        <translation>%2 已损坏或不是严格的 JSON，且太大，无法从中查找可用的内容。请重新写出。</translation>
    </message>
    <message>
        <source>%2 ends in the middle of %1, which is left out: it was not written to its end, or is written to now.</source>
        <translation>%2 在 %1 中间中断，该部分已略去：它没有写到末尾，或正在写入。</translation>
    </message>
    <message>
        <source>Paused by %1 (%2) before it began.</source>
        <translation>在开始之前被 %1 暂停（%2）。</translation>
    </message>
    <message>
        <source>%1 of %2 rows were served before the plan was made (%3), so the verdict is retrospective.</source>
        <translation>%2 行中有 %1 行的服务时间早于计划的制定（%3），因此结论是回溯性的。</translation>
    </message>
    <message>
        <source>The data had been looked at as the experiment &quot;%1&quot; (%2) before this plan was made (%3), so the result explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation>在制定此计划（%3）之前，数据已作为实验“%1”（%2）被查看过，因此结果只是探索性的：可以结束测试或继续，但不能据此推出。</translation>
    </message>
    <message>
        <source>The summary holds counts and no metric. Give each arm a rate, as &quot;success_rate&quot;, or a mean with its spread, as &quot;avg_latency_ms&quot; and &quot;sd_latency_ms&quot;.</source>
        <translation>汇总只有计数，没有指标。请为每个组给出比率，例如“success_rate”，或给出均值及其离散程度，例如“avg_latency_ms”和“sd_latency_ms”。</translation>
    </message>
    <message>
        <source>The log has no yes/no or number column, so there is nothing to compare. A metric is a column as &quot;success&quot; or &quot;response_time_ms&quot;.</source>
        <translation>日志没有是/否列或数字列，因此没有可比较的内容。指标是诸如“success”或“response_time_ms”的列。</translation>
    </message>
    <message>
        <source>The log has no yes/no or number column. Say which value is success in one of: %1.</source>
        <translation>日志没有是/否列或数字列。请说明以下某列中哪个值为成功：%1。</translation>
    </message>
    <message>
        <source>A plan names exactly one primary metric, and this one names %1.</source>
        <translation>一个计划恰好指定一个主要指标，而这个计划指定了 %1 个。</translation>
    </message>
    <message>
        <source>Resampled</source>
        <translation>重抽样</translation>
    </message>
    <message>
        <source>Where an arm has fewer than 100 values beyond a quantile, the interval of the bootstrap stands beside the normal one; it is exact, so it needs no seed (Hutson and Ernst 2000).</source>
        <translation>如果某组超出分位数的值少于 100 个，则在正态区间旁给出自助法区间；后者是精确的，因此不需要随机种子（Hutson 和 Ernst，2000）。</translation>
    </message>
    <message>
        <source>%1 of %2 lines do not count: %3. The first is line %4: %5.</source>
        <translation>%2 行中有 %1 行不计入：%3。首行是第 %4 行：%5。</translation>
    </message>
    <message>
        <source>%1 of %2 lines do not count. The first is line %3: %4.</source>
        <translation>%2 行中有 %1 行不计入。首行是第 %3 行：%4。</translation>
    </message>
    <message>
        <source>Of the last %1 rows it is not known whether they tell a request again: so many different requests cannot be remembered.</source>
        <translation>不知道最后 %1 行是否重复记录了某个请求：无法记住这么多不同的请求。</translation>
    </message>
    <message>
        <source>users of %1</source>
        <translation>%1 的用户</translation>
    </message>
    <message>
        <source>No version has a parameter %1.</source>
        <translation>没有版本含有参数 %1。</translation>
    </message>
    <message>
        <source>No version has a parameter %1. Did you mean %2?</source>
        <translation>没有版本含有参数 %1。您是否想用 %2？</translation>
    </message>
    <message>
        <source>No version has a tag %1.</source>
        <translation>没有版本含有标签 %1。</translation>
    </message>
    <message>
        <source>No version has a tag %1. Did you mean %2?</source>
        <translation>没有版本含有标签 %1。您是否想用 %2？</translation>
    </message>
    <message>
        <source>No version has a metric %1.</source>
        <translation>没有版本含有指标 %1。</translation>
    </message>
    <message>
        <source>No version has a metric %1. Did you mean %2?</source>
        <translation>没有版本含有指标 %1。您是否想用 %2？</translation>
    </message>
    <message>
        <source>%1 promoted it before the end of the hold: %2</source>
        <translation>%1 在保持结束之前将其晋级：%2</translation>
    </message>
    <message>
        <source>Paused by %1 (%2). </source>
        <translation>被 %1 暂停（%2）。 </translation>
    </message>
    <message>
        <source>The lock there is taken over</source>
        <translation>接管该处的锁</translation>
    </message>
    <message>
        <source>It was left on %1 by the deployment %2, which works on it no more.</source>
        <translation>该锁由部署 %2 留在 %1 上，该部署已不再对其操作。</translation>
    </message>
    <message>
        <source>The deployment of %1 %2 to %3 was interrupted and holds the lock there. Finish it or undo it first: in the history, or with slipwayctl deployment finish %4 or deployment undo %4.</source>
        <translation>将 %1 %2 部署到 %3 的过程被中断，并持有该处的锁。请先将其完成或撤销：在历史中操作，或使用 slipwayctl deployment finish %4 或 deployment undo %4。</translation>
    </message>
    <message>
        <source>The deployment of %1 to %2 runs no more, so nothing was changed.</source>
        <translation>将 %1 部署到 %2 的过程已不在运行，因此未作任何更改。</translation>
    </message>
    <message>
        <source>The deployment is paused already.</source>
        <translation>该部署已经暂停。</translation>
    </message>
    <message>
        <source>The deployment is not paused.</source>
        <translation>该部署没有暂停。</translation>
    </message>
    <message>
        <source>No step is being held at this moment, so there is nothing to skip.</source>
        <translation>此刻没有步骤处于保持中，因此没有可跳过的内容。</translation>
    </message>
    <message>
        <source>Say why: the reason is kept.</source>
        <translation>请说明原因：原因会被保留。</translation>
    </message>
    <message>
        <source>If %1 stays as it is, even %2 users would not settle it.</source>
        <translation>如果 %1 保持不变，即使 %2 个用户也无法得出定论。</translation>
    </message>
    <message>
        <source>About %1 more users, %2 of them of the treatment, if %3 stays as it is.</source>
        <translation>如果 %3 保持不变，约需再有 %1 个用户，其中实验组 %2 个。</translation>
    </message>
    <message>
        <source>A log with values of %1: an arm has none, and at least %2 users are needed.</source>
        <translation>一份含有 %1 值的日志：有一组没有值，至少需要 %2 个用户。</translation>
    </message>
    <message>
        <source>%1 more users with a value of %2 in the smaller arm.</source>
        <translation>较小的组再有 %1 个含有 %2 值的用户。</translation>
    </message>
    <message>
        <source>The planned size: %1 more users of the control and %2 of the treatment.</source>
        <translation>计划样本量：对照组再有 %1 个用户，实验组再有 %2 个用户。</translation>
    </message>
    <message>
        <source>A changed version in a test of its own; more users of this one will hardly turn it (%1 so far).</source>
        <translation>改动后的版本，并为其单独设立测试；当前测试再增加用户也难以改变结果（目前 %1 个）。</translation>
    </message>
    <message>
        <source>The verdict waits: %1 and %2 users with a value of %3 are there, at least %4 an arm are needed for every metric that decides.</source>
        <translation>结论待定：含有 %3 值的用户现有 %1 个和 %2 个，每个决定性指标在每组至少需要 %4 个。</translation>
    </message>
    <message>
        <source>The verdict waits for the planned size: %1 and %2 of %3 users an arm are there.</source>
        <translation>结论待达到计划样本量：现有 %1 个和 %2 个用户，每组需 %3 个。</translation>
    </message>
    <message>
        <source>The split was checked over users (%1), for the requests of one are drawn together.</source>
        <translation>分流比例按用户检查（%1），因为同一用户的请求是一起抽取的。</translation>
    </message>
    <message>
        <source>%1 is empty: MLflow has written nothing to it, or it was lost. Start MLflow with it once, or restore it from a backup.</source>
        <translation>%1 为空：MLflow 没有向其写入任何内容，或内容已丢失。请用它启动一次 MLflow，或从备份恢复。</translation>
    </message>
    <message>
        <source>%1 does not begin as an SQLite database does: its first page is damaged, or it is another kind of file. Restore it from a backup.</source>
        <translation>%1 的开头不像 SQLite 数据库：其首页已损坏，或者是其他类型的文件。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is locked by another program that writes to it. What was read before stays; it is read again by the next scan, once that program has let go of it.</source>
        <translation>%1 被正在写入的其他程序锁定。之前读取的内容保留；在该程序释放之后，下次扫描会重新读取。</translation>
    </message>
    <message>
        <source>%2 is cut off: it has %3 of its %4 bytes. What the rest held is not shown; restore the file from a backup.</source>
        <translation>%2 被截断：其 %4 字节中只有 %3 字节。其余部分的内容不予显示；请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>%1 is cut off: it has %2 of its %3 bytes, and what is left does not say where MLflow&apos;s tables are. Restore it from a backup.</source>
        <translation>%1 被截断：其 %3 字节中只有 %2 字节，剩余内容没有说明 MLflow 的表在何处。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is damaged where it says which tables it has, so that MLflow&apos;s are not found. Restore it from a backup.</source>
        <translation>%1 中说明含有哪些表的部分已损坏，因此找不到 MLflow 的表。请从备份恢复。</translation>
    </message>
    <message>
        <source>The list of tables (%1) of %2 is damaged. These are not found and not read: %3. Restore the file from a backup.</source>
        <translation>%2 的表清单（%1）已损坏。以下各表未找到也未读取：%3。请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>MLflow&apos;s tables %1 are missing in %2. What they would hold is not shown; restore the file from a backup.</source>
        <translation>%2 中缺少 MLflow 的表 %1。其本应含有的内容不予显示；请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>The table %1 of %2 has no columns %3, which MLflow&apos;s has. It is not read.</source>
        <translation>%2 的表 %1 没有 MLflow 的表应有的列 %3。不予读取。</translation>
    </message>
    <message>
        <source>%1 in %2 is no ordinary table. It is not read; restore MLflow&apos;s table.</source>
        <translation>%2 中的 %1 不是普通的表。不予读取；请恢复 MLflow 的表。</translation>
    </message>
    <message>
        <source>Pages of %2 are damaged. What they hold of %1 is not shown; restore the file from a backup.</source>
        <translation>%2 的某些页已损坏。其中 %1 的内容不予显示；请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>In an arm fewer than 20 users have the rarer outcome, which is too few for an interval over users.</source>
        <translation>有一组中出现较少见结果的用户不足 20 个，太少而无法给出基于用户的区间。</translation>
    </message>
    <message>
        <source>%1 and %2 have no feature in common that varies, so nothing can be compared.</source>
        <translation>%1 和 %2 没有共同且有变化的特征，因此无法比较。</translation>
    </message>
    <message>
        <source>The log %1 is no longer there. What was read of it is kept; put the log back to follow it, or import another.</source>
        <translation>日志 %1 已不存在。之前读取的内容会保留；要继续跟踪请将日志放回，或导入另一个。</translation>
    </message>
    <message>
        <source>An arm has no success or no failure, so there is no interval of the ratio that holds; see the difference.</source>
        <translation>有一组没有成功或没有失败，因此没有成立的比值区间；请看差异。</translation>
    </message>
    <message>
        <source>Segments explore: nothing is decided by them, and what shows here needs a test of its own. Holm&apos;s rule keeps the chance of any false finding among the segments of one metric below the level.</source>
        <translation>细分只是探索性的：不据此作任何决定，此处显示出的内容需要单独的测试。Holm 法使同一指标的各细分中出现任何错误发现的概率保持在水平以下。</translation>
    </message>
    <message>
        <source>Segments explore: nothing is decided by them, and what shows here needs a test of its own. Benjamini and Hochberg&apos;s rule keeps the share of false ones among a metric&apos;s findings below the level.</source>
        <translation>细分只是探索性的：不据此作任何决定，此处显示出的内容需要单独的测试。Benjamini-Hochberg 法使同一指标的发现中错误发现的比例保持在水平以下。</translation>
    </message>
    <message>
        <source>An arm has so few of the rarer outcome of %1 (less than 5 are expected) that the p value is that of Fisher&apos;s exact test.</source>
        <translation>有一组中 %1 的较少见结果太少（期望数小于 5），因此 p 值来自 Fisher 精确检验。</translation>
    </message>
    <message>
        <source>%1 is compared without the covariate %2: an arm has fewer than %3 successes or fewer than %3 failures, and its spread would come out too small.</source>
        <translation>%1 的比较不采用协变量 %2：有一组的成功少于 %3 个或失败少于 %3 个，其离散程度会被低估。</translation>
    </message>
    <message>
        <source>The p value is that of Fisher&apos;s exact test, because only %1 of the rarer outcome are expected in an arm; nothing is rolled out that it does not bear out.</source>
        <translation>p 值来自 Fisher 精确检验，因为某组中较少见结果的期望数只有 %1；未得到它支持的不会推出。</translation>
    </message>
    <message>
        <source>A new experiment with a plan of its own and new data.</source>
        <translation>一个有自己的计划和新数据的新实验。</translation>
    </message>
    <message>
        <source>The test was read at its planned size already (%1 rows, %2), so this reading explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation>该测试已按计划样本量读取过（%1 行，%2），因此这次读取只是探索性的：可以结束测试或继续，但不能据此推出。</translation>
    </message>
    <message>
        <source>More users: in each arm at least 20 must have the rarer outcome of %1.</source>
        <translation>更多用户：每组中至少须有 20 个出现 %1 的较少见结果。</translation>
    </message>
    <message>
        <source>A new test with its own plan: this one has reached its planned size (n = %1 and %2) and is not read on.</source>
        <translation>一个有自己计划的新测试：当前测试已达到计划样本量（n = %1 和 %2），不再继续读取。</translation>
    </message>
    <message>
        <source>The summary again, with &quot;sd_%1&quot; of each arm.</source>
        <translation>重新给出汇总，其中每个组含有“sd_%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be compared: no spread is given for its means.</source>
        <translation>%1 无法比较：没有给出其均值的离散程度。</translation>
    </message>
    <message>
        <source>There is no verdict: a metric that decides has too few events.</source>
        <translation>没有结论：某个决定性指标的事件太少。</translation>
    </message>
    <message>
        <source>There is no verdict: %1 decides and has no spread.</source>
        <translation>没有结论：%1 起决定作用，但没有离散程度。</translation>
    </message>
    <message>
        <source>%1 is left as it is: its figures cannot be used.</source>
        <translation>%1 保持现状：其数值无法使用。</translation>
    </message>
    <message>
        <source>%1 is to be rolled back: it breaches the guard rail %2.</source>
        <translation>%1 应回滚：它突破了护栏指标 %2。</translation>
    </message>
    <message>
        <source>%1 is to be rolled back: its %2 is worse.</source>
        <translation>%1 应回滚：其 %2 更差。</translation>
    </message>
    <message>
        <source>%1 is to be rolled back: a gain in %2 that is worth it is excluded.</source>
        <translation>%1 应回滚：已排除 %2 上有价值的增益。</translation>
    </message>
    <message>
        <source>%1 could be rolled out as well, and %2 is shown to be better.</source>
        <translation>%1 也可推出，而 %2 显示更好。</translation>
    </message>
    <message>
        <source>%1 is left as it is: nothing is decided of it (%2).</source>
        <translation>%1 保持现状：对其没有作出决定（%2）。</translation>
    </message>
    <message>
        <source>Of %1 treatments %2 stands best, and the verdict is of it.</source>
        <translation>在 %1 个实验组中，%2 最佳，结论针对它。</translation>
    </message>
    <message>
        <source>More rows: until at least 5 of each outcome of %1 are expected in each arm, or Fisher&apos;s test shows the difference.</source>
        <translation>更多的行：直到 %1 的每种结果在每组中的期望数至少为 5，或 Fisher 检验显示出差异。</translation>
    </message>
    <message>
        <source>A choice between %1 and %2 by a person, or a test of these with a plan of its own.</source>
        <translation>由人在 %1 与 %2 之间选择，或以单独的计划对它们进行测试。</translation>
    </message>
    <message>
        <source>The summary states %1 as %2; the matrix says %3.</source>
        <translation>汇总声明 %1 为 %2，矩阵得出 %3。</translation>
    </message>
    <message>
        <source>%1 went back from %2 to %3 already. To take %3 back as well, say which version to go back to. It has: %4.</source>
        <translation>%1 已从 %2 回到 %3。要将 %3 也撤回，请指明要回到哪个版本。现有：%4。</translation>
    </message>
    <message>
        <source>The rules are those of another environment</source>
        <translation>规则属于另一个环境</translation>
    </message>
    <message>
        <source>%1 is written for %2, and %3 belongs to %4.</source>
        <translation>%1 是为 %2 编写的，而 %3 属于 %4。</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>无分流比例</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>按时段</translation>
    </message>
    <message>
        <source>%1, at this look</source>
        <translation>%1，本次查看</translation>
    </message>
    <message>
        <source>The plan was made on %1.</source>
        <translation>计划制定于 %1。</translation>
    </message>
    <message>
        <source>Nobody made a plan: these are the defaults.</source>
        <translation>无人制定计划：采用默认值。</translation>
    </message>
    <message>
        <source>Hash of the plan (SHA-256): %1.</source>
        <translation>计划的哈希（SHA-256）：%1。</translation>
    </message>
    <message>
        <source>Confidence sequence, holds at any look</source>
        <translation>置信序列，任意次查看均成立</translation>
    </message>
    <message>
        <source>%1, as wide as the confidence sequence</source>
        <translation>%1，与置信序列同宽</translation>
    </message>
    <message>
        <source>Difference, for a single reading</source>
        <translation>差异，单次读取</translation>
    </message>
    <message>
        <source>Their intervals and p values are those of a single reading, whatever the plan says of looks.</source>
        <translation>无论计划如何规定查看，其区间和 p 值都是单次读取的。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have a time that cannot be read, so they count in the first phase. The first is line %3: %4.</source>
        <translation>%2 行中有 %1 行的时间无法读取，因此计入第一个时段。首行是第 %3 行：%4。</translation>
    </message>
    <message>
        <source>The differences of %1 are adjusted for the covariate %2 (CUPED), and the values of the arms are not.</source>
        <translation>%1 的差异按协变量 %2 调整（CUPED），各组的值则不调整。</translation>
    </message>
    <message>
        <source>primary %1, higher is better</source>
        <translation>主要指标 %1，越高越好</translation>
    </message>
    <message>
        <source>primary %1, lower is better</source>
        <translation>主要指标 %1，越低越好</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 次查看</translation>
    </message>
    <message>
        <source>power %1</source>
        <translation>检验功效 %1</translation>
    </message>
    <message>
        <source>unit: the user</source>
        <translation>单位：用户</translation>
    </message>
    <message>
        <source>unit: the row</source>
        <translation>单位：行</translation>
    </message>
    <message>
        <source>split %1, the control first</source>
        <translation>分流比例 %1，对照组在前</translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <translation>自 %1 起 %2</translation>
    </message>
    <message>
        <source>no planned size</source>
        <translation>无计划样本量</translation>
    </message>
    <message>
        <source>at least %1 days</source>
        <translation>至少 %1 天</translation>
    </message>
    <message>
        <source>covariate %1</source>
        <translation>协变量 %1</translation>
    </message>
    <message>
        <source>weighted over the phases</source>
        <translation>按时段加权</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The phases&apos; own values with the weights of their differences; their rows are never pooled</source>
        <translation>各时段自身的值，采用其差异的权重；各时段的行从不混合</translation>
    </message>
    <message>
        <source>d = %1, SE = %2, N = %3, N* = %4, α = %5</source>
        <translation>d = %1，SE = %2，N = %3，N* = %4，α = %5</translation>
    </message>
    <message>
        <source>As many standard errors wide as the confidence sequence of the difference.</source>
        <translation>其宽度的标准误倍数与差异的置信序列相同。</translation>
    </message>
    <message>
        <source>Every replica answers</source>
        <translation>每个副本都应答</translation>
    </message>
    <message>
        <source>%1 does not answer. The others are taken back; this one serves what it has loaded when it comes up again.</source>
        <translation>%1 没有应答。其他副本会被撤回；它再次启动时由其已加载的版本提供服务。</translation>
    </message>
    <message>
        <source>%1 does not answer. Start it, or take it out of the target&apos;s setting replicas.</source>
        <translation>%1 没有应答。请将其启动，或从目标的设置 replicas 中移除。</translation>
    </message>
    <message>
        <source>%1 has %2. It tells no hash, so whether its bytes are the same is not known.</source>
        <translation>%1 已有 %2。它没有给出哈希，因此不知道内容是否相同。</translation>
    </message>
    <message>
        <source>More rows. How many cannot be said: an arm has only %1 of the rarer outcome of %2 so far.</source>
        <translation>更多的行。需要多少无法确定：有一组目前只有 %1 个 %2 的较少见结果。</translation>
    </message>
    <message>
        <source>More rows. How many cannot be said: an arm has none of the rarer outcome of %1 so far.</source>
        <translation>更多的行。需要多少无法确定：有一组目前没有 %1 的较少见结果。</translation>
    </message>
    <message>
        <source>The planned size at the latest: %1 more of the control and %2 of the treatment. Whether %3 is settled there cannot be said from the few events so far.</source>
        <translation>至迟到计划样本量：对照组再有 %1，实验组再有 %2。目前事件太少，无法判断届时 %3 能否得出定论。</translation>
    </message>
    <message>
        <source>The planned size at the latest: %1 more of the control and %2 of the treatment. If %3 stays as it is, it is settled there.</source>
        <translation>至迟到计划样本量：对照组再有 %1，实验组再有 %2。如果 %3 保持不变，届时即可得出定论。</translation>
    </message>
    <message>
        <source>The planned size, %1 more of the control and %2 of the treatment, would not settle %3 if it stays as it is.</source>
        <translation>如果 %3 保持不变，达到计划样本量（对照组再有 %1，实验组再有 %2）也无法得出定论。</translation>
    </message>
    <message>
        <source>%1 at any look</source>
        <translation>任意次查看 %1</translation>
    </message>
    <message>
        <source>%1 at this look</source>
        <translation>本次查看 %1</translation>
    </message>
    <message>
        <source>By the usual test of %1 it would be rolled out, but Fisher&apos;s exact test does not bear it out (%2, α = %3): an arm has too few of the rarer outcome.</source>
        <translation>按 %1 的常规检验应推出，但 Fisher 精确检验不支持（%2，α = %3）：有一组的较少见结果太少。</translation>
    </message>
    <message>
        <source>By the usual test of %1 it would be rolled back, but Fisher&apos;s exact test does not bear it out (%2, α = %3): an arm has too few of the rarer outcome.</source>
        <translation>按 %1 的常规检验应回滚，但 Fisher 精确检验不支持（%2，α = %3）：有一组的较少见结果太少。</translation>
    </message>
    <message>
        <source>There is no verdict: the arms did not get the shares that were planned, so what differs between them need not be the version&apos;s. No figure of a metric may be read.</source>
        <translation>没有结论：各组没有得到计划的占比，因此各组之间的差异未必是版本的差异。任何指标的数值都不可读取。</translation>
    </message>
    <message>
        <source>%1 of %2 rows were served before the plan was made (%3), so the verdict is retrospective, and the present size of %4 counts as the planned one.</source>
        <translation>%2 行中有 %1 行的服务时间早于计划的制定（%3），因此结论是回溯性的，并将当前样本量 %4 视为计划样本量。</translation>
    </message>
    <message>
        <source>The plan names no size, so the present size of %1 counts as the planned one.</source>
        <translation>计划没有给出样本量，因此将当前样本量 %1 视为计划样本量。</translation>
    </message>
    <message>
        <source>Of %1 treatments none can be rolled out; the verdict is that of %2.</source>
        <translation>%1 个实验组中没有一个可以推出；结论是 %2 的结论。</translation>
    </message>
    <message>
        <source>%1 could be rolled out, and so could %2: none is shown to be better than the other. The figures here are those of %1.</source>
        <translation>%1 可以推出，%2 也可以：没有一个显示优于其他。此处的数值是 %1 的。</translation>
    </message>
    <message>
        <source>Promotion events that nobody has taken yet: %1. %2</source>
        <translation>尚无人接受的晋级事件：%1。%2</translation>
    </message>
    <message>
        <source>Not every server of %1 said that it loaded %2.</source>
        <translation>%1 的服务器并非都报告已加载 %2。</translation>
    </message>
    <message>
        <source>%1 was not ordered anything, because a replica does not answer: %2. Start it, or take it out of the target&apos;s setting replicas.</source>
        <translation>没有向 %1 下达任何指令，因为有副本没有应答：%2。请将其启动，或从目标的设置 replicas 中移除。</translation>
    </message>
    <message>
        <source>%1 of %2 curves are drawn: the baseline and the best values came first.</source>
        <translation>绘制了 %2 条曲线中的 %1 条：优先基线和最佳值。</translation>
    </message>
    <message>
        <source>%1 of %2 curves are drawn: the baseline and the first versions.</source>
        <translation>绘制了 %2 条曲线中的 %1 条：优先基线和最前面的版本。</translation>
    </message>
    <message>
        <source>No spread is given for its means, so chance cannot be told from a change.</source>
        <translation>没有给出其均值的离散程度，因此无法区分偶然与变化。</translation>
    </message>
    <message>
        <source>It is numbers in one sample and words in the other, so their values cannot be compared.</source>
        <translation>它在一个样本中为数字，在另一个样本中为词语，因此无法比较其值。</translation>
    </message>
    <message>
        <source>Each word is so rare that fewer than 5 are expected of it in a sample, so there is no test of the words.</source>
        <translation>每个词语都太少见，在一个样本中的期望数均小于 5，因此不对词语作检验。</translation>
    </message>
    <message>
        <source>The split changed, and the quantiles of different phases are not put together: the rows of the phases would be pooled raw.</source>
        <translation>分流比例有更改，而不同时段的分位数不予合并：否则会直接混合各时段的行。</translation>
    </message>
    <message>
        <source>The requests of one user are not independent, so there is no interval of a quantile that holds.</source>
        <translation>同一用户的请求并不独立，因此没有成立的分位数区间。</translation>
    </message>
    <message>
        <source>McNemar&apos;s test (exact)</source>
        <translation>McNemar 检验（精确）</translation>
    </message>
    <message>
        <source>%1 in %2 states no SHA-256 sum, as others in it do, so that %3 cannot be checked.</source>
        <translation>%2 中的 %1 没有写明 SHA-256 校验和，而其中其他项均有写明，因此无法检查 %3。</translation>
    </message>
    <message>
        <source>Phases, users with several requests and a covariate forbid to count the requests of an arm together, so this is the normal posterior of the difference as the test above has it.</source>
        <translation>存在多个时段、一个用户有多个请求或有协变量时，不能将一组的请求合在一起计数，因此这里采用差异的正态后验，与上方检验所得一致。</translation>
    </message>
    <message>
        <source>%1 %2 was to serve everywhere on %3 and does not yet; there is no other version to return to. Finish the deployment when what keeps it is mended.</source>
        <translation>%1 %2 本应在 %3 上处处提供服务，但尚未做到；没有其他版本可以回到。请在排除阻碍后完成该部署。</translation>
    </message>
    <message>
        <source>%1 was restored on %2</source>
        <translation>%2 上已恢复 %1</translation>
    </message>
    <message>
        <source>%1 serves on %2</source>
        <translation>%2 上由 %1 提供服务</translation>
    </message>
    <message>
        <source>%1 takes its token from the environment variable %2, which goes before one that is kept. Remove the target and add it without the variable first.</source>
        <translation>%1 从环境变量 %2 取得令牌，该变量优先于已保存的令牌。请先移除该目标，再不带该变量重新添加。</translation>
    </message>
    <message>
        <source>%1 is of another type: numbers in one sample, words in the other.</source>
        <translation>%1 的类型不同：在一个样本中为数字，在另一个样本中为词语。</translation>
    </message>
    <message>
        <source>%1 has no value left: there were %2, and now none in %3 rows.</source>
        <translation>%1 已没有任何值：原有 %2 个，现在 %3 行中一个也没有。</translation>
    </message>
    <message>
        <source>%1 had no value, and now there are %2 in %3 rows.</source>
        <translation>%1 原来没有值，现在 %3 行中有 %2 个。</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of the rows now and was in %3 (%4, Holm).</source>
        <translation>%1 现在有 %2 的行缺失，原来为 %3（%4，Holm）。</translation>
    </message>
    <message>
        <source>%1 rare words of %2 count as one, so that at least 5 are expected of each.</source>
        <translation>%2 的 %1 个少见词语合计为一个，使每个的期望数至少为 5。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 takes orders from you.</source>
        <translation>%1 接受您的指令。</translation>
    </message>
    <message>
        <source>Whether you may deploy there is not known before the order</source>
        <translation>下达指令之前，不知道您是否可以向其部署</translation>
    </message>
    <message>
        <source>%1 lets you ask, and cannot be asked whether it takes your orders.</source>
        <translation>%1 允许您查询，但无法询问其是否接受您的指令。</translation>
    </message>
    <message>
        <source>Missing net: one address is asked</source>
        <translation>缺少的保障：只询问一个地址</translation>
    </message>
    <message>
        <source>If several servers stand behind %1, an order reaches one of them and what it answers proves nothing of the others. Name each one&apos;s own address in the target&apos;s setting replicas.</source>
        <translation>如果 %1 背后有多台服务器，一条指令只会到达其中一台，其应答不能证明其他服务器的情况。请在目标的设置 replicas 中给出每台服务器自己的地址。</translation>
    </message>
    <message>
        <source>Missing net: nothing makes the process load it</source>
        <translation>缺少的保障：没有任何机制使进程加载它</translation>
    </message>
    <message>
        <source>A process on %1 that looks at its files only when it starts goes on with the old version until somebody restarts it. The driver ssh takes a reload_command.</source>
        <translation>%1 上只在启动时查看文件的进程会继续使用旧版本，直到有人将其重新启动。驱动 ssh 可设置 reload_command。</translation>
    </message>
    <message>
        <source>Missing net: nothing watches it after the proof</source>
        <translation>缺少的保障：验证之后无人监视</translation>
    </message>
    <message>
        <source>When %1 fails later, nothing returns it by itself. Deploy with a health check, or as a canary.</source>
        <translation>如果 %1 之后失败，不会自动恢复。请带健康检查部署，或以金丝雀方式部署。</translation>
    </message>
    <message>
        <source>Missing net: no lock that others see</source>
        <translation>缺少的保障：没有他人可见的锁</translation>
    </message>
    <message>
        <source>%1 keeps no lock and no freeze, so those of another machine or another person are not seen here. Give the target a lock_folder that all share.</source>
        <translation>%1 不保存锁和冻结状态，因此此处看不到其他机器或其他人的锁和冻结。请为该目标给出一个所有人共用的 lock_folder。</translation>
    </message>
    <message>
        <source>%1 is not drawn over time: the split changed, and the line would pool the rows of all phases.</source>
        <translation>%1 不按时间绘制：分流比例有更改，曲线会混合所有时段的行。</translation>
    </message>
    <message>
        <source>%1 is not drawn over time: the unit is the user, and the line would count requests.</source>
        <translation>%1 不按时间绘制：单位是用户，而曲线会按请求计数。</translation>
    </message>
    <message>
        <source>%1 is not drawn over time: a summary has no rows.</source>
        <translation>%1 不按时间绘制：汇总没有行。</translation>
    </message>
    <message>
        <source>The plan names no arm but its control %1. The log has: %2.</source>
        <translation>计划除对照组 %1 外没有指定任何组。日志中有：%2。</translation>
    </message>
    <message>
        <source>The unit is the user, and no column of the log names one. Say which does (user=COLUMN), or take the row as the unit.</source>
        <translation>单位是用户，但日志中没有指明用户的列。请说明是哪一列（user=COLUMN），或以行为单位。</translation>
    </message>
    <message>
        <source>The plan names the arm &quot;%1&quot; %2 times. Name each arm once.</source>
        <translation>计划将组“%1”指定了 %2 次。每个组请只指定一次。</translation>
    </message>
    <message>
        <source>%1 of the rate &quot;%2&quot; cannot be: it is a number from 0 to 1, of which 0.01 is one point.</source>
        <translation>比率“%2”不能为 %1：应为 0 到 1 的数字，其中 0.01 为一个百分点。</translation>
    </message>
    <message>
        <source>A gain of %1 in &quot;%2&quot; cannot be: the control has %3, so the target would lie beyond what a rate can be.</source>
        <translation>“%2”不可能有 %1 的增益：对照组为 %3，因此目标值会超出比率的可能范围。</translation>
    </message>
    <message>
        <source>A margin of %1 of &quot;%2&quot; would let every loss by: the control has %3.</source>
        <translation>“%2”的界值 %1 会放过任何损失：对照组为 %3。</translation>
    </message>
    <message>
        <source>Each phase is read by itself and the effects are combined: those of rates of requests with the weights of Mantel and Haenszel, others by inverse variance. Their rows are never pooled.</source>
        <translation>每个时段单独读取，再合并其效应：请求的比率采用 Mantel-Haenszel 权重，其他采用逆方差。各时段的行从不混合。</translation>
    </message>
    <message>
        <source>Each phase is read by itself and the effects are combined with the weights of Mantel and Haenszel. Their rows are never pooled.</source>
        <translation>每个时段单独读取，再采用 Mantel-Haenszel 权重合并其效应。各时段的行从不混合。</translation>
    </message>
    <message>
        <source>Each phase is read by itself and the effects are combined by inverse variance. Their rows are never pooled.</source>
        <translation>每个时段单独读取，再按逆方差合并其效应。各时段的行从不混合。</translation>
    </message>
    <message>
        <source>The data has rows of arms that the plan does not name (%1). They are set apart and take part in nothing.</source>
        <translation>数据含有计划未指定的组的行（%1）。这些行已单独放置，不参与任何计算。</translation>
    </message>
    <message>
        <source>requests of %1 users</source>
        <translation>%1 个用户的请求</translation>
    </message>
    <message>
        <source>Delta method over users</source>
        <translation>基于用户的 delta 方法</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no value</source>
        <translation>%2 行中有 %1 行没有值</translation>
    </message>
    <message>
        <source>Drawn as a share of the control&apos;s value, %1.</source>
        <translation>按对照组的值 %1 的占比绘制。</translation>
    </message>
    <message>
        <source>The confidence sequence is still too wide for an interval of the ratio; see the difference.</source>
        <translation>置信序列仍然太宽，无法给出比值的区间；请看差异。</translation>
    </message>
    <message>
        <source>Lately: %1</source>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>Newcombe per phase, Mantel-Haenszel weights, because the split changed (%1 phases have both arms): pooled rows would compare different days, and these weights do not hang on the outcomes. The p value is that of the Cochran-Mantel-Haenszel test.</source>
        <translation>每个时段采用 Newcombe 法和 Mantel-Haenszel 权重，因为分流比例有更改（%1 个时段两组都有）：混合各行会变成比较不同的日子，而这些权重不依赖于结果。p 值来自 Cochran-Mantel-Haenszel 检验。</translation>
    </message>
    <message>
        <source>Combined by inverse variance, because the split changed (%1 phases have both arms): pooled rows would compare different days.</source>
        <translation>按逆方差合并，因为分流比例有更改（%1 个时段两组都有）：混合各行会变成比较不同的日子。</translation>
    </message>
    <message>
        <source>The confidence sequence, because the plan reads at any time. Of the single reading: %1</source>
        <translation>采用置信序列，因为计划可随时查看。关于单次读取：%1</translation>
    </message>
    <message>
        <source>Welch&apos;s t</source>
        <translation>Welch t 检验</translation>
    </message>
    <message>
        <source>Welch</source>
        <translation>Welch</translation>
    </message>
    <message>
        <source>delta method on the log ratio</source>
        <translation>对数比值的 delta 方法</translation>
    </message>
    <message>
        <source>Fieller</source>
        <translation>Fieller</translation>
    </message>
    <message>
        <source>ratio over users, delta method</source>
        <translation>基于用户的比值，delta 方法</translation>
    </message>
    <message>
        <source>phases combined by inverse variance</source>
        <translation>各时段按逆方差合并</translation>
    </message>
    <message>
        <source>ratios over users, phases combined by inverse variance</source>
        <translation>基于用户的比值，各时段按逆方差合并</translation>
    </message>
    <message>
        <source>Welch&apos;s t after CUPED</source>
        <translation>CUPED 之后的 Welch t 检验</translation>
    </message>
    <message>
        <source>CUPED in each phase, combined by inverse variance</source>
        <translation>每个时段各自采用 CUPED，按逆方差合并</translation>
    </message>
    <message>
        <source>%1: a loss of %2, the margin, is neither shown nor excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation>%1：%2（界值）的损失既未显示出，也未排除（%3 对 %4；%6 水平下损失至多 %5；n = %7 和 %8）。</translation>
    </message>
    <message>
        <source>%1 is not worse: a loss of %2, the margin, is excluded (%3 against %4; no loss is left at %6; n = %7 and %8).</source>
        <translation>%1 没有变差：已排除 %2（界值）的损失（%3 对 %4；%6 水平下已无损失；n = %7 和 %8）。</translation>
    </message>
    <message>
        <source>%1 is not worse by the margin: a loss of %2 is excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation>%1 变差未达界值：已排除 %2 的损失（%3 对 %4；%6 水平下损失至多 %5；n = %7 和 %8）。</translation>
    </message>
    <message>
        <source>%1 is worse: a loss of more than %2, the margin, is shown (%3 against %4; loss at least %5 at %6; n = %7 and %8).</source>
        <translation>%1 变差：显示出超过 %2（界值）的损失（%3 对 %4；%6 水平下损失至少 %5；n = %7 和 %8）。</translation>
    </message>
    <message>
        <source>A gain is shown, but one of %1 in %2, the smallest that is worth it, is excluded: it is at most %3 (%4).</source>
        <translation>已显示出增益，但已排除 %2 上 %1 的增益，即最小有价值增益：至多为 %3（%4）。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Values of %1 are missing in %2 of the rows of %3 and in %4 of those of %5 (%6): what is left of the arms need not be comparable. Find out where they are lost.</source>
        <translation>%3 的行中有 %2 缺少 %1 的值，%5 的行中有 %4 缺少（%6）：各组余下的部分未必可比。请查明这些值在何处丢失。</translation>
    </message>
    <message>
        <source>None is needed: %1 answers everybody all the time. At its end, and when it fails, the copy of the traffic is ended; %2 stays on the server and serves nobody.</source>
        <translation>不需要：始终由 %1 应答所有人。结束时以及失败时，流量的复制会终止；%2 保留在服务器上，不为任何人提供服务。</translation>
    </message>
    <message>
        <source>Every server behind the address is known</source>
        <translation>该地址背后的每台服务器均已知</translation>
    </message>
    <message>
        <source>%1 servers took turns to answer at %2, and an order reaches one of them. Name each one&apos;s own address in the target&apos;s setting replicas.</source>
        <translation>%1 台服务器在 %2 轮流应答，一条指令只会到达其中一台。请在目标的设置 replicas 中给出每台服务器自己的地址。</translation>
    </message>
    <message>
        <source>Missing net: one address was asked</source>
        <translation>缺少的保障：只询问了一个地址</translation>
    </message>
    <message>
        <source>%1 is a proxy&apos;s. If several servers stand behind it, what one of them answers proves nothing of the others. Name each one&apos;s own address in the target&apos;s setting replicas.</source>
        <translation>%1 是代理的地址。如果其背后有多台服务器，其中一台的应答不能证明其他服务器的情况。请在目标的设置 replicas 中给出每台服务器自己的地址。</translation>
    </message>
    <message>
        <source>The version serves already, but not everywhere</source>
        <translation>该版本已在提供服务，但并非处处如此</translation>
    </message>
    <message>
        <source>%1 has %2 beside it. It is ordered again wherever it does not serve.</source>
        <translation>%1 上还有 %2 与其并列。凡是该版本未提供服务之处，都会再次下达指令。</translation>
    </message>
    <message>
        <source>No other deployment of yours runs there</source>
        <translation>该处没有您的其他部署在运行</translation>
    </message>
    <message>
        <source>None that this ledger knows works on %1.</source>
        <translation>就本台账所知，没有部署在 %1 上进行。</translation>
    </message>
    <message>
        <source>Whether somebody else deploys there is not known</source>
        <translation>不知道是否有其他人向其部署</translation>
    </message>
    <message>
        <source>The deployment %2 of another machine or data folder (%3) holds the lock that lies on %1. Wait for its end; when its program has died, take the lock away with slipwayctl target unlock.</source>
        <translation>另一台机器或另一个数据文件夹（%3）的部署 %2 持有 %1 上的锁。请等待其结束；如果其程序已终止，请用 slipwayctl target unlock 解除该锁。</translation>
    </message>
    <message>
        <source>Cochran-Mantel-Haenszel</source>
        <translation>Cochran-Mantel-Haenszel</translation>
    </message>
    <message>
        <source>Wilson&apos;s limits on the log ratio</source>
        <translation>对数比值的 Wilson 限</translation>
    </message>
    <message>
        <source>two-proportion z, pooled</source>
        <translation>双比例 z 检验，合并方差</translation>
    </message>
    <message>
        <source>Newcombe</source>
        <translation>Newcombe</translation>
    </message>
    <message>
        <source>Katz, log of the ratio</source>
        <translation>Katz，比值的对数</translation>
    </message>
    <message>
        <source>Newcombe per phase, Mantel-Haenszel weights</source>
        <translation>每个时段采用 Newcombe 法，Mantel-Haenszel 权重</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact</source>
        <translation>Fisher 精确检验</translation>
    </message>
    <message>
        <source>%1, and that is proven.</source>
        <translation>%1，且已得到验证。</translation>
    </message>
    <message>
        <source>%1, as whoever answered says; other servers behind the same address were not asked.</source>
        <translation>据应答者称，%1；未询问同一地址背后的其他服务器。</translation>
    </message>
    <message>
        <source>%1 by its files, which are proven; which version a process has loaded cannot be asked there.</source>
        <translation>按已得到验证的文件，%1；在该处无法询问进程加载了哪个版本。</translation>
    </message>
    <message>
        <source>After %1 s the process still has %2 loaded, although %3 lies ready for its next start. Restart it, or give the target a reload_command.</source>
        <translation>%1 s 后进程加载的仍是 %2，尽管 %3 已就绪，可供其下次启动时使用。请将其重新启动，或为该目标给出 reload_command。</translation>
    </message>
    <message>
        <source>Why there is no test</source>
        <translation>为何没有检验</translation>
    </message>
    <message>
        <source>No lock lies on %1.</source>
        <translation>%1 上没有锁。</translation>
    </message>
    <message>
        <source>The lock on %1 is that of the deployment %2, which this ledger knows as %3. Wait for its end, or finish or undo it.</source>
        <translation>%1 上的锁属于部署 %2，在本台账中为 %3。请等待其结束，或将其完成或撤销。</translation>
    </message>
    <message>
        <source>The lock on %1 could not be taken away.</source>
        <translation>无法解除 %1 上的锁。</translation>
    </message>
    <message>
        <source>There is no verdict: by the figures alone it would be rolled out, but the arms do not lack values of %1 alike.</source>
        <translation>没有结论：仅凭数值本会推出，但各组缺少 %1 的值的程度不同。</translation>
    </message>
    <message>
        <source>A log in which %1 is recorded for both arms alike.</source>
        <translation>两组对 %1 的记录程度相同的日志。</translation>
    </message>
    <message>
        <source>By the interval of %1 at any look it would be rolled out, but Fisher&apos;s exact test of this look alone does not bear it out (%2, α = %3): an arm has too few of the rarer outcome.</source>
        <translation>按 %1 的任意次查看区间应推出，但仅就本次查看的 Fisher 精确检验不支持（%2，α = %3）：有一组的较少见结果太少。</translation>
    </message>
    <message>
        <source>By the interval of %1 at any look it would be rolled back, but Fisher&apos;s exact test of this look alone does not bear it out (%2, α = %3): an arm has too few of the rarer outcome.</source>
        <translation>按 %1 的任意次查看区间应回滚，但仅就本次查看的 Fisher 精确检验不支持（%2，α = %3）：有一组的较少见结果太少。</translation>
    </message>
    <message>
        <source>%1 alone would allow to roll out, but the guard rail %2 cannot be judged: no spread is given for its means.</source>
        <translation>仅凭 %1 可以推出，但护栏指标 %2 无法判断：没有给出其均值的离散程度。</translation>
    </message>
    <message>
        <source>All connections of this server are in use. Try again in a moment.</source>
        <translation>此服务器的所有连接均在使用中。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 holds no model that is known here, whatever its name says: a text, a description of a model, or damaged bytes. Upload the trained model of this version. slipwayd serves XGBoost models (JSON, UBJSON, binary); any other is served by its own library&apos;s server.</source>
        <translation>无论名称如何，%1 不含此处已知的模型：它是文本、模型的描述或损坏的字节。请上传此版本训练好的模型。slipwayd 可为 XGBoost 模型（JSON、UBJSON、二进制）提供服务；其他模型由其自身库的服务器提供服务。</translation>
    </message>
    <message>
        <source>Say in &quot;owner&quot; whose lock it is.</source>
        <translation>请在“owner”中说明该锁属于谁。</translation>
    </message>
    <message>
        <source>%1 (%2) holds the lock since %3. Wait for its end; when its program has died, take the lock away.</source>
        <translation>%1（%2）自 %3 起持有该锁。请等待其结束；如果其程序已终止，请解除该锁。</translation>
    </message>
    <message>
        <source>%2 holds no settings of a deployment.</source>
        <translation>%2 不含部署的设置。</translation>
    </message>
    <message>
        <source>%2 ends in the middle of a line, at %1: it was not written to its end.</source>
        <translation>%2 在 %1 处的一行中间中断：没有写到末尾。</translation>
    </message>
    <message>
        <source>The table %1 of %2 has no columns %3, which MLflow&apos;s has. What they would hold is not shown.</source>
        <translation>%2 的表 %1 没有 MLflow 的表应有的列 %3。其本应含有的内容不予显示。</translation>
    </message>
    <message>
        <source>%1 in %2 does not say which release of MLflow wrote it. What is known is read.</source>
        <translation>%2 中的 %1 没有写明由 MLflow 的哪个发行版写入。已读取可识别的内容。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, which this program does not know: the file may be of a newer MLflow. What is known is read.</source>
        <translation>%2 中的 %1 为 %3，本程序无法识别：该文件可能来自更新的 MLflow。已读取可识别的内容。</translation>
    </message>
    <message>
        <source>%1 is a folder where a link to a version is expected: which version it was copied from is not known.</source>
        <translation>%1 是文件夹，而此处应为指向版本的链接：不知道它从哪个版本复制而来。</translation>
    </message>
    <message>
        <source>%1 lets the key %2 do this and no more: %3. A deployment needs a key with the role deploy.</source>
        <translation>%1 只允许密钥 %2 执行以下操作：%3。部署需要具有角色 deploy 的密钥。</translation>
    </message>
    <message>
        <source>%1 must not be written by the account of %2.</source>
        <translation>%2 的账户无权写入 %1。</translation>
    </message>
    <message>
        <source>%1 is locked by another deployment (%2, %3). Wait for its end; when its program has died, take the lock away with `slipwayctl target unlock`.</source>
        <translation>%1 被另一个部署锁定（%2，%3）。请等待其结束；如果其程序已终止，请用 `slipwayctl target unlock` 解除该锁。</translation>
    </message>
    <message>
        <source>A token for %1 would cross the network in the clear, so none is ever sent there. Give the target an https address, or leave the token away.</source>
        <translation>用于 %1 的令牌会以明文经过网络，因此从不向该处发送令牌。请为该目标给出 https 地址，或不使用令牌。</translation>
    </message>
    <message>
        <source>This is so here; %1 was not told, so others do not see it. %2</source>
        <translation>此处已生效；但未能告知 %1，因此其他人看不到。%2</translation>
    </message>
</context>
<context>
    <name>Deployment</name>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed, rolled back</source>
        <translation>失败，已回滚</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>state</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, outcome</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ForestRows</name>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, arm</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>of the lift %1</source>
        <translation>提升的 %1</translation>
    </message>
    <message>
        <source>%1 (interval: %2)</source>
        <comment>test, intervals</comment>
        <translation>%1（区间：%2）</translation>
    </message>
    <message>
        <source>confidence sequence, at any look</source>
        <translation>置信序列，任意次查看</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>primary, %1</source>
        <translation>主要指标，%1</translation>
    </message>
    <message>
        <source>guard rail, margin %1</source>
        <translation>护栏指标，界值 %1</translation>
    </message>
    <message>
        <source>guard rail, %1</source>
        <translation>护栏指标，%1</translation>
    </message>
    <message>
        <source>not part of the decision</source>
        <translation>不参与决策</translation>
    </message>
    <message>
        <source>guard rails: the difference as a share of the control</source>
        <translation>护栏指标：差异相对于对照组的占比</translation>
    </message>
</context>
<context>
    <name>ReportIntervals</name>
    <message>
        <source>Intervals against their bounds</source>
        <translation>区间及其界限</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message numerus="yes">
        <source>Answered in %1 ms, serves %n models.</source>
        <translation>
            <numerusform>%1 ms 内应答，为 %n 个模型提供服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在询问</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>No verdict</source>
        <translation>无结论</translation>
    </message>
    <message>
        <source>Roll out</source>
        <translation>推出</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>roll out or back, which version</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>VerdictIntervals</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>界值 %1</translation>
    </message>
    <message>
        <source>%1, %2 any look</source>
        <translation>%1，%2 任意次查看</translation>
    </message>
    <message>
        <source>%1, %2 this look</source>
        <translation>%1，%2 本次查看</translation>
    </message>
</context>
<context>
    <name>slipway::AbTestDialog</name>
    <message>
        <source>A/B test of %1 on %2</source>
        <comment>model, target</comment>
        <translation>%2 上 %1 的 A/B 测试</translation>
    </message>
    <message>
        <source>Start test</source>
        <translation>开始测试</translation>
    </message>
    <message>
        <source>Each user always gets the same version. Nothing is sent before you press the button.</source>
        <translation>每个用户始终得到同一版本。在您按下按钮之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the users</source>
        <translation>用户占比</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>第二个版本</translation>
    </message>
    <message>
        <source>Choose a version that the target has</source>
        <translation>选择目标已有的版本</translation>
    </message>
    <message>
        <source>%1 serves %2 of the users, %3 the other %4.</source>
        <comment>version, share, version, share</comment>
        <translation>%1 为 %2 的用户提供服务，%3 为另外 %4 的用户提供服务。</translation>
    </message>
    <message>
        <source>%1 serves all users.</source>
        <translation>%1 为全部用户提供服务。</translation>
    </message>
    <message>
        <source>The server counts no requests, so who got which version cannot be proven.</source>
        <translation>服务器不统计请求，因此无法验证谁得到了哪个版本。</translation>
    </message>
    <message>
        <source>%1: %2 requests counted, %3</source>
        <comment>version, number, share</comment>
        <translation>%1：已统计 %2 个请求，%3</translation>
    </message>
    <message>
        <source>%1: no request counted yet</source>
        <translation>%1：尚未统计到请求</translation>
    </message>
    <message>
        <source>Since this was opened, the server&apos;s own counters say:</source>
        <translation>自打开以来，服务器自身的计数器显示：</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Choose a version that the target has.</source>
        <translation>请选择目标已有的版本。</translation>
    </message>
</context>
<context>
    <name>slipway::AddVersionDialog</name>
    <message>
        <source>Add a version to the comparison</source>
        <translation>将版本添加到比较</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Several at once are chosen in the registry: select them there and press Ctrl+D.</source>
        <translation>要一次添加多个，请在注册表中选择：选中后按 Ctrl+D。</translation>
    </message>
    <message>
        <source>Version to add</source>
        <translation>要添加的版本</translation>
    </message>
    <message>
        <source>This version is compared already.</source>
        <translation>此版本已在比较之中。</translation>
    </message>
</context>
<context>
    <name>slipway::ArmBoxes</name>
    <message>
        <source>Boxes of the arms</source>
        <translation>各组的箱线</translation>
    </message>
    <message>
        <source>%1: median %2, half of the values from %3 to %4, nine tenths from %5 to %6.</source>
        <translation>%1：中位数 %2，半数的值在 %3 至 %4，九成在 %5 至 %6。</translation>
    </message>
</context>
<context>
    <name>slipway::BayesPane</name>
    <message>
        <source>Show the Bayesian view</source>
        <translation>显示贝叶斯视图</translation>
    </message>
    <message>
        <source>Prior successes</source>
        <translation>先验成功数</translation>
    </message>
    <message>
        <source>Prior failures</source>
        <translation>先验失败数</translation>
    </message>
    <message>
        <source>As good as no difference, up to</source>
        <translation>视同无差异，至多</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>Each of the three fields takes a number above 0; the figures are not computed.</source>
        <translation>三个字段都须填大于 0 的数字；未计算数值。</translation>
    </message>
    <message>
        <source>Hide the Bayesian view</source>
        <translation>隐藏贝叶斯视图</translation>
    </message>
</context>
<context>
    <name>slipway::BoardDelegate</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No answer from %1 for %2</source>
        <translation>%1 已 %2 没有应答</translation>
    </message>
    <message>
        <source>shares the traffic with %1</source>
        <translation>与 %1 分担流量</translation>
    </message>
    <message>
        <source>artifact %1, asked %2 ago</source>
        <translation>工件 %1，%2 前询问</translation>
    </message>
    <message>
        <source>Nothing deployed</source>
        <translation>未部署</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 尚未应答</translation>
    </message>
    <message>
        <source>uploaded, asked %1 ago</source>
        <translation>已上传，%1 前询问</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>%1 没有应答</translation>
    </message>
    <message>
        <source>%1 of %2 replicas serve it</source>
        <translation>%2 个副本中有 %1 个提供服务</translation>
    </message>
    <message>
        <source>%1 replicas, asked %2 ago</source>
        <translation>%1 个副本，%2 前询问</translation>
    </message>
    <message>
        <source>P95 %1, %2 errors</source>
        <translation>P95 %1，错误率 %2</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>错误率 %1</translation>
    </message>
    <message>
        <source>canary %1: %2</source>
        <comment>version, figures</comment>
        <translation>金丝雀 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n replicas, %1</source>
        <translation>
            <numerusform>%n 个副本，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BoardHeader</name>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>%1 ms 内应答</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
</context>
<context>
    <name>slipway::BoardView</name>
    <message>
        <source>What is live where</source>
        <translation>各处在线的版本</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>shares its traffic</source>
        <translation>分担流量</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>回滚…</translation>
    </message>
    <message>
        <source>Deploy another…</source>
        <translation>部署其他版本…</translation>
    </message>
    <message>
        <source>Choose a cell to see what can be done with it.</source>
        <translation>选择一个单元格，查看可对其执行的操作。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>live on %1 since %2</source>
        <comment>target, date and time</comment>
        <translation>自 %2 起在线于 %1</translation>
    </message>
    <message>
        <source>live on %1</source>
        <translation>在线于 %1</translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation>不在 %1 上</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>回滚到 %1…</translation>
    </message>
    <message>
        <source>Choose a cell with a version that serves.</source>
        <translation>请选择含有正在提供服务的版本的单元格。</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>on %1, not deployed</source>
        <translation>在 %1 上，未部署</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 尚未应答</translation>
    </message>
    <message>
        <source>last answer %1 ago, asked every 10 s</source>
        <translation>最近应答于 %1 前，每 10 s 询问一次</translation>
    </message>
    <message>
        <source>A/B test…</source>
        <translation>A/B 测试…</translation>
    </message>
</context>
<context>
    <name>slipway::BoxPlotChart</name>
    <message>
        <source>Box plots</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message>
        <source>%1: median %2</source>
        <translation>%1：中位数 %2</translation>
    </message>
    <message>
        <source>%1 by %2. %3.</source>
        <translation>%1，按 %2 分组。%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n versions without one of the two are left out.</source>
        <translation>
            <numerusform>%1 已略去 %n 个缺少其中之一的版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no versions to draw.</source>
        <translation>没有可绘制的版本。</translation>
    </message>
    <message>
        <source>“%1” holds words; a box needs numbers.</source>
        <translation>“%1”含有词语；箱线需要数字。</translation>
    </message>
    <message>
        <source>No version has a value of both columns.</source>
        <translation>没有版本同时含有两列的值。</translation>
    </message>
</context>
<context>
    <name>slipway::BoxTableModel</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>其他 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>第一四分位数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>第三四分位数</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>slipway::BumpChart</name>
    <message>
        <source>Ranks of features over versions</source>
        <translation>各版本的特征排名</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n features over versions %1 to %2</source>
        <translation>
            <numerusform>从版本 %1 到 %2 的 %n 个特征</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them moved. %3</source>
        <translation>%1；其中 %2 个有变动。%3</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1：没有</translation>
    </message>
    <message>
        <source>%1: rank %2, %3</source>
        <translation>%1：排名 %2，%3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>below rank %1</source>
        <translation>第 %1 名之后</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
</context>
<context>
    <name>slipway::ChartActions</name>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Chart actions</source>
        <translation>图表操作</translation>
    </message>
    <message>
        <source>Copy, export, show the table</source>
        <translation>复制、导出、显示表格</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Pictures and data (*.png *.svg *.pdf *.csv)</source>
        <translation>图片和数据 (*.png *.svg *.pdf *.csv)</translation>
    </message>
</context>
<context>
    <name>slipway::ChartPanel</name>
    <message>
        <source>Show table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>%1 的数值</translation>
    </message>
</context>
<context>
    <name>slipway::ColumnChoiceModel</name>
    <message numerus="yes">
        <source>%1, %2, %n versions</source>
        <translation>
            <numerusform>%1，%2，%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>slipway::ColumnChooser</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Every metric, parameter and tag that a version has, with how many versions have it.</source>
        <translation>版本所含的每个指标、参数和标签，以及含有它的版本数。</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>Metrics, parameters and tags</source>
        <translation>指标、参数和标签</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ColumnMapping</name>
    <message>
        <source>First rows of the log</source>
        <translation>日志的前几行</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Arm column</source>
        <translation>组列</translation>
    </message>
    <message>
        <source>User column</source>
        <translation>用户列</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Test of the server</source>
        <translation>服务器的测试</translation>
    </message>
    <message>
        <source>Success in columns of words or two values</source>
        <translation>词语列或二值列中的成功</translation>
    </message>
    <message>
        <source>No metric</source>
        <translation>不作指标</translation>
    </message>
    <message>
        <source>“%1” is success</source>
        <translation>“%1”为成功</translation>
    </message>
    <message>
        <source>Success in %1</source>
        <translation>%1 中的成功</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Names each request: one that is there again in its arm does not count.</source>
        <translation>为每个请求命名：在同一组中再次出现的不计入。</translation>
    </message>
</context>
<context>
    <name>slipway::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All metrics, parameters and tags…</source>
        <translation>全部指标、参数和标签…</translation>
    </message>
</context>
<context>
    <name>slipway::ComparePage</name>
    <message>
        <source>How the versions are shown</source>
        <translation>版本的显示方式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>Reports and data (*.pdf *.html *.md *.csv)</source>
        <translation>报告和数据 (*.pdf *.html *.md *.csv)</translation>
    </message>
    <message>
        <source>Choose in the registry</source>
        <translation>在注册表中选择</translation>
    </message>
    <message>
        <source>Select several rows of the table with Ctrl or Shift, then Ctrl+D</source>
        <translation>按住 Ctrl 或 Shift 选择表格的多行，然后按 Ctrl+D</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>打开注册表</translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation>指定版本</translation>
    </message>
    <message>
        <source>Find it by typing its model and version</source>
        <translation>输入其模型和版本来查找</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Versions side by side. The baseline is what the others are measured against: press another version above the table to measure against that one. A filled green triangle marks the best value of a row, a hollow one the worst; the arrow behind a metric says whether more of it is better, and its menu changes that.

Alt+Down and Alt+Up go to the next and the previous difference. The menu key opens what can be done with a row. F5 reads the versions again.</source>
        <translation>版本并排显示。基线是其他版本的比较对象：按表格上方的另一个版本，即改为与其比较。实心绿色三角标出一行中的最佳值，空心三角标出最差值；指标后面的箭头表示该指标越大越好还是越小越好，可在其菜单中更改。

Alt+Down 和 Alt+Up 转到下一处和上一处差异。菜单键打开可对一行执行的操作。F5 重新读取各版本。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message>
        <source>The comparison is in %1.</source>
        <translation>比较已保存在 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Two to twenty versions side by side: what differs, what is better, how they learned; up to a thousand as lines and points. Select them in the registry and press Ctrl+D.</source>
        <translation>并排比较两到二十个版本：有何不同，哪个更好，如何学习；最多一千个版本以线和点显示。在注册表中选中后按 Ctrl+D。</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonMenu</name>
    <message>
        <source>Saved comparisons</source>
        <translation>已保存的比较</translation>
    </message>
    <message>
        <source>Save this comparison…</source>
        <translation>保存此比较…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在单独的窗口中打开</translation>
    </message>
    <message>
        <source>Save this comparison</source>
        <translation>保存此比较</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation>比较的名称</translation>
    </message>
    <message>
        <source>It holds the versions, the baseline and what is shown of them. What they say is read anew each time.</source>
        <translation>它保存各版本、基线以及所显示的内容。版本的内容每次重新读取。</translation>
    </message>
    <message>
        <source>Replaces the comparison of this name</source>
        <translation>替换同名的比较</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonSide</name>
    <message>
        <source>What is drawn</source>
        <translation>绘制的内容</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Feature ranks</source>
        <translation>特征排名</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>超出偶然</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>None of these versions has a confusion matrix.</source>
        <translation>这些版本都没有混淆矩阵。</translation>
    </message>
    <message>
        <source>Feature rank</source>
        <translation>特征排名</translation>
    </message>
    <message>
        <source>Version of the matrix</source>
        <translation>矩阵的版本</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 相对 %2：%3</translation>
    </message>
    <message>
        <source>Fewer than two of these versions have feature importance.</source>
        <translation>这些版本中有特征重要性的不足两个。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 相对 %2</translation>
    </message>
    <message>
        <source>Of the rows that both predicted, %1 are right by %2 alone and %3 by %4 alone</source>
        <translation>在两者都作了预测的行中，%1 行只有 %2 正确，%3 行只有 %4 正确</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which rows each gets right is not known, so there is no McNemar&apos;s test: %1</source>
        <translation>不知道双方各答对了哪些行，因此没有 McNemar 检验：%1</translation>
    </message>
    <message>
        <source>%1: %2, %3. It assumes: %4</source>
        <comment>counts, test, p, sentences</comment>
        <translation>%1：%2，%3。假定：%4</translation>
    </message>
    <message>
        <source>share of importance, %</source>
        <translation>重要性占比，%</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>越小越好</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonTableModel</name>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonTools</name>
    <message>
        <source>Sections</source>
        <translation>分节</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>Read the curves at the best step of</source>
        <translation>按此项的最佳步读取曲线</translation>
    </message>
    <message>
        <source>Shows what every curve says at the step at which this one is best.</source>
        <translation>显示每条曲线在此曲线最佳的那一步上的值。</translation>
    </message>
    <message>
        <source>Previous difference (Alt+Up)</source>
        <translation>上一处差异 (Alt+Up)</translation>
    </message>
    <message>
        <source>Next difference (Alt+Down)</source>
        <translation>下一处差异 (Alt+Down)</translation>
    </message>
    <message>
        <source>Values as stated</source>
        <translation>按声明的值</translation>
    </message>
    <message>
        <source>At the best %1</source>
        <translation>取 %1 最佳处</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionCellsModel</name>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Largest differences</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <source>Largest confusions</source>
        <translation>最大混淆</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%3 个中的 %2 个</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Which is</source>
        <translation>优劣</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>占行 %</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionDelegate</name>
    <message>
        <source>%1 of row</source>
        <translation>占行的 %1</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionDifferenceModel</name>
    <message numerus="yes">
        <source>%n classes are in one of the two matrices only and are left out.</source>
        <translation>
            <numerusform>%n 个类别只存在于两个矩阵之一，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes do not occur in one of the two and have no rates.</source>
        <translation>
            <numerusform>%n 个类别在其中一方没有出现，没有比率。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two were computed on different rows: rates are compared, not counts.</source>
        <translation>二者基于不同的数据行计算：比较的是比率，不是数量。</translation>
    </message>
    <message numerus="yes">
        <source>%n classes, differences up to %1 points</source>
        <translation>
            <numerusform>%n 个类别，差异最大 %1 个百分点</numerusform>
        </translation>
    </message>
    <message>
        <source>actual %1, predicted %2: %3 points</source>
        <translation>实际 %1，预测 %2：%3 个百分点</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1，更好</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1，更差</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionPanel</name>
    <message>
        <source>What the cells say</source>
        <translation>单元格显示的内容</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>占行 %</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>占列 %</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Metrics from the counts of %1</source>
        <translation>由 %1 的数量得出的指标</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>points, against %1</source>
        <translation>百分点，相对于 %1</translation>
    </message>
    <message>
        <source>The version states %1 as %2; the matrix says %3.</source>
        <translation>该版本声明 %1 为 %2，矩阵得出 %3。</translation>
    </message>
    <message>
        <source>Largest cells of %1</source>
        <translation>%1 的最大单元格</translation>
    </message>
    <message>
        <source>The summary states %1 as %2; the matrix says %3.</source>
        <translation>汇总声明 %1 为 %2，矩阵得出 %3。</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionTableModel</name>
    <message>
        <source>true negative</source>
        <translation>真阴性</translation>
    </message>
    <message>
        <source>false positive</source>
        <translation>假阳性</translation>
    </message>
    <message>
        <source>false negative</source>
        <translation>假阴性</translation>
    </message>
    <message>
        <source>true positive</source>
        <translation>真阳性</translation>
    </message>
    <message>
        <source>actual %1, predicted %2: %3</source>
        <translation>实际 %1，预测 %2：%3</translation>
    </message>
    <message>
        <source>%1, %2 of the row</source>
        <translation>%1，占行的 %2</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>actual
%1
n = %2</source>
        <translation>实际
%1
n = %2</translation>
    </message>
    <message>
        <source>The matrix has no classes.</source>
        <translation>该矩阵没有类别。</translation>
    </message>
    <message numerus="yes">
        <source>The rows do not add up to a square of %1 classes: %n cells are missing and shown as “–”.</source>
        <translation>
            <numerusform>各行无法组成 %1 个类别的方阵：缺少 %n 个单元格，显示为“–”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts behind the last cell of the matrix belong to no class and are left out.</source>
        <translation>
            <numerusform>矩阵最后一个单元格之后的 %n 个数量不属于任何类别，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells state less than nothing; they are shown as “–” and not counted.</source>
        <translation>
            <numerusform>%n 个单元格的值小于零，显示为“–”，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix counts nothing.</source>
        <translation>该矩阵没有任何计数。</translation>
    </message>
    <message numerus="yes">
        <source>%n classes, n = %1</source>
        <translation>
            <numerusform>%n 个类别，n = %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on the diagonal</source>
        <translation>%1，对角线上 %2</translation>
    </message>
    <message>
        <source>%1, %2 of the column</source>
        <translation>%1，占列的 %2</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionView</name>
    <message>
        <source>Confusion matrix: actual classes in rows, predicted ones in columns</source>
        <translation>混淆矩阵：行为实际类别，列为预测类别</translation>
    </message>
</context>
<context>
    <name>slipway::DemoService</name>
    <message>
        <source>Preparing the demo</source>
        <translation>正在准备演示</translation>
    </message>
</context>
<context>
    <name>slipway::DeployDialog</name>
    <message>
        <source>Deploy a version</source>
        <translation>部署版本</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Deploy.</source>
        <translation>按下“部署”之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>environment, target</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>选择目标</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation>原因，显示在历史中</translation>
    </message>
    <message>
        <source>Choose a version to see the plan.</source>
        <translation>选择版本以查看计划。</translation>
    </message>
    <message>
        <source>Choose a target to see the plan.</source>
        <translation>选择目标以查看计划。</translation>
    </message>
    <message>
        <source>Deploy %1 %2 to %3</source>
        <comment>model, version, target</comment>
        <translation>将 %1 %2 部署到 %3</translation>
    </message>
    <message>
        <source>Nothing of this model serves there now. Nothing is sent before you press Deploy.</source>
        <translation>该处目前没有此模型在服务。按下“部署”之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Replaces %1. Nothing is sent before you press Deploy.</source>
        <translation>将替换 %1。按下“部署”之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>What serves there now is unknown: the server did not tell. The first check says why.</source>
        <translation>不知道该处目前提供什么服务：服务器没有告知。第一项检查会说明原因。</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>一次性全部</translation>
    </message>
    <message>
        <source>Canary, in steps</source>
        <translation>金丝雀，分步</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation>蓝绿</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影子</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Proof alone</source>
        <translation>仅验证</translation>
    </message>
    <message>
        <source>Watch for %1</source>
        <translation>监视 %1</translation>
    </message>
    <message>
        <source>Health gate</source>
        <translation>健康门控</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentBoardTableModel</name>
    <message>
        <source>No answer from %1</source>
        <translation>%1 没有应答</translation>
    </message>
    <message>
        <source>%1, shares the traffic with %2</source>
        <translation>%1，与 %2 分担流量</translation>
    </message>
    <message>
        <source>%1, healthy</source>
        <translation>%1，健康</translation>
    </message>
    <message>
        <source>%1, not ready</source>
        <translation>%1，未就绪</translation>
    </message>
    <message>
        <source>%1, health not known</source>
        <translation>%1，健康状况未知</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%2 上的 %1：%3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, target</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在询问 %1</translation>
    </message>
    <message>
        <source>Nothing deployed</source>
        <translation>未部署</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentHistoryTableModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>from version, to version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>target, environment</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentPlanDialog</name>
    <message>
        <source>Copy plan</source>
        <translation>复制计划</translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation>原因，显示在历史中</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>正在制定计划。</translation>
    </message>
    <message>
        <source>There is no plan to run.</source>
        <translation>没有可执行的计划。</translation>
    </message>
    <message>
        <source>A check has failed: %1</source>
        <translation>一项检查未通过：%1</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>输入 %1 以确认。</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentService</name>
    <message>
        <source>Deploying %1 to %2</source>
        <translation>正在将 %1 部署到 %2</translation>
    </message>
    <message>
        <source>Rolling %2 back to %1</source>
        <translation>正在将 %2 回滚到 %1</translation>
    </message>
    <message>
        <source>An order that was sent to %1 cannot be taken back: Slipway then ends only when it is answered and what serves is known. Until it is sent, nothing is changed there.</source>
        <translation>已发送到 %1 的指令无法撤回：Slipway 要等到它得到应答、并确知在服务的版本后才会结束。在发送之前，那里不会有任何改变。</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentsPage</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>回滚…</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>部署…</translation>
    </message>
    <message>
        <source>Add target…</source>
        <translation>添加目标…</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Add the first target</source>
        <translation>添加第一个目标</translation>
    </message>
    <message>
        <source>A target is a server that models are deployed to. Slipway asks it what it serves and shows the answer here; nothing is remembered in its place.</source>
        <translation>目标是模型所部署到的服务器。Slipway 询问它在提供哪些版本，并在此显示应答；不会用记忆的内容代替。</translation>
    </message>
    <message>
        <source>A slipwayd server</source>
        <translation>一台 slipwayd 服务器</translation>
    </message>
    <message>
        <source>Its address, and the environment it stands in</source>
        <translation>它的地址，以及它所在的环境</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>What is live where, as the servers say it. Deploy brings a version to a target: the plan and its checks come first, and nothing is sent before you agree. Roll back returns to a version the server still has.

F5 asks the servers again. Ctrl+F filters the models. The arrow keys move over the board, Enter shows the history of the chosen model.</source>
        <translation>各处在线的版本，以服务器的应答为准。“部署”将一个版本带到目标：先显示计划及其检查，在您同意之前不会发送任何内容。“回滚”返回到服务器上仍保留的版本。

F5 重新询问服务器。Ctrl+F 筛选模型。方向键在看板上移动，Enter 显示所选模型的历史。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There is no target to deploy to.</source>
        <translation>没有可部署到的目标。</translation>
    </message>
    <message>
        <source>No target serves a model that could go back.</source>
        <translation>没有目标提供可以退回的模型。</translation>
    </message>
    <message>
        <source>No model has been deployed to these targets yet.</source>
        <translation>还没有模型部署到这些目标。</translation>
    </message>
    <message>
        <source>No answer from %1 since %2, so what it serves is not known. %3</source>
        <comment>target, time, why</comment>
        <translation>%1 自 %2 起没有应答，因此不知道它在提供哪些版本。%3</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>The deployment of %1 to %2 was interrupted. %3</source>
        <comment>model, target, what is true now</comment>
        <translation>%1 到 %2 的部署被中断。%3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次执行</translation>
    </message>
    <message>
        <source>What %1 serves is not known since %2. %3</source>
        <comment>target, time, why</comment>
        <translation>自 %2 起不知道 %1 在提供哪些版本。%3</translation>
    </message>
    <message numerus="yes">
        <source>The cells of %n more servers say why.</source>
        <translation>
            <numerusform>另外 %n 台服务器的单元格说明了原因。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DerivedMetricTableModel</name>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>平均召回率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>mean F1</source>
        <translation>平均 F1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>precision of a class</comment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>From the counts</source>
        <translation>由数量得出</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>95 % (Wilson)</source>
        <translation>95 % (Wilson)</translation>
    </message>
</context>
<context>
    <name>slipway::DistributionChart</name>
    <message>
        <source>Share at or below</source>
        <translation>累积占比</translation>
    </message>
    <message>
        <source>%1: half at or below %2, 95 % at or below %3.</source>
        <translation>%1：一半不超过 %2，95 % 不超过 %3。</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>没有值。</translation>
    </message>
    <message>
        <source>Distribution as</source>
        <translation>分布显示为</translation>
    </message>
    <message>
        <source>At or below</source>
        <translation>累积</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Middle of the values, P5 to P95</source>
        <translation>值的中段，P5 至 P95</translation>
    </message>
    <message>
        <source>Share per bin</source>
        <translation>每个分箱的占比</translation>
    </message>
    <message>
        <source>%1; not drawn: %2</source>
        <comment>axis, what</comment>
        <translation>%1；未绘出：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share, arm</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>shares, value</comment>
        <translation>低于 %2：%1</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>shares, value</comment>
        <translation>高于 %2：%1</translation>
    </message>
</context>
<context>
    <name>slipway::DriftDialog</name>
    <message numerus="yes">
        <source>%1 of %n features drifted (%2 rows against %3).</source>
        <comment>count, rows now, rows then</comment>
        <translation>
            <numerusform>%n 个特征中有 %1 个发生漂移（%2 行对 %3 行）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read and do not count.</source>
        <translation>
            <numerusform>%n 行无法读取，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one side has %1.</source>
        <translation>只有一方含有 %1。</translation>
    </message>
    <message>
        <source>Drift of features and predictions</source>
        <translation>特征与预测的漂移</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Two CSV files with the same columns, or two periods of one file. The files are only read.</source>
        <translation>列相同的两个 CSV 文件，或同一文件的两个时段。只读取文件，不作更改。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Path of a .csv file</source>
        <translation>.csv 文件的路径</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Path of a .csv file; empty: two periods of the first</source>
        <translation>.csv 文件的路径；留空：取第一个文件的两个时段</translation>
    </message>
    <message>
        <source>Column with the time</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>Only for two periods of one file</source>
        <translation>仅用于同一文件的两个时段</translation>
    </message>
    <message>
        <source>Second period begins</source>
        <translation>第二时段开始于</translation>
    </message>
    <message>
        <source>2024-11-25</source>
        <translation>2024-11-25</translation>
    </message>
    <message>
        <source>Important features of</source>
        <translation>重要特征取自</translation>
    </message>
    <message>
        <source>MODEL/VERSION; empty: importance is not shown</source>
        <translation>MODEL/VERSION；留空：不显示重要性</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation>选择样本</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are no numbers and do not count.</source>
        <translation>
            <numerusform>%1 的 %n 个值不是数字，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as ids or times: %1.</source>
        <translation>因是 ID 或时间而略去：%1。</translation>
    </message>
    <message>
        <source>Left out, the same everywhere: %1.</source>
        <translation>因处处相同而略去：%1。</translation>
    </message>
</context>
<context>
    <name>slipway::EmptyRows</name>
    <message>
        <source>There are no versions here.</source>
        <translation>此处没有版本。</translation>
    </message>
    <message>
        <source>%1. The versions appear here as soon as they are read.</source>
        <translation>%1。版本读取后会立即显示在此处。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentDelegate</name>
    <message numerus="yes">
        <source>%1 requests</source>
        <translation>
            <numerusform>%1 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentService</name>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Reading what is new of %1</source>
        <translation>正在读取 %1 的新增内容</translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentTableModel</name>
    <message numerus="yes">
        <source>%1, %2, %n requests</source>
        <translation>
            <numerusform>%1，%2，%n 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentView</name>
    <message numerus="yes">
        <source>%1 requests, without times</source>
        <translation>
            <numerusform>%1 个请求，没有时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 to %3</source>
        <comment>count, first and last time</comment>
        <translation>
            <numerusform>%1 个请求，%2 至 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Lift against control</source>
        <translation>相对对照组的提升</translation>
    </message>
    <message>
        <source>shaded: beyond the margin</source>
        <translation>阴影：超出界值</translation>
    </message>
    <message>
        <source>Methods: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>No split was planned, nothing to check</source>
        <translation>未计划分流比例，无需检查</translation>
    </message>
    <message>
        <source>Split not checked: %1</source>
        <translation>分流比例未检查：%1</translation>
    </message>
    <message>
        <source>Sample ratio mismatch, %1</source>
        <comment>p value</comment>
        <translation>样本比例不匹配，%1</translation>
    </message>
    <message>
        <source>Split as planned, %1</source>
        <comment>p value</comment>
        <translation>分流与计划一致，%1</translation>
    </message>
    <message>
        <source>What can be done with this experiment</source>
        <translation>可对此实验执行的操作</translation>
    </message>
    <message numerus="yes">
        <source>%1 requests within %2, %3</source>
        <comment>count, duration, time</comment>
        <translation>
            <numerusform>%2 内 %1 个请求，%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 got %2 requests where about %3 were planned</source>
        <comment>arm, count, count</comment>
        <translation>%1 得到 %2 个请求，计划约为 %3 个</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>arm without traffic, first and last day</comment>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>An arm had too little traffic: %1. Some servers accept a canary and never route to it; look at the router before reading any figure.</source>
        <translation>有一组的流量过少：%1。有些服务器接受金丝雀却从不向它路由；在读取任何数字之前请先检查路由器。</translation>
    </message>
    <message>
        <source>Follows its log</source>
        <translation>跟踪其日志</translation>
    </message>
    <message>
        <source>The split is broken by it (%1).</source>
        <comment>p value</comment>
        <translation>分流比例因此被破坏（%1）。</translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentsPage</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Read the first A/B test</source>
        <translation>读取第一个 A/B 测试</translation>
    </message>
    <message>
        <source>Slipway reads the log of queries that two versions served, compares them, and says whether to roll out, roll back or continue, and why.</source>
        <translation>Slipway 读取由两个版本服务的查询日志，加以比较，并给出推出、回滚或继续的结论及理由。</translation>
    </message>
    <message>
        <source>A query log</source>
        <translation>查询日志</translation>
    </message>
    <message>
        <source>JSON lines: one served query each, with the version, whether it succeeded, and how long it took</source>
        <translation>JSON 行：每行一个已服务的查询，含版本、是否成功以及耗时</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Its plan and its %1 imported requests are deleted from Slipway. The log %2 itself is not touched and can be imported again; the plan cannot be brought back.</source>
        <translation>
            <numerusform>其计划和已导入的 %1 个请求将从 Slipway 中删除。日志 %2 本身不受影响，可以再次导入；计划则无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove experiment</source>
        <translation>移除实验</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.html *.md *.json)</source>
        <translation>报告 (*.pdf *.html *.md *.json)</translation>
    </message>
    <message>
        <source>Drift…</source>
        <translation>漂移…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>导出报告…</translation>
    </message>
    <message>
        <source>Leave out users of several arms…</source>
        <translation>略去属于多个组的用户…</translation>
    </message>
    <message>
        <source>A/B tests that were read from query logs. The list shows each verdict; the page shows the arms, whether the traffic was split as planned, every effect with its interval and method, and why the verdict is what it is. A click on a figure, or Enter, shows its formula, inputs and source.

The arrow keys choose an experiment, Delete removes it after asking. F5 computes the chosen one again. While a plan that may be read at any time is shown, its log is followed; of any other the page says when the log has grown. Drift… compares features or predictions of then and now.</source>
        <translation>从查询日志读取的 A/B 测试。列表显示每个结论；页面显示各组、流量是否按计划分流、每个效应及其区间和方法，以及结论的理由。点击数字或按 Enter 可显示其公式、输入和来源。

方向键选择实验，Delete 询问后将其移除。F5 重新计算所选实验。显示可随时读取的计划时，会跟踪其日志；对于其他计划，日志增长时页面会予以提示。“漂移…”比较此前与现在的特征或预测。</translation>
    </message>
    <message>
        <source>The log has grown since it was read. What is new waits, because reading it is a look, and this plan is not one that may be read at any time.</source>
        <translation>日志在读取之后有所增长。新增内容暂缓读取，因为读取即是一次查看，而此计划不可随时读取。</translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation>读取新增内容</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告位于 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave out users of several arms</source>
        <translation>略去属于多个组的用户</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 users were in more than one arm; their %3 requests will not count any more. This changes the plan after the data was looked at, so from then on the result explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation>
            <numerusform>%2 个用户中有 %1 个属于不止一个组；其 %3 个请求将不再计入。这是在查看数据之后更改计划，因此此后的结果为探索性：可以结束测试或继续，但不能据此推出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>更改计划…</translation>
    </message>
</context>
<context>
    <name>slipway::ExpressionLine</name>
    <message>
        <source>val_loss - loss</source>
        <translation>val_loss - loss</translation>
    </message>
    <message>
        <source>Expression of metrics</source>
        <translation>指标表达式</translation>
    </message>
    <message>
        <source>+ − * / and parentheses, log exp abs sqrt min max; names with other signs in `backticks`</source>
        <translation>+ − * / 和括号，log exp abs sqrt min max；含其他符号的名称写在 `反引号` 中</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>添加图表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>缩小范围</translation>
    </message>
</context>
<context>
    <name>slipway::FacetTreeModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n versions</source>
        <translation>
            <numerusform>%1，%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>slipway::FeaturesTab</name>
    <message>
        <source>How many features</source>
        <translation>显示特征数</translation>
    </message>
    <message>
        <source>Top 10</source>
        <translation>前 10</translation>
    </message>
    <message>
        <source>Top 25</source>
        <translation>前 25</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This version states no feature importance.</source>
        <translation>此版本未声明特征重要性。</translation>
    </message>
    <message>
        <source>Find a feature</source>
        <translation>查找特征</translation>
    </message>
    <message>
        <source>Feature importance</source>
        <translation>特征重要性</translation>
    </message>
    <message>
        <source>no feature matches</source>
        <translation>没有匹配的特征</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features</source>
        <translation>
            <numerusform>%n 个特征中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features, sum %1</source>
        <translation>
            <numerusform>%n 个特征，总和 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features carry %2 of the importance. Importance says what the model used, not what causes the outcome.</source>
        <translation>
            <numerusform>%n 个特征中的 %1 个承担了 %2 的重要性。重要性说明模型使用了什么，而不是什么导致了结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>How the difference is shown</source>
        <translation>差异的显示方式</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Feature rank</source>
        <translation>特征排名</translation>
    </message>
    <message>
        <source>Difference to</source>
        <translation>与之比较</translation>
    </message>
    <message>
        <source>no other version</source>
        <translation>没有其他版本</translation>
    </message>
    <message numerus="yes">
        <source>share of importance, %; %n rank lower</source>
        <translation>
            <numerusform>重要性占比，%；%n 个排名更低</numerusform>
        </translation>
    </message>
    <message>
        <source>share of importance, %; moved features in colour</source>
        <translation>重要性占比，%；有变动的特征以彩色显示</translation>
    </message>
    <message>
        <source>New against %1: %2.</source>
        <translation>相对 %1 新增：%2。</translation>
    </message>
    <message>
        <source>Vanished: %1.</source>
        <translation>已消失：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n features have a negative importance and stand last, as the order is by value. Measured by permutation, the model did no worse without them; of coefficients the sign is a direction. Shares are of what lies above zero.</source>
        <translation>
            <numerusform>%n 个特征的重要性为负，因按值排序而列在最后。若由置换法测得，说明去掉它们模型并不更差；若为系数，符号表示方向。占比以零以上的部分为基准。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FigureCard</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>slipwayctl stat %1, with the inputs on standard input</source>
        <translation>slipwayctl stat %1，输入来自标准输入</translation>
    </message>
    <message>
        <source>Copy inputs</source>
        <translation>复制输入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::FilterLine</name>
    <message>
        <source>Candidates for the filter</source>
        <translation>筛选候选项</translation>
    </message>
</context>
<context>
    <name>slipway::FindingsTable</name>
    <message>
        <source>%1: %2</source>
        <comment>method, what it assumes</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::FirstPage</name>
    <message>
        <source>Open your first registry</source>
        <translation>打开您的第一个注册表</translation>
    </message>
    <message>
        <source>Slipway reads model versions where they are. Nothing is copied, changed or run when you look at a model.</source>
        <translation>Slipway 在原处读取模型版本。查看模型时不会复制、更改或运行任何内容。</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Or drop a folder anywhere on this page. Ctrl+O opens one, F1 explains more.</source>
        <translation>或将文件夹拖放到此页任意位置。Ctrl+O 打开文件夹，F1 查看更多说明。</translation>
    </message>
    <message>
        <source>A sample to try</source>
        <translation>可供试用的示例</translation>
    </message>
    <message>
        <source>15 versions of five models, trained on this machine</source>
        <translation>五个模型的 15 个版本，在本机训练</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Trained models, version or stage folders, or MLflow&apos;s mlruns</source>
        <translation>训练好的模型、版本或阶段文件夹，或 MLflow 的 mlruns</translation>
    </message>
</context>
<context>
    <name>slipway::FolderDrop</name>
    <message>
        <source>Drop the folder to add it</source>
        <translation>放下文件夹即可添加</translation>
    </message>
</context>
<context>
    <name>slipway::ForestPlot</name>
    <message>
        <source>Forest plot: effect of every metric with its interval</source>
        <translation>森林图：每个指标的效应及其区间</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>更低</translation>
    </message>
    <message>
        <source>higher than control</source>
        <translation>高于对照组</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>更高</translation>
    </message>
</context>
<context>
    <name>slipway::ForestTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>shown to be good</source>
        <translation>已证明为好</translation>
    </message>
    <message>
        <source>shown to be bad</source>
        <translation>已证明为差</translation>
    </message>
    <message>
        <source>not shown either way</source>
        <translation>两方面均未证明</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Lift against control</source>
        <translation>相对对照组的提升</translation>
    </message>
    <message>
        <source>not part of the decision</source>
        <translation>不参与决策</translation>
    </message>
    <message>
        <source>%1: %2, %3 interval %4, %5</source>
        <translation>%1：%2，%3 区间 %4，%5</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 区间</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>%1 interval, any look</source>
        <translation>%1 区间，任意次查看</translation>
    </message>
</context>
<context>
    <name>slipway::GateChart</name>
    <message>
        <source>copy</source>
        <translation>复制流量</translation>
    </message>
    <message>
        <source>Figure of the health gate</source>
        <translation>健康门控的数字</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>time since the first look</source>
        <translation>距首次查看的时间</translation>
    </message>
    <message>
        <source>P95 of %1</source>
        <comment>version</comment>
        <translation>%1 的 P95</translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <comment>version</comment>
        <translation>%1 的错误</translation>
    </message>
    <message>
        <source>P50 of %1</source>
        <comment>version</comment>
        <translation>%1 的 P50</translation>
    </message>
    <message>
        <source>Response time, ms</source>
        <translation>响应时间，ms</translation>
    </message>
    <message>
        <source>Requests that failed</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>limit: P95 up to %1</source>
        <translation>限值：P95 不超过 %1</translation>
    </message>
    <message>
        <source>limit: %1 of the requests</source>
        <translation>限值：请求的 %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P99</source>
        <translation>P99</translation>
    </message>
    <message>
        <source>errors of %1</source>
        <comment>version</comment>
        <translation>%1 的错误</translation>
    </message>
    <message>
        <source>What the health gate saw</source>
        <translation>健康门控所见</translation>
    </message>
    <message>
        <source>No readings yet.</source>
        <translation>尚无读数。</translation>
    </message>
    <message>
        <source>%1 after %2, at %3 of the traffic: %4 requests, %5 failed (limit %6), P95 %7 (limit %8).</source>
        <translation>%2 后的 %1，流量占 %3：%4 个请求，%5 失败（限值 %6），P95 %7（限值 %8）。</translation>
    </message>
</context>
<context>
    <name>slipway::GateFigures</name>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>P95 response time</source>
        <translation>P95 响应时间</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Replicas that answer</source>
        <translation>应答的副本</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>复制流量</translation>
    </message>
    <message>
        <source>at the last look</source>
        <translation>上次查看时</translation>
    </message>
    <message>
        <source>judged from %1 on</source>
        <translation>从 %1 个起判定</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>此前 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>all must answer</source>
        <translation>全部须应答</translation>
    </message>
    <message>
        <source>it must answer</source>
        <translation>须应答</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>P99</source>
        <translation>P99</translation>
    </message>
    <message>
        <source>Counted since the step began.</source>
        <translation>自本步骤开始起计数。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Loaded version</source>
        <translation>已加载的版本</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
</context>
<context>
    <name>slipway::GateTile</name>
    <message>
        <source>paused at %1 of %2</source>
        <translation>暂停于 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 requests, needs %2</source>
        <translation>%1 个请求，需要 %2 个</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>within its limit</source>
        <translation>在限值内</translation>
    </message>
    <message>
        <source>beyond its limit</source>
        <translation>超出限值</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
</context>
<context>
    <name>slipway::GroupSeriesModel</name>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1，上限</translation>
    </message>
    <message>
        <source>%1, versions</source>
        <translation>%1，版本数</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1，均值</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, split</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>slipway::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, …</source>
        <translation>Ctrl+1, 2, …</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back one level</source>
        <translation>返回上一级</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>窗口按键</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Add a folder of models, on the registry page</source>
        <translation>在注册表页添加模型文件夹</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the selected row, press the focused button</source>
        <translation>打开所选行，按下焦点按钮</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Menu of the selected row: sort, columns</source>
        <translation>所选行的菜单：排序、列</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove the selected registry from the list</source>
        <translation>从列表移除所选注册表</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryChart</name>
    <message>
        <source>validation %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>▼ best epoch %1</source>
        <translation>▼ 最佳轮次 %1</translation>
    </message>
    <message>
        <source>The best value is %1.</source>
        <translation>最佳值为 %1。</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1，平滑后</translation>
    </message>
    <message>
        <source>%1 has no values.</source>
        <translation>%1 没有值。</translation>
    </message>
    <message>
        <source>%1 at epoch %2</source>
        <translation>%1，第 %2 轮</translation>
    </message>
    <message>
        <source>%1: first %2, last %3, best %4.</source>
        <translation>%1：最初 %2，最后 %3，最佳 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n values at or below zero have no place on a logarithmic axis and are left out.</source>
        <translation>
            <numerusform>%n 个小于或等于零的值在对数轴上没有位置，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epochs, best %1</source>
        <translation>
            <numerusform>%n 轮，最佳 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo zoom</source>
        <translation>撤销缩放</translation>
    </message>
    <message numerus="yes">
        <source>%n outliers lie beyond the axis.</source>
        <translation>
            <numerusform>%n 个离群值位于坐标轴之外。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not a number: a cross on the axis.</source>
        <translation>
            <numerusform>%n 个值不是数字：以坐标轴上的叉号表示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are infinite: a triangle at the edge.</source>
        <translation>
            <numerusform>%n 个值为无穷大：以边缘的三角形表示。</numerusform>
        </translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>距开始的时间</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>时间，%1</translation>
    </message>
    <message>
        <source>Chart of %1 by %2</source>
        <comment>a metric, the level axis</comment>
        <translation>%1 随%2变化的图表</translation>
    </message>
    <message>
        <source>▼ best step %1</source>
        <translation>▼ 最佳步 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points, best %1</source>
        <translation>
            <numerusform>%n 个点，最佳 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>%1: first %2, last %3.</source>
        <translation>%1：最初 %2，最后 %3。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, metric</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n outliers lie beyond the axis, %1 of them in this part.</source>
        <translation>
            <numerusform>%n 个离群值位于坐标轴之外，其中 %1 个在此部分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::HistoryView</name>
    <message>
        <source>History of deployments</source>
        <translation>部署历史</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>action, model, target</comment>
        <translation>%1：%3 上的 %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>版本 ID</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>What was live on…</source>
        <translation>查看某日在线的版本…</translation>
    </message>
</context>
<context>
    <name>slipway::ImportDialog</name>
    <message>
        <source>Import a query log</source>
        <translation>导入查询日志</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>80 / 20, control first; empty: nothing to check the split against</source>
        <translation>80 / 20，对照组在前；留空：不检查分流比例</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Planned split</source>
        <translation>计划的分流比例</translation>
    </message>
    <message>
        <source>Choose query logs</source>
        <translation>选择查询日志</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 requests</source>
        <comment>arm, count</comment>
        <translation>
            <numerusform>%1，%2 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is being imported.</source>
        <translation>正在导入日志。</translation>
    </message>
    <message>
        <source>Choose a file that holds a query log.</source>
        <translation>选择含有查询日志的文件。</translation>
    </message>
    <message>
        <source>The log has one arm, %1; there is nothing to compare it with.</source>
        <translation>日志只有一个组 %1，没有可比较的对象。</translation>
    </message>
    <message>
        <source>The split needs one share for each of the %1 arms.</source>
        <translation>分流比例需要为 %1 个组各给出一个占比。</translation>
    </message>
    <message>
        <source> The first is line %1: %2</source>
        <translation> 首个位于第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 could not be read and will not count for it.</source>
        <translation>
            <numerusform>%1 的 %n 个值无法读取，不为其计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The shares of the split must add up to 1 or to 100.</source>
        <translation>分流占比之和必须为 1 或 100。</translation>
    </message>
    <message>
        <source>Path of a .jsonl or .csv file</source>
        <translation>.jsonl 或 .csv 文件的路径</translation>
    </message>
    <message>
        <source>Query logs (*.jsonl *.ndjson *.json *.log *.csv *.tsv *.txt);;All files (*)</source>
        <translation>查询日志 (*.jsonl *.ndjson *.json *.log *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The log is long: this is what its first 32 MB hold.</source>
        <translation>日志很长：这是其前 32 MB 的内容。</translation>
    </message>
    <message>
        <source>JSON lines or a table (CSV), one served query each, with the version that served it; a summary; an abtest.json beside its log; or what slipwayd logged. The files are only read.</source>
        <translation>JSON 行或表格 (CSV)，每行一个已服务的查询及为其服务的版本；或汇总；或日志旁的 abtest.json；或 slipwayd 的日志。只读取文件，不作更改。</translation>
    </message>
    <message>
        <source>As the server drew the versions</source>
        <translation>按服务器分配版本的方式</translation>
    </message>
    <message numerus="yes">
        <source>%n lines will not count.</source>
        <translation>
            <numerusform>%n 行不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was planned: its plan says what decides.</source>
        <translation>%1 已有计划：由其计划规定决策依据。</translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceRankModel</name>
    <message numerus="yes">
        <source>%1: Kendall&apos;s tau is %2 over %n common features (1: the same order, 0: no relation, %3: reversed).</source>
        <translation>
            <numerusform>%1：在 %n 个共同特征上 Kendall tau 为 %2（1：顺序相同，0：无关，%3：顺序相反）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank-biased overlap is %1 (1: the same ranking, 0: nothing in common); the first ten ranks make %2 of it.</source>
        <translation>排名偏置重叠度为 %1（1：排名相同，0：毫无共同之处），其中前十名占 %2。</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Rank in %1</source>
        <translation>在 %1 中的排名</translation>
    </message>
    <message>
        <source>Share in %1</source>
        <translation>在 %1 中的占比</translation>
    </message>
    <message>
        <source>Change in %1, points</source>
        <translation>在 %1 中的变化，百分点</translation>
    </message>
    <message>
        <source>Both rank the features much alike</source>
        <translation>二者的特征排名十分相近</translation>
    </message>
    <message>
        <source>Both rank the features alike in part</source>
        <translation>二者的特征排名部分相近</translation>
    </message>
    <message>
        <source>The two rankings are hardly related</source>
        <translation>两个排名几乎无关</translation>
    </message>
    <message>
        <source>The two rankings are opposed</source>
        <translation>两个排名相反</translation>
    </message>
    <message>
        <source>The orders cannot be compared: of the features in common (%1) too few differ in importance.</source>
        <translation>顺序无法比较：共同特征（%1 个）中重要性不同的过少。</translation>
    </message>
    <message>
        <source>Too few features in common to say how much alike the rankings are</source>
        <translation>共同特征太少，无法说明排名有多相似</translation>
    </message>
    <message>
        <source>Rank-biased overlap is %1 (1: the same ranking, 0: nothing in common).</source>
        <translation>排名偏置重叠度为 %1（1：排名相同，0：毫无共同之处）。</translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceTableModel</name>
    <message>
        <source>%1: %2, %3 of the importance, %4 with those above</source>
        <translation>%1：%2，占重要性的 %3，连同上方各项共 %4</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累积占比</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No features.</source>
        <translation>没有特征。</translation>
    </message>
    <message numerus="yes">
        <source>%n features; first %1.</source>
        <translation>
            <numerusform>%n 个特征；前几个为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 消失</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 新增</translation>
    </message>
    <message>
        <source>%1: only in %2</source>
        <translation>%1：仅在 %2 中</translation>
    </message>
    <message>
        <source>%1; %2 points against %3</source>
        <translation>%1；%2 个百分点，相对于 %3</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>变化，百分点</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the importance</source>
        <translation>%1：%2，占重要性的 %3</translation>
    </message>
    <message>
        <source>Share, bar against the largest</source>
        <translation>占比，条形相对于最大值</translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceView</name>
    <message>
        <source>Feature importance</source>
        <translation>特征重要性</translation>
    </message>
    <message>
        <source>No feature has an importance.</source>
        <translation>没有特征具有重要性。</translation>
    </message>
    <message>
        <source>No feature has “%1” in its name.</source>
        <translation>没有特征的名称含有“%1”。</translation>
    </message>
</context>
<context>
    <name>slipway::Inspector</name>
    <message>
        <source>No stage</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>Parts of the version</source>
        <translation>版本的各部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>部署…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Put this version beside the one before it</source>
        <translation>将此版本与前一版本并列</translation>
    </message>
    <message>
        <source>A run is no version: register its model first</source>
        <translation>运行不是版本：请先注册其模型</translation>
    </message>
    <message>
        <source>No version of the registry names this file: register it first</source>
        <translation>注册表中没有版本指向此文件：请先注册</translation>
    </message>
</context>
<context>
    <name>slipway::IntervalPicture</name>
    <message>
        <source>Intervals against their bounds</source>
        <translation>区间及其界限</translation>
    </message>
    <message>
        <source>%1: %2, bound %3.</source>
        <comment>name, interval, bound</comment>
        <translation>%1：%2，界限 %3。</translation>
    </message>
</context>
<context>
    <name>slipway::JobLine</name>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2 / %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>正在运行的作业</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, its step</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 read</source>
        <translation>%1，已读取 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>剩余 %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>剩余 %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LegendItem</name>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Click to hide or show, double click to show alone</source>
        <translation>单击以隐藏或显示，双击以单独显示</translation>
    </message>
</context>
<context>
    <name>slipway::LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>slipway::LogPreviewTableModel</name>
    <message>
        <source>%1 (arm)</source>
        <translation>%1（组）</translation>
    </message>
    <message>
        <source>%1 (user)</source>
        <translation>%1（用户）</translation>
    </message>
    <message>
        <source>%1 (time)</source>
        <translation>%1（时间）</translation>
    </message>
    <message>
        <source>%1 (request)</source>
        <translation>%1（请求）</translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1：已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are still running</source>
        <translation>
            <numerusform>仍有 %n 个作业在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Closing stops them. What they have finished is kept; the rest is done at the next start of the job.</source>
        <translation>关闭会停止这些作业。已完成的部分会保留，其余部分在下次启动作业时完成。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <comment>job, reason</comment>
        <translation>%1：失败。%2</translation>
    </message>
</context>
<context>
    <name>slipway::ManyVersions</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>两列</translation>
    </message>
    <message>
        <source>By a parameter</source>
        <translation>按参数</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Boxes by</source>
        <translation>箱线图分组</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Passing versions</source>
        <translation>符合的版本</translation>
    </message>
    <message>
        <source>Axes…</source>
        <translation>坐标轴…</translation>
    </message>
    <message>
        <source>Picture below</source>
        <translation>下方图形</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Colour: version</source>
        <translation>颜色：版本</translation>
    </message>
    <message>
        <source>Choose the axes</source>
        <translation>选择坐标轴</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>two columns</comment>
        <translation>%1（按 %2）</translation>
    </message>
    <message numerus="yes">
        <source>Pareto front: %n versions</source>
        <translation>
            <numerusform>帕累托前沿：%n 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n versions pass</source>
        <translation>
            <numerusform>%n 个版本中有 %1 个符合</numerusform>
        </translation>
    </message>
    <message>
        <source>drag on an axis to brush, drag its name to move it</source>
        <translation>在轴上拖动以刷选，拖动轴名以移动</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <comment>versions without a value</comment>
        <translation>
            <numerusform>%n 个未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour: none</source>
        <translation>颜色：无</translation>
    </message>
    <message numerus="yes">
        <source>Pareto front of the brushed %1: %n versions</source>
        <translation>
            <numerusform>刷选出的 %1 个版本的帕累托前沿：%n 个版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MeanBandChart</name>
    <message>
        <source>%1, mean</source>
        <translation>%1，均值</translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation>均值周围的区间带</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>One standard deviation, one standard error, or the 95 % interval of the mean by Student&apos;s t</source>
        <translation>一个标准差、一个标准误，或由 Student t 分布得出的均值 95 % 区间</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>None of these versions has a training curve.</source>
        <translation>这些版本都没有训练曲线。</translation>
    </message>
    <message>
        <source>No epoch has a value.</source>
        <translation>没有任何轮次有值。</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions at every epoch.</source>
        <translation>
            <numerusform>每一轮上 %n 个版本的均值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions have no such curve.</source>
        <translation>
            <numerusform>%n 个版本没有此曲线。</numerusform>
        </translation>
    </message>
    <message>
        <source>No step has a value.</source>
        <translation>没有任何步有值。</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions at every step.</source>
        <translation>
            <numerusform>每一步上 %n 个版本的均值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions. At %1 of %2 epochs some have no value; no mean there.</source>
        <translation>
            <numerusform>%n 个版本的均值。在 %2 轮中的 %1 轮上部分版本没有值，该处无均值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions. At %1 of %2 steps some have no value; no mean there.</source>
        <translation>
            <numerusform>%n 个版本的均值。在 %2 步中的 %1 步上部分版本没有值，该处无均值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of fewer than two there is no band.</source>
        <translation>少于两个时没有区间带。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, sentence</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>slipway::MetricPane</name>
    <message>
        <source>Metric that is shown whole</source>
        <translation>完整显示的指标</translation>
    </message>
    <message>
        <source>One metric</source>
        <translation>单个指标</translation>
    </message>
    <message>
        <source>A click on a figure shows its formula, inputs and source.</source>
        <translation>点击数字可显示其公式、输入和来源。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, unit</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>slipway::MetricRoles</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更优方向</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>界值</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>Guard rail</source>
        <translation>护栏指标</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>更高</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>更低</translation>
    </message>
    <message>
        <source>Better direction of %1</source>
        <translation>%1 的更优方向</translation>
    </message>
    <message>
        <source>Margin of %1, in its own unit</source>
        <translation>%1 的界值，以其自身单位计</translation>
    </message>
    <message>
        <source>An experiment needs exactly one primary metric.</source>
        <translation>一个实验需要恰好一个主要指标。</translation>
    </message>
    <message>
        <source>The margin of %1 must be a number above zero.</source>
        <translation>%1 的界值必须是大于零的数字。</translation>
    </message>
</context>
<context>
    <name>slipway::MetricSeriesModel</name>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
</context>
<context>
    <name>slipway::MetricTable</name>
    <message>
        <source>Metrics by split</source>
        <translation>各数据集的指标</translation>
    </message>
</context>
<context>
    <name>slipway::MetricTableModel</name>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>The version states no value for this split.</source>
        <translation>该版本未声明此数据集的值。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>slipway::MetricsTab</name>
    <message>
        <source>This version states no metrics.</source>
        <translation>此版本未声明指标。</translation>
    </message>
    <message>
        <source>This version states no confusion matrix.</source>
        <translation>此版本未声明混淆矩阵。</translation>
    </message>
    <message>
        <source>Metrics by split</source>
        <translation>各数据集的指标</translation>
    </message>
    <message>
        <source>Confusion matrix, %1</source>
        <translation>混淆矩阵，%1</translation>
    </message>
</context>
<context>
    <name>slipway::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>slipway::OverlaidCurves</name>
    <message>
        <source>Curves shown</source>
        <translation>显示的曲线</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>逐条</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>%1: last %2, best %3 at epoch %4.</source>
        <translation>%1：最后 %2，最佳 %3 在第 %4 轮。</translation>
    </message>
    <message>
        <source>None of these versions has a training curve.</source>
        <translation>这些版本都没有训练曲线。</translation>
    </message>
    <message>
        <source>Without this curve: %1.</source>
        <translation>没有此曲线：%1。</translation>
    </message>
    <message>
        <source>%1: last %2.</source>
        <translation>%1：最后 %2。</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>%1: last %2, best %3 at step %4.</source>
        <translation>%1：最后 %2，最佳 %3 在第 %4 步。</translation>
    </message>
    <message>
        <source>Chart of %1 by %2</source>
        <comment>a metric, the level axis</comment>
        <translation>%1 随%2变化的图表</translation>
    </message>
    <message>
        <source>Versions of the mean</source>
        <translation>计入均值的版本</translation>
    </message>
    <message>
        <source>The mean with a band, of runs of one training with other seeds</source>
        <translation>带区间带的均值，取自同一训练采用其他随机种子的各次运行</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seeds</source>
        <translation>
            <numerusform>%1：%n 个随机种子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions</source>
        <translation>
            <numerusform>全部 %n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>These versions differ in more than their seed: the band is no uncertainty of one training.</source>
        <translation>这些版本不仅随机种子不同：区间带不表示单一训练的不确定性。</translation>
    </message>
    <message numerus="yes">
        <source>Each of %n groups of seeds</source>
        <translation>
            <numerusform>%n 个随机种子组各自显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values lie so far out that the rest would be a flat line: they are beyond the axis.</source>
        <translation>
            <numerusform>%n 个值偏离太远，否则其余部分会成为一条平线：这些值位于坐标轴之外。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::OverviewTab</name>
    <message>
        <source>No checksum recorded</source>
        <translation>未记录校验和</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Target variable</source>
        <translation>目标变量</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>训练行数</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>版本 ID</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Test split</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>As the registry states, without a split</source>
        <translation>按注册表的声明，不分数据集</translation>
    </message>
    <message>
        <source>Change against %1</source>
        <translation>相对 %1 的变化</translation>
    </message>
    <message>
        <source>%1, change against %2</source>
        <translation>%1，相对 %2 的变化</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>The files of this version disagree about it: see the problems.</source>
        <translation>此版本的各文件对此不一致：请查看问题。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录值</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Other facts</source>
        <translation>其他信息</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Checksum not verified</source>
        <translation>校验和未校验</translation>
    </message>
    <message>
        <source>Size not compared</source>
        <translation>大小未比较</translation>
    </message>
    <message>
        <source>Size as recorded, %1</source>
        <translation>大小与记录一致，%1</translation>
    </message>
</context>
<context>
    <name>slipway::ParallelAxes</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>slipway::ParallelCoordinates</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1，坐标轴：%2。</translation>
    </message>
    <message>
        <source>%1 %2 pass: %3.</source>
        <translation>%1 %2 个符合：%3。</translation>
    </message>
    <message>
        <source>There are no versions to draw.</source>
        <translation>没有可绘制的版本。</translation>
    </message>
    <message>
        <source>No column is chosen as an axis.</source>
        <translation>未选择任何列作为坐标轴。</translation>
    </message>
</context>
<context>
    <name>slipway::ParameterTableModel</name>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>slipway::ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The registry holds no parameters of this version.</source>
        <translation>注册表中没有此版本的参数。</translation>
    </message>
</context>
<context>
    <name>slipway::PastLiveDialog</name>
    <message>
        <source>What was live</source>
        <translation>当时在线的版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From Slipway&apos;s own history; what others did to a server is not in it.</source>
        <translation>取自 Slipway 自身的历史；他人对服务器所做的操作不在其中。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>截至当日结束</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始于</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Nothing that was deployed with Slipway was live.</source>
        <translation>没有用 Slipway 部署的版本在线。</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were live.</source>
        <translation>
            <numerusform>%n 个版本在线。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>slipway::PlanView</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 项通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 项警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>预检</translation>
    </message>
    <message>
        <source>The server and the artifact are being checked.</source>
        <translation>正在检查服务器和工件。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>name, value now, new value</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>slipway::PlanningDialog</name>
    <message>
        <source>Plan an experiment</source>
        <translation>计划实验</translation>
    </message>
    <message>
        <source>Store the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Before the start: what decides, and when. Changed after a look at the data it only explores.</source>
        <translation>在开始之前规定：依据什么、何时作出决定。查看数据之后再更改，就只是探索性的。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of the experiment</source>
        <translation>实验的名称</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Arm as the log will write it</source>
        <translation>组名，与日志中的写法一致</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>实验组</translation>
    </message>
    <message>
        <source>One, or several with commas between</source>
        <translation>一个，或以英文逗号分隔的多个</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分流比例</translation>
    </message>
    <message>
        <source>80, 20: the control first</source>
        <translation>80, 20：对照组在前</translation>
    </message>
    <message>
        <source>Primary metric</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>Column of the log</source>
        <translation>日志中的列</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Its value now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Its spread now</source>
        <translation>当前离散度</translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation>最小增益</translation>
    </message>
    <message>
        <source>Planned looks</source>
        <translation>计划的查看</translation>
    </message>
    <message>
        <source>Always valid: any time</source>
        <translation>始终有效：随时</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>检验功效</translation>
    </message>
    <message>
        <source>The experiment needs a name.</source>
        <translation>实验需要名称。</translation>
    </message>
    <message>
        <source>Name the control and at least one treatment.</source>
        <translation>请填写对照组和至少一个实验组。</translation>
    </message>
    <message>
        <source>The split needs one share for each arm, the control first.</source>
        <translation>分流比例需要为每个组各给出一个占比，对照组在前。</translation>
    </message>
    <message>
        <source>Name the primary metric.</source>
        <translation>请填写主要指标。</translation>
    </message>
    <message>
        <source>Needed: %1 of the control and %2 of the treatment, %3 in all.</source>
        <translation>所需：对照组 %1，实验组 %2，共 %3。</translation>
    </message>
    <message>
        <source>The size follows from the value now, the smallest gain, alpha and power.</source>
        <translation>样本量由当前值、最小增益、α 和检验功效得出。</translation>
    </message>
    <message>
        <source>Days at least</source>
        <translation>最少天数</translation>
    </message>
    <message>
        <source>α, power, days</source>
        <translation>α、检验功效、天数</translation>
    </message>
    <message>
        <source>Superiority: shown to be better</source>
        <translation>优效性：证明更好</translation>
    </message>
    <message>
        <source>Non-inferiority: shown not to be worse</source>
        <translation>非劣效性：证明不更差</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>检验目的</translation>
    </message>
    <message>
        <source>Guard rails</source>
        <translation>护栏指标</translation>
    </message>
    <message>
        <source>Fixed: once, at the planned size</source>
        <translation>固定：在计划样本量时读取一次</translation>
    </message>
    <message>
        <source>Covariate</source>
        <translation>协变量</translation>
    </message>
    <message>
        <source>Number column known before</source>
        <translation>事先已知的数值列</translation>
    </message>
    <message>
        <source>Non-inferiority needs the loss that is let by, a number above 0.</source>
        <translation>非劣效性需要给出允许的损失，须为大于 0 的数字。</translation>
    </message>
    <message>
        <source>The guard rail %1 needs a margin above 0, as “%1: 2”.</source>
        <translation>护栏指标 %1 需要大于 0 的界值，写作“%1: 2”。</translation>
    </message>
    <message>
        <source>Change the plan of %1</source>
        <translation>更改 %1 的计划</translation>
    </message>
    <message>
        <source>Change the plan, to explore</source>
        <translation>更改计划，作为探索</translation>
    </message>
    <message numerus="yes">
        <source>The data was looked at %n times. A plan that is changed now marks the result as exploratory, for good: it can end the test or go on, but it rolls nothing out.</source>
        <translation>
            <numerusform>数据已被查看 %n 次。现在更改计划会将结果永久标记为探索性：可以结束测试或继续，但不能据此推出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Later splits</source>
        <translation>后续分流比例</translation>
    </message>
    <message>
        <source>2024-03-08 = 50, 50; 2024-03-15 = 20, 80</source>
        <translation>2024-03-08 = 50, 50; 2024-03-15 = 20, 80</translation>
    </message>
    <message>
        <source>A canary that grows: from each day or time (UTC) on another split.</source>
        <translation>逐步扩大的金丝雀：从每个日期或时间 (UTC) 起采用另一分流比例。</translation>
    </message>
    <message>
        <source>Rate, or mean</source>
        <translation>比率或均值</translation>
    </message>
    <message>
        <source>sd; not of a rate</source>
        <translation>标准差；比率不需要</translation>
    </message>
    <message>
        <source>Value, spread</source>
        <translation>值、离散度</translation>
    </message>
    <message>
        <source>Worth it (or the loss let by): 0.01 or 1%</source>
        <translation>值得推出的增益（或允许的损失）：0.01 或 1%</translation>
    </message>
    <message>
        <source>response_time_ms: 5% of 42; errors: 0.01</source>
        <translation>response_time_ms: 5% of 42; errors: 0.01</translation>
    </message>
    <message>
        <source>The loss that is let by, in the metric&apos;s unit or as a share of its value now, which is fixed to the unit when the plan is stored.</source>
        <translation>允许的损失，以指标的单位计，或以其当前值的占比计；后者在保存计划时换算并固定为指标的单位。</translation>
    </message>
    <message>
        <source>Planned size</source>
        <translation>计划样本量</translation>
    </message>
    <message>
        <source>Units of the smallest arm; empty: it follows</source>
        <translation>最小组的单位数；留空：自动得出</translation>
    </message>
    <message>
        <source>A share of the primary metric needs its value now.</source>
        <translation>以主要指标的占比表示时，需要给出其当前值。</translation>
    </message>
    <message>
        <source>A later split is written as 2024-03-08 = 50, 50: its day, then one share for each arm.</source>
        <translation>后续分流比例写作 2024-03-08 = 50, 50：先写日期，再为每个组各写一个占比。</translation>
    </message>
    <message>
        <source>Later splits need the first one.</source>
        <translation>后续分流比例需要先有首个分流比例。</translation>
    </message>
    <message>
        <source>The margin of %1 is a share: say of what, as “%1: 5% of 42”.</source>
        <translation>%1 的界值是占比：请说明相对于什么，写作“%1: 5% of 42”。</translation>
    </message>
    <message>
        <source>%1 may lose %2 at most, fixed when the plan is stored.</source>
        <translation>%1 最多可损失 %2，在保存计划时固定。</translation>
    </message>
</context>
<context>
    <name>slipway::PlotOverlay</name>
    <message numerus="yes">
        <source>%n more below these</source>
        <translation>
            <numerusform>下方还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlotTable</name>
    <message>
        <source>Show the values as a table</source>
        <translation>以表格显示数值</translation>
    </message>
</context>
<context>
    <name>slipway::PlotView</name>
    <message>
        <source>Every curve is hidden.</source>
        <translation>所有曲线均已隐藏。</translation>
    </message>
    <message>
        <source>No value above zero to draw on a logarithmic axis.</source>
        <translation>没有大于零的值可绘制在对数轴上。</translation>
    </message>
    <message>
        <source>No finite value to draw.</source>
        <translation>没有可绘制的有限值。</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>No points here. A double click or Esc shows everything.</source>
        <translation>此处没有点。双击或按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>In a chart the wheel zooms at the pointer, with Shift the upright axis. A drag zooms to its box; a drag with the middle button, or with Space held, moves what is seen. A double click, 0 or Esc shows everything, Ctrl+Z or Backspace goes back by one zoom. Tab reaches each chart; there the arrow keys move the crosshair, with Ctrl by ten points, Home and End put it at the ends, + and − zoom.</source>
        <translation>在图表中，滚轮在指针处缩放，按住 Shift 则缩放纵轴。拖动可缩放到所画的框；用中键拖动，或按住 Space 拖动，可移动所见部分。双击、0 或 Esc 显示全部，Ctrl+Z 或 Backspace 退回一次缩放。Tab 可到达每个图表；在图表中用方向键移动十字线，加按 Ctrl 每次移动十个点，Home 和 End 将其移到两端，+ 和 − 缩放。</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemList</name>
    <message>
        <source>Two files disagree</source>
        <translation>两个文件不一致</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>A value looks wrong</source>
        <translation>某个值似乎有误</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>slipway::QueryCandidateModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n versions</source>
        <translation>
            <numerusform>%1，%2，%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>运算符</translation>
    </message>
</context>
<context>
    <name>slipway::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>slipway::RateScale</name>
    <message>
        <source>Colours from 0 % to 100 % of the row</source>
        <translation>颜色从占行的 0 % 到 100 %</translation>
    </message>
    <message>
        <source>%1 of row</source>
        <translation>占行的 %1</translation>
    </message>
    <message>
        <source>Colours from worse to better</source>
        <translation>颜色从更差到更好</translation>
    </message>
    <message>
        <source>Colours from 0 % to 100 % of the column</source>
        <translation>颜色从占列的 0 % 到 100 %</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>差 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>好 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 of column</source>
        <translation>占列的 %1</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingList</name>
    <message>
        <source>%1. %2</source>
        <comment>of a reading: more of it, its rule</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Press to see the place in the chart.</source>
        <translation>按下可在图表中查看该位置。</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingNotes</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notes</comment>
        <translation>
            <numerusform>另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingRules</name>
    <message>
        <source>Best value: the lowest or the highest finite one, as the metric&apos;s name says. It warns where the curve ends more than %1 of its whole improvement behind its best.</source>
        <translation>最佳值：最低或最高的有限值，取决于指标的名称。如果曲线最终比最佳值差，且差距超过其全部改善的 %1，则发出警告。</translation>
    </message>
    <message>
        <source>Last value: the last finite one. It still rises or falls where the change over the last %1 points is more than chance makes of two values (%2 standard errors).</source>
        <translation>最后值：最后一个有限值。如果最后 %1 个点上的变化超过两个值之间的偶然差异（%2 个标准误），则仍在上升或下降。</translation>
    </message>
    <message>
        <source>Gap: validation against training at the last step that both have. It warns where validation ends more than %1 worse, beyond chance (%2 standard errors).</source>
        <translation>差距：在两者都有值的最后一步，验证与训练之比较。如果验证最终差 %1 以上，且超出偶然（%2 个标准误），则发出警告。</translation>
    </message>
    <message>
        <source>Opened gap: from here to the end validation stays more than %1 worse than training, by medians of five; at least %2 common steps and a twentieth of all follow.</source>
        <translation>差距出现：从此处到末尾，按五点中位数计，验证始终比训练差 %1 以上；其后至少还有 %2 个共同步，且不少于全部的二十分之一。</translation>
    </message>
    <message>
        <source>Open gap: validation stays more than %1 worse than training, by medians of five, from the first twentieth of the common steps to the end.</source>
        <translation>差距存在：从共同步的前二十分之一处到末尾，按五点中位数计，验证始终比训练差 %1 以上。</translation>
    </message>
    <message>
        <source>Plateau: from here on the best value improves by no more than %1 of the whole improvement, or %2 standard deviations of the noise where that is more; at least %3 points and a fifth of all follow.</source>
        <translation>平台期：从此处起，最佳值的改善不超过全部改善的 %1，或不超过噪声的 %2 个标准差（取较大者）；其后至少还有 %3 个点，且不少于全部的五分之一。</translation>
    </message>
    <message>
        <source>No number: behind this point no value is finite.</source>
        <translation>不是数字：此点之后没有有限值。</translation>
    </message>
    <message>
        <source>Gaps: values that are no finite number, with finite ones behind them.</source>
        <translation>空缺：非有限值，且其后还有有限值。</translation>
    </message>
    <message>
        <source>Divergence: the curve ends worse than it began, the median of its last twentieth against that of its first five values, beyond chance (%1 standard errors).</source>
        <translation>发散：曲线最终比开始时差，以最后二十分之一的中位数与前五个值的中位数比较，且超出偶然（%1 个标准误）。</translation>
    </message>
    <message>
        <source>Overfitting: behind its best point validation loses more than %1 of the whole improvement, beyond chance (%2 standard errors), while training still improves; at least %3 points and a twentieth of all follow.</source>
        <translation>过拟合：最佳点之后，验证变差超过全部改善的 %1，且超出偶然（%2 个标准误），而训练仍在改善；其后至少还有 %3 个点，且不少于全部的二十分之一。</translation>
    </message>
    <message>
        <source>Spike: a value away from the median of itself and two neighbours to each side, the last one from the one before it, by more than %1 times what is usual in the curve, %2 of its range, and what chance makes (%3 standard deviations of the noise).</source>
        <translation>尖峰：一个值偏离其自身与两侧各两个相邻值的中位数（最后一个值则与前一个值比较），且偏离超过曲线中通常幅度的 %1 倍、曲线范围的 %2，以及偶然所致的幅度（噪声的 %3 个标准差）。</translation>
    </message>
    <message>
        <source>A curve of fewer than %1 finite values has its best, its last and its gap only.</source>
        <translation>有限值少于 %1 个的曲线只有最佳值、最后值和差距。</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingSections</name>
    <message>
        <source>Adjustment for the number of segments</source>
        <translation>对细分数量的校正</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>Benjamini-Hochberg</source>
        <translation>Benjamini-Hochberg</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingTableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, figure</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Enter shows formula, inputs and source.</source>
        <translation>按 Enter 显示公式、输入和来源。</translation>
    </message>
</context>
<context>
    <name>slipway::ReasonDialog</name>
    <message>
        <source>Reason, shown in the activity</source>
        <translation>原因，显示在活动中</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Say why: the reason is kept.</source>
        <translation>请说明原因：原因会被保留。</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>输入 %1 以确认。</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1，限值 %2</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1；%2：%3</translation>
    </message>
    <message>
        <source>Nothing: this is the last step.</source>
        <translation>无：这是最后一步。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已保持</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>回退方式</translation>
    </message>
    <message>
        <source>Pause the deployment of %1 to %2</source>
        <translation>暂停 %1 到 %2 的部署</translation>
    </message>
    <message>
        <source>The traffic stays where it is until you resume. The health gate watches on: a limit that is broken still returns at once.</source>
        <translation>流量保持现状，直到您恢复。健康门控继续监视：一旦超出限值，仍会立即退回。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Promote %1 on %2 now</source>
        <translation>立即推进 %2 上的 %1</translation>
    </message>
    <message>
        <source>The rest of this hold is skipped. The steps after it are held as planned.</source>
        <translation>跳过此次保持的剩余时间。其后的步骤按计划保持。</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>Too few requests were answered for any verdict on %1.</source>
        <translation>已应答的请求过少，无法对 %1 作出任何结论。</translation>
    </message>
    <message>
        <source>That %1 is not worse is not shown before the hold has ended.</source>
        <translation>在保持结束之前，无法证明 %1 不更差。</translation>
    </message>
</context>
<context>
    <name>slipway::RegistryDashboard</name>
    <message>
        <source>Q%1 %2</source>
        <translation>%2 年 Q%1</translation>
    </message>
    <message>
        <source>Versions created by day</source>
        <translation>按日统计的新建版本</translation>
    </message>
    <message>
        <source>Versions created by week, from the day that begins it</source>
        <translation>按周统计的新建版本，以周首日标示</translation>
    </message>
    <message>
        <source>Versions created by month</source>
        <translation>按月统计的新建版本</translation>
    </message>
    <message>
        <source>Versions created by quarter</source>
        <translation>按季度统计的新建版本</translation>
    </message>
    <message>
        <source>Versions created by year</source>
        <translation>按年统计的新建版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Biggest models</source>
        <translation>最大的模型</translation>
    </message>
    <message>
        <source>Versions with problems</source>
        <translation>有问题的版本</translation>
    </message>
    <message>
        <source>Versions over time</source>
        <translation>版本随时间的变化</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No version fits the filter: there is nothing to count.</source>
        <translation>没有版本符合筛选：没有可统计的内容。</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1 versions each</source>
        <translation>每个 %1 个版本</translation>
    </message>
    <message>
        <source>%1 each version</source>
        <translation>每个版本 %1</translation>
    </message>
    <message>
        <source>%1 of the versions</source>
        <translation>占版本的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n versions have no time that they were created at</source>
        <translation>
            <numerusform>%n 个版本没有创建时间</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 runs</source>
        <translation>
            <numerusform>以及 %1 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 unregistered files</source>
        <translation>
            <numerusform>以及 %1 个未注册的文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryHeader</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Add registry</source>
        <translation>添加注册表</translation>
    </message>
    <message>
        <source>Add a folder (Ctrl+O)</source>
        <translation>添加文件夹 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Search needs a registry</source>
        <translation>搜索需要注册表</translation>
    </message>
    <message>
        <source>Filter: words, or accuracy &gt; 0.9</source>
        <translation>筛选：词语，或 accuracy &gt; 0.9</translation>
    </message>
</context>
<context>
    <name>slipway::RegistryList</name>
    <message numerus="yes">
        <source>%n versions with problems</source>
        <translation>
            <numerusform>%n 个版本有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>Read this registry again</source>
        <translation>重新读取此注册表</translation>
    </message>
    <message>
        <source>Remove this registry from the list</source>
        <translation>从列表移除此注册表</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>读取有变化的内容</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>全部重新读取</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>从列表移除…</translation>
    </message>
    <message numerus="yes">
        <source>%1 versions</source>
        <translation>
            <numerusform>%1 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation>
            <numerusform>%1 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unregistered files</source>
        <translation>
            <numerusform>%1 个未注册的文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryPage</name>
    <message>
        <source>Choose the folder of a registry</source>
        <translation>选择注册表的文件夹</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>No registry open</source>
        <translation>没有打开的注册表</translation>
    </message>
    <message numerus="yes">
        <source>%n registries</source>
        <translation>
            <numerusform>%n 个注册表</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing all versions: the filter cannot be read</source>
        <translation>显示所有版本：无法读取筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>Training %n sample models…</source>
        <translation>
            <numerusform>正在训练 %n 个示例模型…</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes some seconds on this machine. The versions appear here as soon as they are trained.</source>
        <translation>在本机上需要几秒钟。版本训练完成后会立即显示在此处。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>The versions appear here as soon as they are read. Nothing in the folder is changed.</source>
        <translation>版本读取后会立即显示在此处。不会更改文件夹中的任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n registries were found in %1 and added</source>
        <translation>
            <numerusform>在 %1 中找到并添加了 %n 个注册表</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The filter cannot be read to its end; showing: %1</source>
        <translation>筛选条件无法完整读取；显示：%1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>正在移除 %1</translation>
    </message>
    <message>
        <source>The versions of all registries that you have added.

The filter understands words, conditions, and, or, not and parentheses; MLflow&apos;s searches work as they are:
accuracy &gt; 0.9 and stage = Production
metrics.validation.loss between 0.1 and 0.3
params.optimizer in (adam, sgd)
tags.team = &apos;risk&apos; or tag:xgboost
model like &apos;PR%&apos; not alias:champion
created &gt; -7d, created = 2024-10-01
size &gt; 10MB, problems &gt; 0, semver &gt;= 1.2.0
description matches &apos;^fix&apos;, author is null
integrity:damaged, after Verify artifacts in the table&apos;s menu
A missing value satisfies no condition. Down chooses among what may stand there, Tab takes it.

A click on a column sorts, Shift+click adds a second key. Enter opens the version on the whole page, Esc returns. Space shows or hides the version beside the table. Shift+F10 opens the menu of the table or of the list of registries; there, Delete removes the selected registry. Ctrl+O adds a folder; F5 reads what has changed in the registries.

Slipway only reads a registry&apos;s files. Removing a registry from the list deletes nothing of it.</source>
        <translation>您添加的所有注册表中的版本。

筛选支持词语、条件、and、or、not 和括号；MLflow 的搜索可直接使用：
accuracy &gt; 0.9 and stage = Production
metrics.validation.loss between 0.1 and 0.3
params.optimizer in (adam, sgd)
tags.team = &apos;risk&apos; or tag:xgboost
model like &apos;PR%&apos; not alias:champion
created &gt; -7d, created = 2024-10-01
size &gt; 10MB, problems &gt; 0, semver &gt;= 1.2.0
description matches &apos;^fix&apos;, author is null
integrity:damaged，须先在表格菜单中执行“校验工件”
缺失的值不满足任何条件。向下键列出此处可填的内容供选择，Tab 采用所选项。

点击列进行排序，Shift+点击添加第二排序键。Enter 以整页打开版本，Esc 返回。空格键在表格旁显示或隐藏版本。Shift+F10 打开表格或注册表列表的菜单；在列表中，Delete 移除所选注册表。Ctrl+O 添加文件夹；F5 读取注册表中有变化的内容。

Slipway 只读取注册表的文件。从列表移除注册表不会删除其任何内容。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message numerus="yes">
        <source>%1 versions</source>
        <translation>
            <numerusform>%1 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 versions cannot be compared at once. Select at most %2.</source>
        <translation>%1 个版本无法同时比较。请最多选择 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n places were left out: %2</source>
        <translation>
            <numerusform>%1。%n 个位置已略去：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>slipway::RegistryQuestion</name>
    <message>
        <source>The registry %1 is no longer in the list: all are shown.</source>
        <translation>注册表 %1 已不在列表中：显示全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n columns of this view are left out, no version has them any more: %1.</source>
        <translation>
            <numerusform>此视图的 %n 列已略去，因为没有版本再含有它们：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryService</name>
    <message>
        <source>Adding %1</source>
        <translation>正在添加 %1</translation>
    </message>
    <message>
        <source>Scanning %1</source>
        <translation>正在扫描 %1</translation>
    </message>
</context>
<context>
    <name>slipway::RemoveRegistryDialog</name>
    <message>
        <source>Remove %1 from the list</source>
        <translation>从列表移除 %1</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message numerus="yes">
        <source>%n versions leave the table.</source>
        <translation>
            <numerusform>%n 个版本将从表格中移出。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file in %1 is touched. Adding the folder again brings its versions back.</source>
        <translation>%1 中的文件均不受影响。再次添加该文件夹即可恢复其版本。</translation>
    </message>
</context>
<context>
    <name>slipway::ReportMatrices</name>
    <message>
        <source>From the counts of %1, %2</source>
        <translation>由 %1 的数量得出，%2</translation>
    </message>
    <message>
        <source>Confusion matrix of %1 against %2, %3</source>
        <translation>%1 相对 %2 的混淆矩阵，%3</translation>
    </message>
    <message>
        <source>Actual, by predicted</source>
        <translation>实际（行）与预测（列）</translation>
    </message>
    <message>
        <source>Points of the row&apos;s rate: more on the diagonal is better. Whether the versions differ beyond chance says McNemar&apos;s test, under “Beyond chance”, where their predictions are known.</source>
        <translation>占行比率的百分点：对角线上越大越好。版本差异是否超出偶然，由“超出偶然”下的 McNemar 检验说明，前提是其预测已知。</translation>
    </message>
    <message>
        <source>Feature ranks against %1</source>
        <translation>相对 %1 的特征排名</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>Kendall tau</translation>
    </message>
    <message>
        <source>Rank-biased overlap</source>
        <translation>排名偏置重叠度</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>共同</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau is 1 for the same order, 0 for no relation, %1 for the reverse, over the features that both have; %2 where too few differ. Rank-biased overlap is 1 for the same ranking and 0 for nothing in common; the first ten ranks make %3 of it.</source>
        <translation>Kendall tau 基于双方共有的特征：顺序相同为 1，无关为 0，相反为 %1；不同者过少时为 %2。排名偏置重叠度：排名相同为 1，毫无共同之处为 0；前十名占其 %3。</translation>
    </message>
</context>
<context>
    <name>slipway::ReportReadings</name>
    <message>
        <source>Readings of the training curves</source>
        <translation>训练曲线的解读</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>补充说明</translation>
    </message>
</context>
<context>
    <name>slipway::ResumeDialog</name>
    <message>
        <source>Finish %1 on %2</source>
        <comment>model, target</comment>
        <translation>完成 %2 上的 %1</translation>
    </message>
    <message>
        <source>Undo %1 on %2</source>
        <comment>model, target</comment>
        <translation>撤销 %2 上的 %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What serves there is asked now. Nothing is sent before you agree.</source>
        <translation>正在询问该处提供服务的版本。在您同意之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation>原因，显示在历史中</translation>
    </message>
    <message>
        <source>%1 serves there now. Nothing is sent before you agree.</source>
        <translation>该处目前由 %1 提供服务。在您同意之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 serves there now, and %2 gets a part of the traffic. Nothing is sent before you agree.</source>
        <translation>该处目前由 %1 提供服务，%2 得到一部分流量。在您同意之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Say why: the reason is kept in the history.</source>
        <translation>请说明原因：原因会保留在历史中。</translation>
    </message>
</context>
<context>
    <name>slipway::RollbackDialog</name>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>回滚到</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>model, target</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>What to roll back</source>
        <translation>回滚的对象</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation>原因，显示在历史中</translation>
    </message>
    <message>
        <source>Choose a model to see the plan.</source>
        <translation>选择模型以查看计划。</translation>
    </message>
    <message>
        <source>Roll back %1 on %2</source>
        <comment>model, target</comment>
        <translation>回滚 %2 上的 %1</translation>
    </message>
    <message>
        <source>Live is %1. Nothing is sent before you press Roll back.</source>
        <translation>在线的是 %1。按下“回滚”之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Reading which versions %1 has.</source>
        <translation>正在读取 %1 拥有的版本。</translation>
    </message>
    <message>
        <source>Version on the server</source>
        <translation>服务器上的版本</translation>
    </message>
    <message>
        <source>%1, live before</source>
        <comment>version</comment>
        <translation>%1，此前在线</translation>
    </message>
    <message>
        <source>%1 has no other version of this model.</source>
        <translation>%1 没有此模型的其他版本。</translation>
    </message>
    <message>
        <source>Say why: the reason is kept in the history.</source>
        <translation>请说明原因：原因会保留在历史中。</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>回滚到 %1</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Gradual, the traffic in steps</source>
        <translation>渐进，流量分步切换</translation>
    </message>
    <message>
        <source>Emergency: no wait, no question</source>
        <translation>紧急：不等待，不询问</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <comment>version</comment>
        <translation>%1，已撤回</translation>
    </message>
    <message>
        <source>Every other version was taken back from %1. Choose one to see the plan.</source>
        <translation>所有其他版本均已从 %1 撤回。选择一个以查看计划。</translation>
    </message>
</context>
<context>
    <name>slipway::RowsChart</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RunView</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>返回看板</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>model, version, target</comment>
        <translation>%1 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 back to %2 on %3</source>
        <comment>model, version, target</comment>
        <translation>%1 在 %3 上回滚到 %2</translation>
    </message>
    <message>
        <source>The first step has not begun.</source>
        <translation>第一步尚未开始。</translation>
    </message>
    <message>
        <source>Running. Until it ends, the server says what serves, not this page.</source>
        <translation>正在执行。在结束之前，在服务的版本以服务器所述为准，而非此页。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>target, environment</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Artifact before</source>
        <translation>此前的工件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>回退方式</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <comment>date and time, person</comment>
        <translation>由 %2 开始于 %1</translation>
    </message>
    <message>
        <source>Stop and roll back</source>
        <translation>停止并回滚</translation>
    </message>
    <message>
        <source>Before the switch nothing is changed; from a canary or a watched version the traffic goes back, and that is proven here.</source>
        <translation>切换之前没有任何改变；若已有金丝雀或受监视的版本，流量会退回，并在此验证。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Promote now…</source>
        <translation>立即推进…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>No step holds the traffic at this moment.</source>
        <translation>目前没有步骤在保持流量。</translation>
    </message>
</context>
<context>
    <name>slipway::ScatterChart</name>
    <message>
        <source>Scatter plot</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n points</source>
        <translation>
            <numerusform>%1（按 %2），%n 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n without a value</source>
        <translation>
            <numerusform>%1；%n 个没有值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Not beaten in both: %2.</source>
        <translation>%1。在两方面均未被超越：%2。</translation>
    </message>
    <message>
        <source>There are no versions to draw.</source>
        <translation>没有可绘制的版本。</translation>
    </message>
    <message>
        <source>No columns are chosen for the axes.</source>
        <translation>未为坐标轴选择列。</translation>
    </message>
</context>
<context>
    <name>slipway::ScreenshotWalk</name>
    <message>
        <source>Try the new version on staging</source>
        <translation>在 staging 上试用新版本</translation>
    </message>
    <message>
        <source>The trial is over</source>
        <translation>试用已结束</translation>
    </message>
</context>
<context>
    <name>slipway::SearchCombo</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Nothing holds what is typed.</source>
        <translation>没有条目包含所输入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SeedCharts</name>
    <message>
        <source>Looking for versions with other seeds…</source>
        <translation>正在查找采用其他随机种子的版本…</translation>
    </message>
    <message>
        <source>No other version of this model has the same parameters and another “seed” (or “random_state”, “random_seed”), so there is no mean.</source>
        <translation>此模型没有其他参数相同而“seed”（或“random_state”、“random_seed”）不同的版本，因此没有均值。</translation>
    </message>
    <message numerus="yes">
        <source>Over the seeds of %n versions that are equal otherwise: %1.</source>
        <translation>
            <numerusform>%n 个其余条件相同的版本，在各随机种子上：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SeedsPane</name>
    <message>
        <source>Rows that each version was trained on</source>
        <translation>每个版本训练所用的行数</translation>
    </message>
    <message>
        <source>Rows that each version was tested on</source>
        <translation>每个版本测试所用的行数</translation>
    </message>
    <message>
        <source>Test over seeds</source>
        <translation>跨随机种子的检验</translation>
    </message>
    <message>
        <source>Group of seeds that is tested against</source>
        <translation>作为检验对照的随机种子组</translation>
    </message>
    <message>
        <source>Group of seeds that is tested</source>
        <translation>被检验的随机种子组</translation>
    </message>
    <message>
        <source>Metric that is tested</source>
        <translation>被检验的指标</translation>
    </message>
    <message>
        <source>Rows trained on, tested on</source>
        <translation>训练行数、测试行数</translation>
    </message>
    <message>
        <source>Over several seeds</source>
        <translation>跨多个随机种子</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>按声明的值</translation>
    </message>
    <message>
        <source>Two groups of versions, each trained with several seeds, can be tested against each other. A group are versions whose parameters are equal but for “seed” (or “random_state”, “random_seed”); add them to this comparison.</source>
        <translation>两组版本各以多个随机种子训练时，可以相互检验。一组是指参数除“seed”（或“random_state”、“random_seed”）外均相同的版本；请将它们加入此比较。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seeds</source>
        <translation>
            <numerusform>%1，%n 个随机种子</numerusform>
        </translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>相对 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, a difference from each of %n pairs.</source>
        <translation>
            <numerusform>%1，%n 对各得一个差异。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SequenceChart</name>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Difference of %1 over time, points</source>
        <translation>%1 的差异随时间的变化，百分点</translation>
    </message>
    <message>
        <source>Difference of %1 over time</source>
        <translation>%1 的差异随时间的变化</translation>
    </message>
    <message>
        <source>%1 always valid</source>
        <translation>%1 始终有效</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>shown better at %1</source>
        <translation>在 %1 处证明更好</translation>
    </message>
    <message>
        <source>No readings yet.</source>
        <translation>尚无读数。</translation>
    </message>
    <message>
        <source>After %1 requests the difference is %2, interval %3.</source>
        <translation>%1 个请求之后差异为 %2，区间 %3。</translation>
    </message>
    <message>
        <source>interval from</source>
        <translation>区间下限</translation>
    </message>
    <message>
        <source>interval to</source>
        <translation>区间上限</translation>
    </message>
    <message>
        <source>upper boundary</source>
        <translation>上边界</translation>
    </message>
    <message>
        <source>lower boundary</source>
        <translation>下边界</translation>
    </message>
    <message>
        <source>%1; dashed: planned bounds</source>
        <translation>%1；虚线：计划的界限</translation>
    </message>
    <message>
        <source>look %1</source>
        <translation>第 %1 次查看</translation>
    </message>
    <message>
        <source>%1 always valid, without %2</source>
        <comment>a covariate</comment>
        <translation>%1 始终有效，不含 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>metric, arm</comment>
        <translation>%2 的 %1</translation>
    </message>
</context>
<context>
    <name>slipway::SignificancePane</name>
    <message>
        <source>Beyond chance</source>
        <translation>超出偶然</translation>
    </message>
    <message>
        <source>Tests of the difference</source>
        <translation>差异的检验</translation>
    </message>
    <message>
        <source>Predictions (*.csv)</source>
        <translation>预测 (*.csv)</translation>
    </message>
    <message>
        <source>Version that is tested against the baseline</source>
        <translation>与基线相比较的被检验版本</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 相对 %2</translation>
    </message>
    <message>
        <source>Predictions of %1</source>
        <translation>%1 的预测</translation>
    </message>
    <message>
        <source>Predictions of the other version</source>
        <translation>另一版本的预测</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were predicted by both; differences are of the second against the baseline.</source>
        <translation>
            <numerusform>双方共同预测了 %1 行；差异为第二个版本相对基线的差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>正类</translation>
    </message>
    <message>
        <source>Threshold of the score</source>
        <translation>得分阈值</translation>
    </message>
    <message>
        <source>at a score above</source>
        <translation>得分高于</translation>
    </message>
    <message>
        <source>as known</source>
        <translation>按已知的</translation>
    </message>
</context>
<context>
    <name>slipway::SignificanceTableModel</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 区间</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p 值</translation>
    </message>
</context>
<context>
    <name>slipway::SizePlot</name>
    <message>
        <source>What if: units against the effect</source>
        <translation>假设分析：单位数与效应</translation>
    </message>
    <message>
        <source>Canary %1</source>
        <translation>金丝雀 %1</translation>
    </message>
    <message>
        <source>smallest effect that is found</source>
        <translation>可发现的最小效应</translation>
    </message>
    <message>
        <source>%1: %2 units.</source>
        <translation>%1：%2 个单位。</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>没有值。</translation>
    </message>
    <message>
        <source>Give the primary metric&apos;s value now and the smallest gain: how many units it takes is drawn here, for canaries of 5 to 50 %. A rate lies between 0 and 1; a mean needs its spread as well.</source>
        <translation>请填写主要指标的当前值和最小增益：此处会绘出 5 % 至 50 % 的金丝雀各需多少单位。比率介于 0 与 1 之间；均值还需要其离散度。</translation>
    </message>
</context>
<context>
    <name>slipway::SlipwayWindow</name>
    <message>
        <source>Training the sample models</source>
        <translation>正在训练示例模型</translation>
    </message>
</context>
<context>
    <name>slipway::SplitBanner</name>
    <message>
        <source>The split is broken, so there is no verdict.</source>
        <translation>分流比例已被破坏，因此没有结论。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>%1 χ² = %2, %3; below %4 the arms are not comparable. No figure below may be read.</source>
        <comment>sentences on the arms, statistic, p, threshold</comment>
        <translation>%1 χ² = %2，%3；低于 %4 时各组不可比。下方的任何数字都不可采信。</translation>
    </message>
    <message>
        <source>Look first at %1 %2: %3 of its %4 requests are of the treatment (%5).</source>
        <comment>kind of part, part, share, count, p value</comment>
        <translation>请先查看 %1 %2：其 %4 个请求中有 %3 属于实验组（%5）。</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>检查方式</translation>
    </message>
    <message>
        <source>%1 got %2 of %3 users</source>
        <comment>arm, share, count</comment>
        <translation>%1 得到 %3 个用户中的 %2</translation>
    </message>
    <message>
        <source>%1 got %2 of %3 requests</source>
        <comment>arm, share, count</comment>
        <translation>%1 得到 %3 个请求中的 %2</translation>
    </message>
    <message>
        <source>%1, planned were %2.</source>
        <comment>what an arm got, planned share</comment>
        <translation>%1，计划为 %2。</translation>
    </message>
    <message>
        <source>%1; each phase had its own split.</source>
        <comment>what an arm got</comment>
        <translation>%1；每个时段各有其分流比例。</translation>
    </message>
    <message>
        <source>The split is broken, so nothing can be rolled out.</source>
        <translation>分流比例已被破坏，因此不能推出任何版本。</translation>
    </message>
    <message>
        <source>%1 χ² = %2, %3; below %4 the arms are not comparable. The loss below is reason enough to go back; its size may not be read.</source>
        <comment>sentences on the arms, statistic, p, threshold</comment>
        <translation>%1 χ² = %2，%3；低于 %4 时各组不可比。下方的损失足以成为退回的理由，但其大小不可采信。</translation>
    </message>
</context>
<context>
    <name>slipway::StatusLine</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
</context>
<context>
    <name>slipway::TallyModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>slipway::TallyView</name>
    <message>
        <source>Nothing to count.</source>
        <translation>没有可统计的内容。</translation>
    </message>
</context>
<context>
    <name>slipway::TargetDialog</name>
    <message>
        <source>Add a target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>A target is a server that models are deployed to. Nothing is sent to it now.</source>
        <translation>目标是模型所部署到的服务器。现在不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>lab</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>A target needs a name and an address.</source>
        <translation>目标需要名称和地址。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>One a line: %1</source>
        <translation>每行一项：%1</translation>
    </message>
    <message>
        <source>Say what the token&apos;s place needs.</source>
        <translation>请填写令牌存放处所需的内容。</translation>
    </message>
</context>
<context>
    <name>slipway::TargetTableModel</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Token from</source>
        <translation>令牌来源</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Frozen. %1</source>
        <translation>已冻结。%1</translation>
    </message>
</context>
<context>
    <name>slipway::TargetsView</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>正在询问 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Slipway forgets the address of %1. The server, its models and what they serve are not touched, and the history keeps its deployments. The target can be added again.</source>
        <translation>Slipway 将忘记 %1 的地址。服务器、其模型及其所提供的服务均不受影响，历史中保留其部署。可以再次添加该目标。</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>移除目标</translation>
    </message>
    <message>
        <source>Token…</source>
        <translation>令牌…</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>冻结…</translation>
    </message>
    <message>
        <source>It comes from the environment variable %1.</source>
        <translation>它来自环境变量 %1。</translation>
    </message>
    <message>
        <source>Lift the freeze…</source>
        <translation>解除冻结…</translation>
    </message>
    <message>
        <source>Lift the freeze of %1</source>
        <translation>解除 %1 的冻结</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>冻结 %1</translation>
    </message>
    <message>
        <source>Frozen because: %1</source>
        <translation>冻结原因：%1</translation>
    </message>
    <message>
        <source>Nothing is deployed there until somebody lifts it; rolling back stays possible.</source>
        <translation>在有人解除冻结之前不会向其部署任何内容；仍可回滚。</translation>
    </message>
    <message>
        <source>Lift the freeze</source>
        <translation>解除冻结</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>This is so here; %1 was not told, so others do not see it. %2</source>
        <translation>此处已生效；但未能告知 %1，因此其他人看不到。%2</translation>
    </message>
</context>
<context>
    <name>slipway::TimelineView</name>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
</context>
<context>
    <name>slipway::TokenDialog</name>
    <message>
        <source>Token of %1</source>
        <translation>%1 的令牌</translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation>保存令牌</translation>
    </message>
    <message>
        <source>Its token is in the vault, which is locked. The passphrase alone opens it.</source>
        <translation>其令牌在保险库中，而保险库已锁定。仅凭口令即可打开。</translation>
    </message>
    <message>
        <source>No token of it is kept. Nothing is sent to the target now.</source>
        <translation>未保存其令牌。现在不会向目标发送任何内容。</translation>
    </message>
    <message>
        <source>A token of it is kept. Another takes its place; nothing is sent to the target now.</source>
        <translation>已保存其令牌。新令牌将取而代之；现在不会向目标发送任何内容。</translation>
    </message>
    <message>
        <source>Type what this place needs.</source>
        <translation>请输入此存放处所需的内容。</translation>
    </message>
</context>
<context>
    <name>slipway::TokenFields</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Keyring of this desktop</source>
        <translation>此桌面的密钥环</translation>
    </message>
    <message>
        <source>Vault file under a passphrase</source>
        <translation>以口令保护的保险库文件</translation>
    </message>
    <message>
        <source>Opens the vault, or makes a new one</source>
        <translation>打开保险库，或新建一个</translation>
    </message>
    <message>
        <source>Token from</source>
        <translation>令牌来源</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
</context>
<context>
    <name>slipway::TrainingSide</name>
    <message>
        <source>validation %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>%1 worse at the end, epoch %2</source>
        <translation>最终差 %1，第 %2 轮</translation>
    </message>
    <message>
        <source>That is the last epoch</source>
        <translation>这是最后一轮</translation>
    </message>
    <message numerus="yes">
        <source>Still falling at the end: %1 over the last %n epochs</source>
        <translation>
            <numerusform>最终仍在下降：最后 %n 轮下降 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still rising at the end: %1 over the last %n epochs</source>
        <translation>
            <numerusform>最终仍在上升：最后 %n 轮上升 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics by split</source>
        <translation>各数据集的指标</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Training took %1</source>
        <translation>训练用时 %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Best %1 %2 at epoch %3</source>
        <translation>最佳 %1 %2，第 %3 轮</translation>
    </message>
    <message>
        <source>%1 of training %2, %3 at epoch %4</source>
        <translation>训练 %2 的 %1，第 %4 轮为 %3</translation>
    </message>
    <message>
        <source>Values at %1</source>
        <translation>%1 处的值</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>The gap opened at epoch %1</source>
        <translation>差距在第 %1 轮出现</translation>
    </message>
    <message>
        <source>From there on %1 stays more than %2 worse than training</source>
        <translation>从该处起，%1 始终比训练差 %2 以上</translation>
    </message>
    <message>
        <source>The last of use is %1 at epoch %2</source>
        <translation>最后的可用值为 %1，第 %2 轮</translation>
    </message>
    <message>
        <source>%1 diverged after epoch %2</source>
        <translation>%1 在第 %2 轮之后发散</translation>
    </message>
    <message>
        <source>It ends %1 worse than it began</source>
        <translation>最终比开始时差 %1</translation>
    </message>
    <message>
        <source>%1 gets worse after epoch %2</source>
        <translation>%1 在第 %2 轮之后变差</translation>
    </message>
    <message>
        <source>%1 worse at the end, while training still improved</source>
        <translation>最终差 %1，而训练仍在改善</translation>
    </message>
    <message>
        <source>The largest at epoch %1, %2 away from its neighbours</source>
        <translation>最大者在第 %1 轮，与相邻值相差 %2</translation>
    </message>
    <message>
        <source>Plateau since epoch %1</source>
        <translation>自第 %1 轮起进入平台期</translation>
    </message>
    <message>
        <source>Last %1 %2 at epoch %3</source>
        <translation>最后 %1 %2，第 %3 轮</translation>
    </message>
    <message>
        <source>%1 worse at the end, step %2</source>
        <translation>最终差 %1，第 %2 步</translation>
    </message>
    <message>
        <source>That is the last step</source>
        <translation>这是最后一步</translation>
    </message>
    <message numerus="yes">
        <source>Still falling at the end: %1 over the last %n points</source>
        <translation>
            <numerusform>最终仍在下降：最后 %n 个点下降 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still rising at the end: %1 over the last %n points</source>
        <translation>
            <numerusform>最终仍在上升：最后 %n 个点上升 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Best %1 %2 at step %3</source>
        <translation>最佳 %1 %2，第 %3 步</translation>
    </message>
    <message>
        <source>%1 of training %2, %3 at step %4</source>
        <translation>训练 %2 的 %1，第 %4 步为 %3</translation>
    </message>
    <message>
        <source>The gap opened at step %1</source>
        <translation>差距在第 %1 步出现</translation>
    </message>
    <message>
        <source>The last of use is %1 at step %2</source>
        <translation>最后的可用值为 %1，第 %2 步</translation>
    </message>
    <message>
        <source>%1 diverged after step %2</source>
        <translation>%1 在第 %2 步之后发散</translation>
    </message>
    <message>
        <source>%1 gets worse after step %2</source>
        <translation>%1 在第 %2 步之后变差</translation>
    </message>
    <message>
        <source>The largest at step %1, %2 away from its neighbours</source>
        <translation>最大者在第 %1 步，与相邻值相差 %2</translation>
    </message>
    <message>
        <source>Plateau since step %1</source>
        <translation>自第 %1 步起进入平台期</translation>
    </message>
    <message>
        <source>Last %1 %2 at step %3</source>
        <translation>最后 %1 %2，第 %3 步</translation>
    </message>
    <message>
        <source>As good at the end, epoch %1</source>
        <translation>最终同样好，第 %1 轮</translation>
    </message>
    <message>
        <source>As good at the end, step %1</source>
        <translation>最终同样好，第 %1 步</translation>
    </message>
    <message>
        <source>Validation ends where training does</source>
        <translation>验证与训练最终持平</translation>
    </message>
    <message>
        <source>Validation ends %1 worse than training</source>
        <translation>验证最终比训练差 %1</translation>
    </message>
    <message>
        <source>Validation ends %1 better than training</source>
        <translation>验证最终比训练好 %1</translation>
    </message>
    <message>
        <source>Values of %1 that are no finite number: %2</source>
        <translation>%1 的非有限值：%2</translation>
    </message>
    <message>
        <source>The first at epoch %1; finite ones follow</source>
        <translation>首个在第 %1 轮；其后仍有有限值</translation>
    </message>
    <message>
        <source>The first at step %1; finite ones follow</source>
        <translation>首个在第 %1 步；其后仍有有限值</translation>
    </message>
    <message>
        <source>%1 has no finite number at all</source>
        <translation>%1 完全没有有限值</translation>
    </message>
    <message>
        <source>Spikes of %1: %2</source>
        <translation>%1 的尖峰：%2</translation>
    </message>
    <message>
        <source>Only %1 better over the %2 epochs after it</source>
        <translation>其后 %2 轮仅改善 %1</translation>
    </message>
    <message>
        <source>Only %1 better over the %2 points after it</source>
        <translation>其后 %2 个点仅改善 %1</translation>
    </message>
    <message>
        <source>No better over the %1 epochs after it</source>
        <translation>其后 %1 轮没有改善</translation>
    </message>
    <message>
        <source>No better over the %1 points after it</source>
        <translation>其后 %1 个点没有改善</translation>
    </message>
    <message>
        <source>The gap is open from epoch %1 on</source>
        <translation>差距自第 %1 轮起存在</translation>
    </message>
    <message>
        <source>The gap is open from step %1 on</source>
        <translation>差距自第 %1 步起存在</translation>
    </message>
    <message>
        <source>The gap is open from the first epoch on</source>
        <translation>差距自第一轮起存在</translation>
    </message>
    <message>
        <source>The gap is open from the first step on</source>
        <translation>差距自第一步起存在</translation>
    </message>
    <message>
        <source>%1 stays more than %2 worse than training</source>
        <translation>%1 始终比训练差 %2 以上</translation>
    </message>
    <message>
        <source>%1; the median is %2</source>
        <comment>reading, share</comment>
        <translation>%1；中位数为 %2</translation>
    </message>
    <message>
        <source>Its last values are worse than its first ones</source>
        <translation>其最后的值比最初的值差</translation>
    </message>
    <message>
        <source>Its last values are worse than its best, while training still improved</source>
        <translation>其最后的值比最佳值差，而训练仍在改善</translation>
    </message>
    <message>
        <source>That is the last finite value</source>
        <translation>这是最后一个有限值</translation>
    </message>
    <message>
        <source>As good at the last finite value, epoch %1</source>
        <translation>最后一个有限值同样好，第 %1 轮</translation>
    </message>
    <message>
        <source>As good at the last finite value, step %1</source>
        <translation>最后一个有限值同样好，第 %1 步</translation>
    </message>
    <message>
        <source>%1 worse at the last finite value, epoch %2</source>
        <translation>最后一个有限值差 %1，第 %2 轮</translation>
    </message>
    <message>
        <source>%1 worse at the last finite value, step %2</source>
        <translation>最后一个有限值差 %1，第 %2 步</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Validation is where training is at %1, the last with both</source>
        <translation>在两者都有值的最后一处（%1），验证与训练持平</translation>
    </message>
    <message>
        <source>Validation is %2 worse than training at %1, the last with both</source>
        <translation>在两者都有值的最后一处（%1），验证比训练差 %2</translation>
    </message>
    <message>
        <source>Validation is %2 better than training at %1, the last with both</source>
        <translation>在两者都有值的最后一处（%1），验证比训练好 %2</translation>
    </message>
    <message>
        <source>%1 is not finite since epoch %2</source>
        <translation>%1 自第 %2 轮起不是有限值</translation>
    </message>
    <message>
        <source>%1 is not finite since step %2</source>
        <translation>%1 自第 %2 步起不是有限值</translation>
    </message>
    <message>
        <source>%1; also at %2</source>
        <comment>largest, steps</comment>
        <translation>%1；另见 %2</translation>
    </message>
    <message>
        <source>%1; also at %2 and further on</source>
        <comment>largest, steps</comment>
        <translation>%1；另见 %2 及之后</translation>
    </message>
    <message>
        <source>%1 has no finite value</source>
        <translation>%1 没有有限值</translation>
    </message>
</context>
<context>
    <name>slipway::TrainingTab</name>
    <message>
        <source>This version has no training history. Its files state no values by epoch.</source>
        <translation>此版本没有训练历史。其文件未声明各轮次的值。</translation>
    </message>
    <message>
        <source>Training history</source>
        <translation>训练历史</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>图表位于 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>导出 %1…</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>移除此图表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How the version was trained: a chart for each metric, what to read off them, and the values at the crosshair. An expression such as val_loss - loss is one more chart.</source>
        <translation>该版本如何训练：每个指标一个图表、从中得出的解读，以及十字线处的值。val_loss - loss 这样的表达式会再增加一个图表。</translation>
    </message>
    <message>
        <source>Smoothing leaves the raw curve behind the smoothed one; the tip names both values. Where outliers are cut off, a note under the chart says how many.</source>
        <translation>平滑会将原始曲线留在平滑曲线之后；提示给出两者的值。截去离群值时，图表下方的说明会写明有多少个。</translation>
    </message>
    <message>
        <source>Each reading leads to its place in a chart. They are made by these rules:</source>
        <translation>每条解读都指向其在图表中的位置。解读按以下规则得出：</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>slipway::TrainingTools</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>距开始的时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>Exponential moving average, debiased</source>
        <translation>指数移动平均，去偏</translation>
    </message>
    <message>
        <source>%1 Gaussian</source>
        <comment>short</comment>
        <translation>%1 高斯</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <comment>short</comment>
        <translation>%1 平均</translation>
    </message>
    <message>
        <source>%1 EMA</source>
        <comment>short</comment>
        <translation>%1 EMA</translation>
    </message>
    <message>
        <source>Upright axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>Chart settings</source>
        <translation>图表设置</translation>
    </message>
    <message>
        <source>Export a chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Cut outliers off</source>
        <translation>截去离群值</translation>
    </message>
    <message>
        <source>Chart of an expression…</source>
        <translation>表达式图表…</translation>
    </message>
    <message>
        <source>%1; the curve as it is stays behind it</source>
        <translation>%1；其后保留原始曲线</translation>
    </message>
    <message>
        <source>Mean over other seeds</source>
        <translation>其他随机种子的均值</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>X 轴</translation>
    </message>
    <message>
        <source>Log x axis</source>
        <translation>对数 x 轴</translation>
    </message>
</context>
<context>
    <name>slipway::VariantTableModel</name>
    <message>
        <source>of %1</source>
        <comment>share, of the planned share</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>control</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>实验组</translation>
    </message>
    <message>
        <source>No registry has a version of this name.</source>
        <translation>没有注册表含有此名称的版本。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Traffic, planned</source>
        <translation>流量、计划</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <comment>metric</comment>
        <translation>%1，95 % 区间</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>by phase</source>
        <comment>planned share</comment>
        <translation>按时段</translation>
    </message>
    <message>
        <source>no split</source>
        <comment>planned share</comment>
        <translation>无分流比例</translation>
    </message>
    <message>
        <source>weighted by phase</source>
        <translation>按时段加权</translation>
    </message>
</context>
<context>
    <name>slipway::VerdictCard</name>
    <message>
        <source>%1.</source>
        <comment>number of a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>序贯</translation>
    </message>
    <message>
        <source>fixed sample</source>
        <translation>固定样本</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>哪些情况会改变此结论</translation>
    </message>
    <message>
        <source>Continue, verdict blocked</source>
        <translation>继续，结论受阻</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message numerus="yes">
        <source>Read with care: %n notes</source>
        <comment>above the figures</comment>
        <translation>
            <numerusform>请谨慎解读：%n 条说明</numerusform>
        </translation>
    </message>
    <message>
        <source>planned looks</source>
        <translation>计划的查看</translation>
    </message>
    <message>
        <source>retrospective</source>
        <translation>回顾性</translation>
    </message>
    <message>
        <source>exploratory: the plan was changed after a look</source>
        <translation>探索性：计划在查看数据之后被更改</translation>
    </message>
    <message>
        <source>How this was decided</source>
        <translation>决策方式</translation>
    </message>
    <message>
        <source>At the pace so far that takes %1.</source>
        <translation>按目前的速度还需 %1。</translation>
    </message>
    <message>
        <source>exploratory: the data was looked at before the plan</source>
        <translation>探索性：在制定计划之前已查看数据</translation>
    </message>
    <message>
        <source>exploratory: the planned size was read before</source>
        <translation>探索性：此前已按计划样本量读取过</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>roll out or back, which version</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>slipway::VerificationService</name>
    <message numerus="yes">
        <source>Verifying %n versions</source>
        <translation>
            <numerusform>正在校验 %n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying all artifacts</source>
        <translation>正在校验全部工件</translation>
    </message>
</context>
<context>
    <name>slipway::VersionChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>移出 %1</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1，基线</translation>
    </message>
    <message>
        <source>The others are measured against this version.</source>
        <translation>其他版本相对此版本衡量。</translation>
    </message>
    <message>
        <source>Measure the others against this version</source>
        <translation>以此版本衡量其他版本</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
</context>
<context>
    <name>slipway::VersionChips</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>The versions that are compared</source>
        <translation>所比较的版本</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>slipway::VersionField</name>
    <message>
        <source>Model and version</source>
        <translation>模型和版本</translation>
    </message>
    <message>
        <source>Version to deploy</source>
        <translation>要部署的版本</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, registry</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>slipway::VersionFiguresTableModel</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>size, bytes</source>
        <translation>大小，字节</translation>
    </message>
</context>
<context>
    <name>slipway::VersionHeader</name>
    <message>
        <source>Back to the table (Esc)</source>
        <translation>返回表格 (Esc)</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>部署…</translation>
    </message>
</context>
<context>
    <name>slipway::VersionTable</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No version fits the filter.</source>
        <translation>没有版本符合筛选。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>按 %1 排序</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export these versions…</source>
        <translation>导出这些版本…</translation>
    </message>
    <message>
        <source>Verify artifacts</source>
        <translation>校验工件</translation>
    </message>
    <message>
        <source>Verify all artifacts</source>
        <translation>校验全部工件</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 versions</source>
        <translation>
            <numerusform>%1 / %2 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 runs</source>
        <translation>
            <numerusform>%1 / %2 个运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 unregistered files</source>
        <translation>
            <numerusform>%1 / %2 个未注册的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>slipway::VersionTableModel</name>
    <message>
        <source>Bars from %1 to %2</source>
        <translation>条形从 %1 到 %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problems</source>
        <translation>
            <numerusform>%1：%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry holds no training history of this version</source>
        <translation>注册表中没有此版本的训练历史</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>A training run, no version of the registry</source>
        <translation>一次训练运行，不是注册表中的版本</translation>
    </message>
    <message>
        <source>A model file that no version of the registry names</source>
        <translation>没有注册表版本指向的模型文件</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Not compared with what the registry recorded since the files last changed</source>
        <translation>自文件上次变更以来，尚未与注册表的记录比较</translation>
    </message>
    <message>
        <source>The registry recorded neither hash nor size of the files</source>
        <translation>注册表既未记录文件的哈希，也未记录其大小</translation>
    </message>
    <message>
        <source>Size only</source>
        <translation>仅大小</translation>
    </message>
    <message>
        <source>The size is as recorded; the registry recorded no hash to compare the bytes with</source>
        <translation>大小与记录一致；注册表未记录可供比较字节的哈希</translation>
    </message>
</context>
<context>
    <name>slipway::VersionTransfer</name>
    <message>
        <source>Export the versions</source>
        <translation>导出版本</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated text (*.tsv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;制表符分隔的文本 (*.tsv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n versions</source>
        <translation>
            <numerusform>正在复制 %n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
</context>
<context>
    <name>slipway::VersionVerification</name>
    <message numerus="yes">
        <source>%n versions are not what their registries recorded.</source>
        <translation>
            <numerusform>%n 个版本与其注册表的记录不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to compare with: no hash and no size of these files is recorded.</source>
        <translation>没有可比较的内容：未记录这些文件的哈希和大小。</translation>
    </message>
    <message numerus="yes">
        <source>%n versions verified: all files are as recorded.</source>
        <translation>
            <numerusform>已校验 %n 个版本：所有文件均与记录一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n only the size was compared, because no checksum is recorded</source>
        <translation>
            <numerusform>%1；其中 %n 个因未记录校验和，仅比较了大小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions verified</source>
        <translation>
            <numerusform>已校验 %n 个版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ViewMenu</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>保存为视图…</translation>
    </message>
    <message>
        <source>Replace “%1” by what is shown</source>
        <translation>以当前显示的内容替换“%1”</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>保存为视图</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation>重命名视图 %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>A view holds the registry, the filter, what is narrowed by, the order and the columns.</source>
        <translation>视图包含注册表、筛选、缩小范围的条件、排序和列。</translation>
    </message>
    <message>
        <source>Replaces the view of this name</source>
        <translation>替换此名称的视图</translation>
    </message>
</context>
</TS>
