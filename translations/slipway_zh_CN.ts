<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Core</name>
    <message>
        <source>The model could not predict (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model takes %1 features a row, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be trained: XGBoost says &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be trained: it needs rows for training and validation with the same features, and at least one round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slipwayd was not found beside this program, so no model can be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took longer than %2 s to load and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that the server runs and the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without a complete answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted connection to %1 could be made (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that is not HTTP (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP library could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than 64 MB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or is no database (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 refused a request (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Slipway. Update this one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>an interval from its lower to its upper end</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>a date with time as QDateTime formats it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds values that are not a number (NaN or Infinity), the first at %1, %3 in all. They are shown as not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds the key %1 twice; the last value is used. Keys written twice: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 begins with a byte order mark, which JSON does not allow; it was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is written in UTF-16 and not in UTF-8; it was converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds text that is no valid UTF-8, first at %1; it is shown with replacement characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integer at %1 in %2 is too large to calculate with exactly. Such integers: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at %1 in %2 is too large for a floating-point number. Such numbers: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds control characters in a name or text, first at %1. Such texts: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 ends in the middle, at %1: it was not written to its end. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is nested too deeply, at %1, and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is no JSON at %1. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is too large to be read as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names more than %2 arms in &quot;%3&quot;, so that column is not the arm of a test. A log has one row per query and a few arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No query log was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds blank lines only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no line that is a query. Line %2: %3. A query log has one JSON object per line, with the version that answered in &quot;model_version&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;. The methods are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input of %1 cannot be used: &quot;%2&quot; must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input of %1 is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but a share lies between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds no object of metadata. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 should be a text and is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 should be a list of names and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 should be a list or an object and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is no date: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 should be a number and is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is negative: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds no object of parameters. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds no importance by feature. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importance of %1 in %2 should be a number and is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importance of %1 in %2 is negative (%3). Such features: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is %4 in model_metadata.json but %3 in %2; the metadata is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is no confusion matrix: it needs as many rows as columns, of counts from 0. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds no object of metrics. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 should be an object and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 holds %3 values that are no numbers; they are shown as gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The histories in %2 differ in length: %3 has %4 points, %5 has %6. Each is shown as far as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of epochs in %2 is no number: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 states %3 epochs, but %4 has %5 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %3 in %2 but %4 in %5. The first is shown, because it lies nearest to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not bring %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the A/B test with status %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s model server was not ready within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s model server %1 could not be started (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s model server ended before it was ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo needs a temporary folder in %1, and none could be made (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered a prediction with status %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new deployment %1 is locked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be created. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text that stands in for a model, not a model. Train the version again or put its real file there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rollback needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded no version before %2. Say which one to go back to. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits several versions. Say which one: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no version %2 of %3. It has: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 what serves after the interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves on %2, and that is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the artifact already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed after the plan was made. Plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1 checked on arrival%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said that it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good answer came (%1), but %2 serves %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions were not compared: this machine has no copy of the artifact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 serves on %3 without proof, for there is no earlier version to return to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 on %2 back to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was restored on %3, and that is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The return to %2 was ordered, and then %3 stopped answering; it is asked again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a target or an environment. Use up to 100 letters, digits, spaces or dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the name of an environment variable. Give the name of the variable that holds the token, not the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the environment %2, not in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment %1 has no target. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment %1 has several targets. Say which one: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 are not numbers, so nothing is computed of it. Correct the log and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows have no %3 and do not count for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines could not be read and do not count. The first is line %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arm %1 is no version of any registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of one user are not independent (%1 requests of %2 users); the intervals are too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 users were in more than one arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an experiment &quot;%1&quot; already. Choose another name or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no yes/no or number column &quot;%1&quot;. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard rail &quot;%1&quot; needs a margin above 0, in the unit of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment has exactly one primary metric. Name one of the columns %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split has %1 shares and the log has %2 arms: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of a split are numbers from 0 on, and not all are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be used: objective &quot;%1&quot;, mode &quot;%2&quot;, alpha %3, ratio threshold %4, at least %5 rows an arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds one arm only, %1, in &quot;%2&quot;. A comparison needs two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no arm of the log. Its arms are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its SHA-256 %2 is checked on arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 on %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that %1 serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and hash as the server tells them, within %1 s; then 16 seeded rows predicted here and there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves several models. Say which one: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves no model named %2. It serves: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is needed: %1 serves already, and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing serves this model on %1 yet, so there is no version to return to. If the proof fails, %2 stays there and the deployment is marked as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the proof fails, %1 is switched back to %2, and that is proven. Later, roll back to %2 at any time; it stays on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 told what it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The artifact is intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the SHA-256 %2, but the registry states %3. Restore the file or register it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1, as the registry states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model loads and predicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inputs, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registry here has %1. The server checks its own copy and tries it before it switches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is new to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has other bytes as %2 already (SHA-256 %3, here %4). A version never changes; register this one under an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves %2 already. Nothing would be sent; only the proof is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs stay the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version takes %1 inputs, the one that serves takes %2. Those who call the server must change with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1 is %2 in the new version and %3 in the one that serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same %1 inputs in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other deployment runs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being brought to %2 by %3 at this moment. Wait for its end and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 cannot be read: %2 The versions read before are still listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits %2 versions. Name one of them: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version %1. Name one by its id, MODEL/VERSION or MODEL@ALIAS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that %1 serves, with SHA-256 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 s the server still serves %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 s %2 is not ready to answer on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server serves other bytes as %1: SHA-256 %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows were predicted by %1, not by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server predicted %1 rows, the artifact %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server predicts %1 for row %2 of %3, the artifact predicts %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seeded rows are predicted alike here and there (within 1e-6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 stays as it is, even %2 rows would not settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 more rows, %2 of them of the treatment, if %3 stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log in which every value of the primary and of the guard rails is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned size: %1 more rows of the control and %2 of the treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log whose split is as planned. Find out why it is not: a filter, a cache, or a version that lost requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed version in a test of its own; more rows of this one will hardly turn it (%1 so far).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smallest worthwhile gain below %1, planned before the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no difference is shown, %2 (%3 %4, %5; n = %6 and %7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 faster (%3 %4, %5; n = %6 and %7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 slower (%3 %4, %5; n = %6 and %7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fell by %2 (%3 %4, %5; n = %6 and %7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rose by %2 (%3 %4, %5; n = %6 and %7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any look the difference is %1, which excludes 0 (n = %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any look the difference is %1, which does not exclude 0 (n = %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of %2 is neither shown nor excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of %2 is excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of more than %2 is shown (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No split was planned, so the shares of the %1 arms were not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is not as planned: %1 got %2 of the rows and not %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is as planned: %1 got %2 of the rows, %3 planned, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict: every arm needs at least 2 values of each metric that decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict waits: %1 and %2 values of %3 are there, at least %4 an arm are needed for every metric that decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict waits for the planned size: %1 and %2 of %3 an arm are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gain of %1 in %2, the smallest that is worth it, is excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was stored before the data, so the present size of %1 counts as the planned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 can be read by others. Make it its owner&apos;s alone (chmod 600) and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model.bin of version %1 was changed after its upload: its SHA-256 is %2, not %3. Upload the version again under another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server wants its token (Authorization: Bearer …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address answers /health and /metrics only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address takes %1 requests only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no such address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the SHA-256 of the file as 64 hexadecimal digits in X-Content-SHA256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a file&apos;s name on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a model&apos;s name; predictions are asked by its path segment (see /health).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of %1 serves now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server deploys in the mode &quot;full&quot; only, not &quot;%1&quot;. To send a part of the users to a version, start an A/B test with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not HTTP as this server understands it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed on this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1:%2 (%3). Is the port taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the request is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the request is not stated clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request of this method carries no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send JSON, or the bytes of a file; forms are not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests from web pages are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no model %1. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has several models (%1). Name one in &quot;model&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several models are named %1 (%2). Use the path segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 has no model.bin on this server. Upload it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves version %2, not %3 as was expected. Somebody else changed it; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No previous version of %1 is recorded. Name the version to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 takes %2 features; %3 took %4. Callers must send other rows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the version to deploy in &quot;version_id&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fraction must be above 0 and at most 1, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of %1 serves yet. Deploy one before traffic is split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already gets all traffic. Name another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes other features than %2, so one request cannot go to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded state of the model is not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1 of a row is not a number that the model can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature %1 is not a number that the model can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features are missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rows&quot; must hold between 1 and %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rows&quot; must be a list of lists of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send either &quot;features&quot; (one row) or &quot;rows&quot; (several).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;features&quot; must be an object of numbers by name, or a list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not a JSON object (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;user_id&quot; must be a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;impact&quot; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is larger than the %1 bytes that are taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body ended before its stated length, or could not be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that arrived have the SHA-256 %1, not %2 as the sender said. Nothing was kept; send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another slipwayd serves %1 already. Stop it, or give this one a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no version %1 of %2. It has: %3. Upload the version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path segment %1 belongs to the model %2 on this server, not to %3. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 has another %3 already (SHA-256 %4). A version never changes; give the new one an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could neither be recorded nor taken back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads out of the registry and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no regular file (a pipe, socket or device) and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder where a file is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no model registry. Looked for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds no list %1. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 names no model and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but the list holds %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no model file. The version can be looked at but not deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. The version cannot be deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text placeholder and no model. The version cannot be deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no model_metadata.json that names its model; the folder&apos;s name is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists this version, but no folder holds it. It cannot be deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment %1 has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deployment %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Remove the experiment and import its log again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Slipway is scanning at the moment. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no registry named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered already, as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a registry named %1 already, at %2. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a target named %1 already. Choose another name or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no driver named %1. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is not understood (%3). Check that the address is that of a slipwayd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of a server. Write it as http://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a name or a password, which would be kept in a plain file. Put the token into an environment variable and name that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver %1 has no setting %2. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number of milliseconds from 1 to %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the token in the environment variable %2, which is not set. Set it and start Slipway again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no answer to %2 (%3). Check that the server runs at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 to %2 could not be read (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what %2 asks for (%3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused %2 (%3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 with the error %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 has %3 values where %4 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 holds &quot;%3&quot; where a number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1 of %1 is not the head of the data of %2; it must be &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 has the outcome %3; it must be 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds rows of one outcome only; no model can learn from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the permissions above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline run needs a folder for its models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline run needs at least %1 pull requests, at least one run of each, and at most %2 runs in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slipwayd serves %1. Deploy to it as a target, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no known ending. Use .png, .svg, .pdf or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--input is not a JSON object, as {&quot;features&quot;: {&quot;lines_added&quot;: 120}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood: slipway takes options only; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be reached from other machines. Give --token-file FILE, or listen on 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address to listen on. Write HOST:PORT, as 127.0.0.1:8080; port 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slipwayd does not know &quot;%1&quot;. See slipwayd --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value. See slipwayd --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slipwayd needs --listen HOST:PORT and --root DIR. See slipwayd --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being brought to %2 at this moment. Wait for its end and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds no list of versions. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is %3, which is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is no version and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 leads out of the registry (%3) and was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write %1. It is as it was before; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an XGBoost model, and this target serves XGBoost models only. Save the model in the format of XGBoost and register that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is on the server and does not serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2; nothing is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No A/B test is ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An A/B test runs on %1: %2 gets %3 % of the traffic. This ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file where a folder is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 is no valid UTF-8, so it was left out. Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in the middle of the model. Copy it again; it cannot be deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no version %2 of %3. Run the pipeline with its training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Written before, and whole: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XGBoost cannot load the model (&quot;%1&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of %2 is excluded (%3 against %4; no loss is left at %6; n = %7 and %8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in WAL mode and could not be copied to be read: %2 has no room or the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be used (%2). Install it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a write that its own program did not finish. Start that program once, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a value that is too large to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression takes too long. Write a simpler one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the values are not numbers (NaN or infinite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts or shares cannot be: one is negative or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standard deviation is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples differ in length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the versions has no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one version has a share of the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the versions has fewer than two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions had the same outcome on every request; there is nothing to test yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are equal; check that the metric is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the versions has no events, so there is no ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the four counts is 0, so there is no ratio of odds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row or a column of the table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control is 0, so there is no lift in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio is not above 0, so it has no logarithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control is not above 0, so there is no lift in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control is not clearly different from 0, so a lift in percent has no bounds; see the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few values for this quantile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures cannot be computed for a reason unknown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is damaged at %1. What stands before is used, the rest is not: restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logged model says %1 is %2, its run says %3; the logged model&apos;s value is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds lines that are no point of a metric, the first is %1, %3 in all. They are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds no keys and values. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 ends in the middle, at %1: it was not written to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has another kind of value at %1 than MLflow writes; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says the model comes from the run %2, the registry says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has damaged lines, the first is %1 (in all: %3). What could be read of the others is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input of %1 is not JSON from byte %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is no SHA-256 sum (%3), so that the model file cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is no size in bytes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 lists %3 more than once; %1 is shown as %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 states the id %3 but is listed as %4, which is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 repeats a part of itself by an alias, at %1, and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is no YAML at %1. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is too large to be read as YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 could not be read and do not count for it. The first is in line %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 treatments are compared with the control, so they share α = %2 by Holm&apos;s rule (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if %1 serves at that moment; the server tries the model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are both %3 of %4; this one is shown as %5. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared: %2 of %3 values are not numbers (NaN or infinite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared (n = %2 and %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split of the %1 arms cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict: the figures of a metric that decides cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be rolled out, and so could %2: none is shown to be better than the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice between %1 and %2 by a person, or more rows of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions could not be written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 names no model file. It cannot be deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file of %1 in %2 lies outside of the registry (%3) and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no database of MLflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds several databases of MLflow. Add one of them: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is no ordinary table. It is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in the table %1 of %2 is longer than 1 MB; only its beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 of %2 holds something else where a whole number belongs; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 of %2 holds a metric that is no number; it is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric %1 in %2 has more than 10 million points; the rest is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 of %2 holds rows whose name or version is none; they are left out: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says version %2, meta.yaml beside it says %3; the first is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names the model %2, but lies in the folder of %3, which is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 that this version comes from is not in this folder, so its metrics and parameters are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds text that is no valid UTF-8; it is shown with replacement characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has %3 bytes, but %4 states %5. It was changed or not copied to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 names the version %3, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much text to keep in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a word or a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =, !=, &gt;, &gt;=, &lt;, &lt;=, in, between, like or is null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =, !=, &gt;, &gt;=, &lt;, &lt;=, in, between or is null, because %2 is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =, !=, &gt;, &gt;=, &lt;, &lt;=, between or is null, because %2 is a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: an attribute or a metric with a number. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: and.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: null or not null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: an attribute, and %2 is none. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: tag, param, metric or an attribute: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a name behind the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: an attribute: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a word, a condition or the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: fewer nested parentheses (at most %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: fewer conditions (at most %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a shorter filter (at most %2 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a number of bytes, as 500, 10MB or 1.5 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a date, as 2024-10-01, 2024-10-01T12:30 or -7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a word or a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a regular expression, and it is none (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a shorter pattern (at most %2 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: ( and values, as (&apos;a&apos;, &apos;b&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: , or ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 versions can be copied. Export them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the preflight: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written to its end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be added: a registry is a folder of this computer. Copy or mount it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: you interrupted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: it was not confirmed. Add --yes to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input holds more than %1 MB. Give less at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You interrupted the reading of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XGBoost cannot save the model (&quot;%1&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is damaged: %1 is wrong (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped answering while it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The target cannot be asked any more: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The order that was sent may still take effect: %2 serves %3 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What %2 serves is unknown: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 now serves %3, to which somebody else switched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was restored on %3 and serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was switched: %2 still serves %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was found serving on %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 serves on %3 and is not proven: %4 Roll back, or deploy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No switch was ordered: %2 serves %3 as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Whether it still switches is unknown: %2 serves %3 so far. It is asked again before the next deployment there and at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What %2 serves is unknown until it answers; it is asked again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The return to %2 was ordered and not answered; whether it still happens is unknown. %3 serves %4 so far. It is asked again before the next deployment there and at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The return to %2 failed as well (%3). %4 now serves %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arm has so few of the rarer outcome of %1 (less than 5 are expected) that the p value is a rough one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the split add up to %1. Give shares of 1 or of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines name a key twice, of which the last value counts. The first is line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with a byte order mark, which was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What serves there now is unknown: %1 did not tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no model yet. Deploy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: %1 did not tell, so what serves there now and could be returned to is not known. Nothing can be sent until it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells what it serves and has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The artifact is not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry states no hash, so whether the file was changed is not known. Its SHA-256 is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: %1 did not tell which versions it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version serves already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is empty. Name the folder of a registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the system (%2) and holds no files that could be a registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is where Slipway keeps its own data, which is no registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions cannot be sorted by &quot;%1&quot;: no version has such a metric, parameter or tag, and the attributes are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worse value of %1 alone would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This of %1, with all else as it is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one of these of %1, with all else as it is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log with values of %1: an arm has none, and at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rows with a value of %2 in the smaller arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no model yet. Upload a version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads back to a folder around it. It is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in the environment variable %2 for %1 holds a line break, a blank or another character that no token has, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a token for %2 (401). Name the environment variable that holds it in the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the token of the environment variable %2 for %3 (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 with a redirection (%3), which is not followed. Check that the address is that of a slipwayd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression names no metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metric or a number is missing at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no metric and no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in backticks does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no function. There are log, exp, abs, sqrt, min and max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants at least two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The histories of %1 have no step in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum to divide by is 0, so there is no ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value from before does not vary, so it explains nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are right and wrong on the same rows; there is nothing to tell them apart by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are of one class; this needs both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect to be found is 0, so no number of units finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so few units no difference can be found with this power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McNemar&apos;s test (mid-p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected resampled t test (Nadeau and Bengio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with fewer columns than the header: %1; the first is line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows longer than 1 MiB: %1; the first is line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a quote that is not closed: %1; the first is line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a row id: %1; the first is line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a label: %1; the first is line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a prediction: %1; the first is line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows whose score is no number: %1; the first is line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows whose id was there before: %1; the first is line %2. The first row counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no row with an id, a label and a prediction; line %2 is the first that has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 rows. Compare a part of the test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names more than %2 classes, so that its labels or predictions are no classes. Name a column of scores &quot;score&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column &quot;row_id&quot; in its first line. Predictions need a row id, a label, and a score or class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column &quot;label&quot; in its first line. Predictions need a row id, a label, and a score or class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column &quot;score&quot; or &quot;class&quot; in its first line. Predictions need a row id, a label, and a score or class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are against %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow behind a metric says whether more of it is better (up) or less (down).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Slipway, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics, summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version does not state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n equal, hidden: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At the best step of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features, by their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance, by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is without: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare. Name two versions or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 versions cannot be compared at once. Choose at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named twice. A version is compared with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline %1 is none of the versions that are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison cannot be saved under “%1”. Use up to 100 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels are of more than two classes; the area under the ROC curve is one of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known for which of the labels %1 a high score speaks. Use 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has scores that are no probabilities of one of two classes, so that no class follows from them. Add a column &quot;class&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the intervals must be between 0 and 1, as 0.95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of %1 and %2 differ in each of the %3 rows that they have in common, so they are not of one test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have no row id in common, so they are not of one test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no file predictions.csv in its folder. Choose a file, or let the training write one: row id, label, score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the test set are independent of each other: no two of one user, patient or series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two models are taken as they are; trained again with another seed they may answer differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the %1 rows that exactly one version gets right tell them apart; with few of them a difference is hard to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score test is nearly normal, which holds from few rows on and at shares near 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test set stands for the population: %1 resamples of its rows with seed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference of the areas is nearly normal, which needs some tens of rows of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A higher score speaks for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions rank the rows alike; their areas have no difference to test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the classes has a single row; this needs two of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of one file alone are left out: %1 of the first, %2 of the second. Check that both are of one test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows whose labels differ between the files are left out: %1. Check that both are of one test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score above %1 counts as the positive class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no scores, so there is no area under the ROC curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are paired by their seed: a pair was trained and tested on the same rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are paired in their order: each pair was trained and tested on the same rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairs share data: the variance is raised by %1 / %2, the rows tested on by the rows trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The differences of the pairs are nearly normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds are compared in pairs: both groups need the same number of versions, at least two; they have %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no metric &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how many rows it was trained and tested on. Give both numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds no A/B test. Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved comparison named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no known ending. Use .pdf, .html, .md or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no training history, so there is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no history of “%2”. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (Tango)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (paired bootstrap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under ROC (DeLong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of curves and tests of significance are no part of this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual, by predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes: too many for a page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deployment</name>
    <message>
        <source>Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, outcome</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForestRows</name>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, arm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the lift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (interval: %2)</source>
        <comment>test, intervals</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message numerus="yes">
        <source>Answered in %1 ms, serves %n models.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::AddVersionDialog</name>
    <message>
        <source>Add a version to the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several at once are chosen in the registry: select them there and press Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is compared already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BoardDelegate</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares the traffic with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artifact %1, asked %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded, asked %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BoardHeader</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BoardView</name>
    <message>
        <source>What is live where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares its traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see what can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live on %1 since %2</source>
        <comment>target, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell with a version that serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, not deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last answer %1 ago, asked every 10 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BoxPlotChart</name>
    <message>
        <source>Box plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: median %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n versions without one of the two are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no versions to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds words; a box needs numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has a value of both columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BoxTableModel</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BumpChart</name>
    <message>
        <source>Ranks of features over versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n features over versions %1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them moved. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rank %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ChartActions</name>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, export, show the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and data (*.png *.svg *.pdf *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ChartPanel</name>
    <message>
        <source>Show table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ColumnChoiceModel</name>
    <message numerus="yes">
        <source>%1, %2, %n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ColumnChooser</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every metric, parameter and tag that a version has, with how many versions have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics, parameters and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All metrics, parameters and tags…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ComparePage</name>
    <message>
        <source>How the versions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to twenty versions side by side: what differs, what is better, how they learned. Select them in the registry and press Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and data (*.pdf *.html *.md *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several rows of the table with Ctrl or Shift, then Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it by typing its model and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions side by side. The baseline is what the others are measured against: press another version above the table to measure against that one. A filled green triangle marks the best value of a row, a hollow one the worst; the arrow behind a metric says whether more of it is better, and its menu changes that.

Alt+Down and Alt+Up go to the next and the previous difference. The menu key opens what can be done with a row. F5 reads the versions again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonMenu</name>
    <message>
        <source>Saved comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the versions, the baseline and what is shown of them. What they say is read anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the comparison of this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonSide</name>
    <message>
        <source>What is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these versions has a confusion matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two of these versions have feature importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonTableModel</name>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonTools</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the curves at the best step of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what every curve says at the step at which this one is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the best %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionDelegate</name>
    <message>
        <source>%1 of row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionDifferenceModel</name>
    <message numerus="yes">
        <source>%n classes are in one of the two matrices only and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes do not occur in one of the two and have no rates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two were computed on different rows: rates are compared, not counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes, differences up to %1 points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>actual %1, predicted %2: %3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionPanel</name>
    <message>
        <source>What the cells say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics from the counts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points, against %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionTableModel</name>
    <message>
        <source>true negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual %1, predicted %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual
%1
n = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix has no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rows do not add up to a square of %1 classes: %n cells are missing and shown as “–”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts behind the last cell of the matrix belong to no class and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells state less than nothing; they are shown as “–” and not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix counts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes, n = %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on the diagonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of the column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionView</name>
    <message>
        <source>Confusion matrix: actual classes in rows, predicted ones in columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DemoService</name>
    <message>
        <source>Preparing the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DeployDialog</name>
    <message>
        <source>Deploy a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent before you press Deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>environment, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version to see the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target to see the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy %1 %2 to %3</source>
        <comment>model, version, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this model serves there now. Nothing is sent before you press Deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces %1. Nothing is sent before you press Deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What serves there now is unknown: the server did not tell. The first check says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentBoardTableModel</name>
    <message>
        <source>No answer from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shares the traffic with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, health not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing deployed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentHistoryTableModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>from version, to version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>target, environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentPlanDialog</name>
    <message>
        <source>Copy plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check has failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentService</name>
    <message>
        <source>Deploying %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling %2 back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order that was sent to %1 cannot be taken back: Slipway then ends only when it is answered and what serves is known. Until it is sent, nothing is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentsPage</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is a server that models are deployed to. Slipway asks it what it serves and shows the answer here; nothing is remembered in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slipwayd server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address, and the environment it stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is live where, as the servers say it. Deploy brings a version to a target: the plan and its checks come first, and nothing is sent before you agree. Roll back returns to a version the server still has.

F5 asks the servers again. Ctrl+F filters the models. The arrow keys move over the board, Enter shows the history of the chosen model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target to deploy to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target serves a model that could go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has been deployed to these targets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 since %2, so what it serves is not known. %3</source>
        <comment>target, time, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment of %1 to %2 was interrupted. %3</source>
        <comment>model, target, what is true now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 serves is not known since %2. %3</source>
        <comment>target, time, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The cells of %n more servers say why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DerivedMetricTableModel</name>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>precision of a class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % (Wilson)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DistributionChart</name>
    <message>
        <source>Share at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: half at or below %2, 95 % at or below %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentDelegate</name>
    <message numerus="yes">
        <source>%1 requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentService</name>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentTableModel</name>
    <message numerus="yes">
        <source>%1, %2, %n requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentView</name>
    <message numerus="yes">
        <source>%1 requests, without times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 to %3</source>
        <comment>count, first and last time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift against control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shaded: beyond the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No split was planned, nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split not checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample ratio mismatch, %1</source>
        <comment>p value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split as planned, %1</source>
        <comment>p value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 requests within %2, %3</source>
        <comment>count, duration, time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentsPage</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the first A/B test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway reads the log of queries that two versions served, compares them, and says whether to roll out, roll back or continue, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines: one served query each, with the version, whether it succeeded, and how long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/B tests that were read from query logs. The list shows each verdict; the page shows the arms, whether the traffic was split as planned, every effect with its interval and method, and why the verdict is what it is.

The arrow keys choose an experiment, Delete removes it after asking. F5 computes the chosen one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its plan and its %1 imported requests are deleted from Slipway. The log %2 itself is not touched and can be imported again; the plan cannot be brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove experiment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ExpressionLine</name>
    <message>
        <source>val_loss - loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression of metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ − * / and parentheses, log exp abs sqrt min max; names with other signs in `backticks`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FacetTreeModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FeaturesTab</name>
    <message>
        <source>How many features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version states no feature importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no feature matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features, sum %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features carry %2 of the importance. Importance says what the model used, not what causes the outcome.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How the difference is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>share of importance, %; %n rank lower</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>share of importance, %; moved features in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New against %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanished: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FilterLine</name>
    <message>
        <source>Candidates for the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FirstPage</name>
    <message>
        <source>Open your first registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway reads model versions where they are. Nothing is copied, changed or run when you look at a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a folder anywhere on this page. Ctrl+O opens one, F1 explains more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 versions of five models, trained on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained models, version or stage folders, or MLflow&apos;s mlruns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FolderDrop</name>
    <message>
        <source>Drop the folder to add it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ForestPlot</name>
    <message>
        <source>Forest plot: effect of every metric with its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher than control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ForestTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown to be good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown to be bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift against control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of the decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::GroupSeriesModel</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1, 2, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back one level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of models, on the registry page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected row, press the focused button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the selected row: sort, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected registry from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::HistoryChart</name>
    <message>
        <source>validation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, export, show the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ best epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best value is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: first %2, last %3, best %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and data (*.png *.svg *.pdf *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values at or below zero have no place on a logarithmic axis and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epochs, best %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outliers lie beyond the axis.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not a number: a cross on the axis.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are infinite: a triangle at the edge.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1 by %2</source>
        <comment>a metric, the level axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ best step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points, best %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: first %2, last %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::HistoryView</name>
    <message>
        <source>History of deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>action, model, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ImportDialog</name>
    <message>
        <source>Import a query log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines, one served query each, with the version that served it. The files are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a .jsonl file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 / 20, control first; empty: nothing to check the split against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose query logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query logs (*.jsonl *.ndjson *.json *.log);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 requests</source>
        <comment>arm, count</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The log is being imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that holds a query log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has one arm, %1; there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split needs one share for each of the %1 arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The first is line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read and will not count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 could not be read and will not count for it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The shares of the split must add up to 1 or to 100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceRankModel</name>
    <message numerus="yes">
        <source>%1: Kendall&apos;s tau is %2 over %n common features (1: the same order, 0: no relation, %3: reversed).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The orders cannot be compared: %n common features with different importance are too few.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rank-biased overlap is %1 (1: the same ranking, 0: nothing in common); the first ten ranks make %2 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in %1, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both rank the features much alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both rank the features alike in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two rankings are hardly related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two rankings are opposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceTableModel</name>
    <message>
        <source>%1: %2, %3 of the importance, %4 with those above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all, bar against the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n features; first %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 points against %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceView</name>
    <message>
        <source>Feature importance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Inspector</name>
    <message>
        <source>No stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this version beside the one before it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::JobLine</name>
    <message>
        <source>Stop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, its step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LegendItem</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to hide or show, double click to show alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>Slipway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are still running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing stops them. What they have finished is kept; the rest is done at the next start of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <comment>job, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ManyVersions</name>
    <message>
        <source>Parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>two columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pareto front: %n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n versions pass</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>drag on an axis to brush, drag its name to move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <comment>versions without a value</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MeanBandChart</name>
    <message>
        <source>%1, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One standard deviation, one standard error, or the 95 % interval of the mean by Student&apos;s t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these versions has a training curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions at every epoch.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of %1 to %2 versions, by epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where fewer than two have a value there is no band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions have no such curve.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MetricRoles</name>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better direction of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of %1, in its own unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment needs exactly one primary metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin of %1 must be a number above zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MetricSeriesModel</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MetricTable</name>
    <message>
        <source>Metrics by split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MetricTableModel</name>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version states no value for this split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MetricsTab</name>
    <message>
        <source>This version states no metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version states no confusion matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics by split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::NameDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::OverlaidCurves</name>
    <message>
        <source>Curves shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all versions with a band: for runs of one training with other seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last %2, best %3 at epoch %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1 over epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these versions has a training curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this curve: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::OverviewTab</name>
    <message>
        <source>No checksum recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the registry states, without a split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, change against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum recorded, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this version disagree about it: see the problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ParallelCoordinates</name>
    <message>
        <source>Parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 pass: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no versions to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is chosen as an axis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ParameterTableModel</name>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry holds no parameters of this version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PlanView</name>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server and the artifact are being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlotOverlay</name>
    <message numerus="yes">
        <source>%n more below these</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlotTable</name>
    <message>
        <source>Show the values as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ProblemList</name>
    <message>
        <source>Two files disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value looks wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::QueryCandidateModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RateScale</name>
    <message>
        <source>Colours from 0 % to 100 % of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours from worse to better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours from 0 % to 100 % of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ReadingList</name>
    <message>
        <source>Show the place in the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ReadingNotes</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RegistryDashboard</name>
    <message>
        <source>Q%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions created by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions created by week, from the day that begins it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions created by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions created by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions created by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version fits the filter: there is nothing to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 versions each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions have no time that they were created at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryHeader</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search needs a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, or accuracy &gt; 0.9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RegistryList</name>
    <message numerus="yes">
        <source>%n versions with problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this registry again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this registry from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RegistryPage</name>
    <message>
        <source>Choose the folder of a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registry open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Showing all versions: the filter cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Training %n sample models…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This takes some seconds on this machine. The versions appear here as soon as they are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions appear here as soon as they are read. Nothing in the folder is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registries were found in %1 and added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be read to its end; showing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 versions cannot be compared at once. Select at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RegistryQuestion</name>
    <message>
        <source>The registry %1 is no longer in the list: all are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n columns of this view are left out, no version has them any more: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryService</name>
    <message>
        <source>Adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RemoveRegistryDialog</name>
    <message>
        <source>Remove %1 from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions leave the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No file in %1 is touched. Adding the folder again brings its versions back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RollbackDialog</name>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>model, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to see the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back %1 on %2</source>
        <comment>model, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live is %1. Nothing is sent before you press Roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading which versions %1 has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, live before</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no other version of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the reason is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RowsChart</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RunView</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops before the next step. What then serves is asked from the server and shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>model, version, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 back to %2 on %3</source>
        <comment>model, version, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running. Until it ends, the server says what serves, not this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>target, environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <comment>date and time, person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ScatterChart</name>
    <message>
        <source>Scatter plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n without a value</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Not beaten in both: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no versions to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns are chosen for the axes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ScreenshotWalk</name>
    <message>
        <source>Try the new version on staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::SequenceChart</name>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of %1 over time, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of %1 over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 always valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown better at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 requests the difference is %2, interval %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::SignificancePane</name>
    <message>
        <source>Beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version that is tested against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions of the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>method, what it assumes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were predicted by both; differences are of the second against the baseline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SignificanceTableModel</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::SlipwayWindow</name>
    <message>
        <source>Training the sample models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::SplitBanner</name>
    <message>
        <source>%1 got %2 of %3 requests, planned were %4.</source>
        <comment>arm, share, count, planned share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is broken, so there is no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 χ² = %2, %3; below %4 the arms are not comparable. No figure below may be read.</source>
        <comment>sentences on the arms, statistic, p, threshold</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::StatusLine</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TallyModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TargetDialog</name>
    <message>
        <source>Add a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is a server that models are deployed to. Nothing is sent to it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an environment variable, empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target needs a name and an address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TargetTableModel</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TargetsView</name>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway forgets the address of %1. The server, its models and what they serve are not touched, and the history keeps its deployments. The target can be added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TimelineView</name>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TrainingSide</name>
    <message>
        <source>validation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worse at the end, epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still falling at the end: %1 over the last %n epochs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still rising at the end: %1 over the last %n epochs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics by split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best %1 %2 at epoch %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of training %2, %3 at epoch %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap to training %1 at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap opened at epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there on %1 stays more than %2 worse than training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number since epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of use is %1 at epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 diverged after epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends %1 worse than it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets worse after epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worse at the end, while training still improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n spikes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The largest at epoch %1, %2 away from its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau since epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %1 better in the %n epochs after it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1 %2 at epoch %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worse at the end, step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still falling at the end: %1 over the last %n points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still rising at the end: %1 over the last %n points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Best %1 %2 at step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of training %2, %3 at step %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap opened at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number since step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of use is %1 at step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 diverged after step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets worse after step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest at step %1, %2 away from its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau since step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %1 better in the %n points after it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1 %2 at step %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TrainingTab</name>
    <message>
        <source>This version has no training history. Its files state no values by epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TrainingTools</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential moving average, debiased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gaussian</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mean</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 EMA</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic level axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut outliers off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of an expression…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the curve as it is stays behind it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VariantTableModel</name>
    <message>
        <source>of %1</source>
        <comment>share, of the planned share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registry has a version of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic, planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <comment>metric</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VerdictCard</name>
    <message>
        <source>%1.</source>
        <comment>number of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, α = %3</source>
        <comment>reason code, mode, level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue, verdict blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, retrospective</source>
        <comment>reason code, mode and level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read with care: %n notes</source>
        <comment>above the figures</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::VerificationService</name>
    <message numerus="yes">
        <source>Verifying %n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying all artifacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VersionChip</name>
    <message>
        <source>Take %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are measured against this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the others against this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VersionChips</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The versions that are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VersionField</name>
    <message>
        <source>Model and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version to deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, registry</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VersionFiguresTableModel</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size, bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VersionHeader</name>
    <message>
        <source>Back to the table (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VersionTable</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 versions · %3 ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VersionTableModel</name>
    <message>
        <source>Bars from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The registry holds no training history of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training run, no version of the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file that no version of the registry names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared with what the registry recorded since the files last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry recorded neither hash nor size of the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VersionTransfer</name>
    <message>
        <source>Export the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated text (*.tsv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copying %n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::VersionVerification</name>
    <message numerus="yes">
        <source>%n versions are not what their registries recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to compare with: no hash and no size of these files is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions verified: all files are as recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ViewMenu</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “%1” by what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view holds the registry, the filter, what is narrowed by, the order and the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the view of this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
