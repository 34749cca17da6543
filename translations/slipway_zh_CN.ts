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
        <source>The arm %1 is no version of any registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of one user are not independent (%1 requests of %2 users); the intervals are too narrow.</source>
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
        <source>Guard rail %1: a loss of %2 is neither shown nor excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of %2 is excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
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
        <source>no hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual, by predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for %1 would cross the network in the clear, so it was not sent. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another key than the one that is pinned, so nothing was sent. Ask its owner before you pin the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 cannot be used: &quot;%2&quot; is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no plan: it holds no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 arms. A comparison needs two objects, each with its count in &quot;n&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; of the arm %3 is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no test: it needs &quot;production_version&quot;, &quot;canary_version&quot; and a &quot;fraction&quot; from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut while it was read: it had %2 bytes and now ends at %3. Import it again when nothing writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no encoding that can be read. Choose UTF-8, UTF-16LE, UTF-16BE or ISO-8859-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no line that names its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot; for the arm. Name one of its columns: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no row behind its header that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column %2. Its columns are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epochs listed in %2 are no ascending numbers: its points are numbered 1, 2, 3 ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 lists %3 epochs, but %4 has %5 points: all points are numbered 1, 2, 3 ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 lists %3 epochs, but %4 has %5 points: they are shown at the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The histories in %2 differ in length: %3 has %4 points, %5 has %6, of %7 epochs. At which of them nobody knows: the points are numbered 1, 2, 3 ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: Bayesian view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal posterior with a flat prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta-binomial with the prior Beta(%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayesian view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss if taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % credible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of no difference that matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures do not decide, and do not by themselves allow to stop at any look: the chance to win of two equal versions passes any bound sooner or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior of both rates: Beta(%1, %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prior of the effect is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a confusion matrix that can be read (it is malformed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name does not say what is better; you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are without %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The version states %1 as %2; the matrix says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alpha of %1 is no level: it lies between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bins are too few: PSI needs at least 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no date. Write it as 2024-11-25 or 2024-11-25T12:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values then and %2 now; %3 bins of the reference&apos;s quantiles, a share of 0 counts as 0.0001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift</source>
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
        <source>its p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, Holm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features that drifted stand first, the important ones on top. With very many rows every feature differs: read the size (PSI, Wasserstein) before the p value; with few rows a large PSI is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was changed after the data had been looked at, so the result explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the figures alone it would be rolled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new experiment with this plan and new data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict waits: the plan wants %1 days and %2 have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1 there are %2 logs (.jsonl). Name the one of the test with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds figures and no rows; import it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes and had %3 when it was read. If it was begun anew, import it as another experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no number column &quot;%1&quot; for the covariate. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phases of the plan must begin one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan with phases needs a split for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alpha of %1 cannot be: it lies between 0 and 0.5, as 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power of %1 cannot be: it lies between 0 and 1, as 0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks that were planned need a planned size, of which each look is a share. Give the plan its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan names its control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A margin of %1 % of %2 needs the control&apos;s present mean. Give it, or give the margin in the metric&apos;s unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue, verdict blocked</source>
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
    <message>
        <source>Arms and their traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals that the verdict was read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at any look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure of this report is from resampling, so there is no seed to state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment &quot;%1&quot; is planned and has no data yet. Import its log under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was imported as figures, so there is no log to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, Benjamini-Hochberg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the split is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p of split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows bear a time that lies after the import; check the clock that wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows have a time that cannot be read, so the order of the log is taken for that of time. The first is line %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 users were in more than one arm. Their %3 rows count; the plan can exclude them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 users were in more than one arm. Their %3 rows do not count, as the plan says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault lies most likely at %1 = %2 (%3, %4): without it the split is as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is the most wrong at %1 = %2 (%3, %4), and not there alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had %2 requests from %3 to %4, where its share would be about %5. Check that the server routes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had %2 requests, where its share would be about %3. Check that the server routes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of n = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, sd %2, n = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the experiment&apos;s rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases with different splits, combined by inverse variance and never pooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta method over units: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: p value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the hypergeometric probabilities of all tables that are no more likely than this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: relative lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 values of %2 in this arm, q = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: difference of P%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 and %2 values of %3 in both arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, planned %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that applies: 1. an arm without data: continue. 2. A guard rail or the primary beyond its bound by the always-valid interval at α/K: roll back, at any time. 3. Sample ratio mismatch: continue, blocked. 4. Fewer units than the least: continue. 5. Planned size not reached: continue. 6. Primary lost: roll back. 7. Primary won: roll back when a guard rail is breached, roll out when each is shown to hold, else continue. 8. A worthwhile gain is excluded: roll back. 9. Continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 units an arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned %1 an arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest worthwhile gain of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its error rates are simulated in the tests: at most 3.1 % false roll-outs in fixed, 2.5 % in sequential mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newcombe&apos;s interval, because %1 has %2 units: the usual interval (Wald) holds the truth in 55 to 78 % of such tests instead of 95 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newcombe&apos;s interval, because it keeps its level near 0 % and 100 % too; %1, the smaller arm, has %2 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p value is that of the z test with pooled variance, because at least 5 of each outcome are expected in each arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welch&apos;s t, because the arms need not vary alike (sd %1 and %2, n = %3 and %4); the test and the interval are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieller&apos;s interval of the lift, because the control&apos;s mean is itself an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order statistics for the quantiles, because they assume no shape; Maritz and Jarrett for their difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined by inverse variance, because the split changed %1 times: pooled rows would compare different days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUPED, because the plan names a covariate: it takes %1 of the variance away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because the unit is not the row: rows of one unit are not independent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pairs differ by the same, so there is no chance to test against: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 versions; other seeds are looked for among %3 at most. Choose the versions in the registry and compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assumes: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond chance: %1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond chance, over seeds: %1 of %2 against %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 lacks the role &quot;%2&quot; for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version %1 of a model %2 serves here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test has the mode &quot;split&quot; or &quot;shadow&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;requests&quot; must be a list of at most %1 requests, each with its &quot;model&quot; and &quot;features&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server keeps no query log, so outcomes have no place. Start it with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of &quot;%1&quot; is nested deeper than its shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1 of &quot;%2&quot; is not a number that the model can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape of &quot;%1&quot; must be [rows] or [rows, features], of at most %2 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape of &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each input needs &quot;name&quot;, &quot;shape&quot;, &quot;datatype&quot; and &quot;data&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the type %2; this model takes numbers (FP32).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds %2 values; its shape says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no feature of this model, is given twice, or has another number of rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one input of the shape [rows, %1], or one for each feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;inputs&quot; must be a list of tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 came to no number for these rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken out of service. Enable it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 does not serve now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed too often and rests now. Try again later, or reset its breaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, true, false or a short text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds no outcome. Add one, as &quot;success&quot;: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome is a JSON object of at most %1 fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query &quot;%1&quot; is not among the last %2 that were answered. Send &quot;model&quot;, &quot;model_version&quot; and &quot;user_id&quot; as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a placeholder text and no model, so nothing can serve it. Upload the trained model of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Python pickle (scikit-learn, joblib), which only Python can load. MLServer or BentoML can serve it; slipwayd serves XGBoost models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PyTorch model. TorchServe or Triton can serve it; slipwayd serves XGBoost models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an ONNX model. Triton or another server with ONNX Runtime can serve it; slipwayd serves XGBoost models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an HDF5 file, as Keras writes it. TensorFlow Serving can serve it once it is exported as a SavedModel; slipwayd serves XGBoost models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds tensors (safetensors) without the code that uses them. Triton, vLLM or TGI can serve it; slipwayd serves XGBoost models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a GGUF language model. The server of llama.cpp can serve it; slipwayd serves XGBoost models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a zip archive. Upload the XGBoost model that is in it; a Keras archive can be served by TensorFlow Serving, a TorchServe archive by TorchServe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a LightGBM model. MLServer or Triton (FIL) can serve it; slipwayd serves XGBoost models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a CatBoost model. MLServer can serve it; slipwayd serves XGBoost models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed (%2). Upload the model itself; slipwayd serves XGBoost models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate to verify clients with (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS could not be started with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no private key of the certificate (PEM, without a passphrase).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be reached from other machines. Give --token-file FILE, keys in --config or --client-ca, or listen on 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs name, sha256 and roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map, as {prediction: 0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no YAML map of settings. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together, and --client-ca needs both. See slipwayd --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history of “%1”. Names with other signs than letters, digits, “_” and “.” stand in backticks: `val/loss`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in %1 could not be read. Correct the file, or deploy with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 in %2 cannot be used. Correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 should be a text and is %3, so that the model file cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 sends %3 % of the traffic to %4 and the rest to %5. Finish it, or undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the copy of the traffic on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 serves on %3 as before; it never answered anybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all of the traffic on %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The order to send a part of the traffic to %2 was not answered and may still take effect; it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 All of the traffic on %2 goes to %3 again, and that is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The traffic was ordered back to %2, and %3 did not tell whether it went; it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The return of the traffic to %2 failed as well (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got a copy of the traffic on %2 and kept its limits; %3 serves as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stand beside %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands beside %2 with the right bytes and gets no traffic yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends all of the traffic to one version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still sends a part of the traffic to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets all of the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions were not compared: nothing there can be asked for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is frozen (%2). Lift the freeze with a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deployment still runs. Wait for its end, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing served on %1 before %2, so there is nothing to return to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JS distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment&apos;s rules are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a look every %2 s, at most %3 % errors, P95 at most %4 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rules cannot be used there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for what the driver %2 cannot set or measure: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target can do it this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of the driver %1 cannot split its traffic, so nothing can go there in steps. Choose the strategy full, or blue-green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This target of the driver %1 counts no requests, so whether a canary gets any cannot be proven. Give it metrics_url, or choose full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing serves there yet beside which a canary could stand (driver %1). Choose the strategy full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of the driver %1 cannot copy its traffic, so a shadow would see nothing. Choose another strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of the driver %1 keeps one version only, so blue cannot stand beside green. Choose the strategy full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the driver %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is not frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was frozen by %2 (&quot;%3&quot;). Lift the freeze with a reason before anything is deployed there; rolling back stays possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may deploy there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 free, and %3 are brought there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target has the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no files and has no %2. Put the version into the folders that it reads, and plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing net: no health of what serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on %1 tells which version a process has loaded; the files are proven, the serving is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing net: no metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts no requests, so error rate and latency of its users are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no copy of the artifact to predict with and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No golden.json with recorded inputs and predictions lies beside the artifact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target cannot be asked for a prediction that could be compared with the artifact&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing net: no golden prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing net: no previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing serves there that could be returned to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds one arm only, %1, in &quot;%2&quot; of all %3 rows. A comparison needs two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 s no copy of a request reached %2, so nothing was shown of it. Watch it for longer, or when there is traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 s the canary is inconclusive (%2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not ready at %2 looks one after the other (%3 of %4 replicas answer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it was watched, %1 began to serve %2 (%3 % of the traffic to %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it was watched, %1 answered a row, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 predicts other values than the artifact does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2 requests failed; the limit is %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The P95 of %1 requests is %2 ms; the limit is %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 s: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests, %2 % errors (limit %3 %), P95 %4 ms (limit %5 ms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 copies went to %2, %3 % errors, P95 %4 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Beside it %1 requests went to %2, %3 % errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUPED in each of the %1 phases, because the plan names a covariate (it takes %2 of the variance away); then combined by inverse variance, because the split changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays there and serves nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify %1 beside %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes, in the place from which it will serve; no traffic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven by the server&apos;s counters; at most %1 % errors and P95 %2 ms; inconclusive holds it, for up to %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same checks, read apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the traffic to %2, then hold %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the traffic goes to %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the traffic to %1 for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on answering; nobody gets an answer of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the split of the traffic on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if a part of it still goes elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch %1 for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look every %1 s: identity, readiness, at most %2 % errors, P95 at most %3 ms; a breach returns at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if %1 serves at that moment and the file there has the right hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if %1 serves at that moment, as every replica says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched back to %1, and that is proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, hash and readiness within %1 s; then the recorded predictions, where there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and hash of what is linked and, where it can be asked, loaded, within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version that every replica says it has loaded, within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing net: the model is not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway loads XGBoost models only. Whether this one loads and predicts is seen when it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment %2 holds the lock that lies on %1. Wait for its end; when its program has died, remove the folder .slipway-lock there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 s the server sends %2 % of the traffic to %3 and the rest to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that %1 gets %2 % of the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that %1 gets all of the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that %1 serves; it tells no hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 replicas say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 s not every replica serves %2: some say %3, others %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold as many predictions as inputs. Record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not give the recorded prediction for input %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded predictions came out alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the order, and its traffic still goes to %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the traffic must lie between 0 and 1, not at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 of %2 holds bytes where a text belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders in %2 were not looked into, because they lie deeper than %3 folders or there are too many. The first: %4. If a registry is in one of them, add that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link to the registry %2 elsewhere, which was not added. Add that folder if it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was run already. Its deployment is in the history; plan again for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring was not unlocked. Unlock it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring in this session (%1). Use a vault with a passphrase, or an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no vault of Slipway, or is damaged. Move it away, and store the tokens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault of tokens does not open: the passphrase is wrong, or the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault of tokens is locked. Open it with its passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL could not encrypt the vault of tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault holds no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token of %1 is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is one word without blanks and line breaks; this is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an absolute path, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be addresses like http://host:port with commas between them, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one line of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver %1 needs the setting %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a folder is its absolute path, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be written by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 of %2 is not there. Check that it exists or its share is mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bytes arrived at %1 than were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no link. Move it away; then it can be exchanged in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the promotion event (%2). It is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis at %1 gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis at %1 did not publish the event (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a token for %2 (401). Keep one with `slipwayctl target token`, or name the environment variable that holds it in the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the token from %2 for %3 (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not permit %2 to this token (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 of %2 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is not understood (%3). Check that the target&apos;s address and driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of a folder on a host. Write it as ssh://user@host:port/folder, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access must be shell or sftp, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 could not be started. Install OpenSSH&apos;s client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with more than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is not the known one, so nothing was sent. Compare it with the host&apos;s own and put it into known_hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not let you in (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no answer (%2). Check that the host runs and the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 must not be used by you (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not do what was asked with %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a shell; this target has access=sftp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has other files as %2 already. A version never changes; register this one under an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves %2 and not %3 as planned. Plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no version %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is what %2 holds. Bring another version there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of target cannot do this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another deployment (%2). When that has died, remove the folder %3 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say in %2 which version it has loaded. Check the target&apos;s address and driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no files. Put %2 into the version folders that it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 does not say which version it holds. Deploy the version again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of %1 on %2 was changed after it was brought there (SHA-256 %3, recorded %4). It was not switched to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no known ending. Use .pdf, .html, .md or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input holds no secret of at most %1 bytes. Pipe it in, or type it at a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named twice. Each seed counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no row whose &quot;%2&quot; is %3; all %4 rows are of something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no column &quot;%1&quot; of which %2 could be success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; never holds %2, which is to be success there. It holds: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 tell of the same queries, which would count twice. Import the outcomes for what was reported later, or the queries for answers and times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds words (%2), which are no metric until one of them is said to be success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no yes/no column for the primary metric. Name one of the columns %1, or say which value is success in one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The covariate %1 adjusts the effects of the whole test alone; those of segments are read without it, so their intervals are the wider ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users came back in a later phase %1 times. The phases are combined as if they had nobody in common, so the intervals may be too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 users were in more than one arm, as it is when a split changes. Each phase counts them in the arm that they had then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 further rows of the log are of another test or of none: no test drew a version for them. They do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has the label &quot;%1&quot; that was chosen as the positive class. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels are of more than two classes; the area under the ROC curve is one of two. Choose the positive class to set it against the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known for which of the labels %1 a high score speaks. Choose the positive class, or use 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has scores that are no probabilities, so that no class follows from them. Choose a threshold, or add a column &quot;class&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions are of different models, %1 and %2: the tests mean something only where both answer the same question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than one row in %1 of those with one id: the files are hardly of one test set, and what follows means little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure rates above %1 are excluded in both arms (rule of three, n = %2 and %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success rates above %1 are excluded in both arms (rule of three, n = %2 and %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split of one of the %1 phases is not as planned, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is as planned in each of the %1 phases, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is as planned: %1 got %2 of the users, %3 planned, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is not as planned: %1 got %2 of the users and not %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it is version %2, but lies in the folder of version %3, which is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values or counts are too large to compute this with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more rows: a report to a file that ends in .csv has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more columns: a report to a file that ends in .csv has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst recognised classes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes: too many for a page; these have the least recall.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Largest confusions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict: the share of %1 went from %2 % to %3 % on %4, so what differs between the days would count as the version&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan with another split from %1 on: each phase is read by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan cannot have the %1 &quot;%2&quot;. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold of %1 for the split cannot be: it lies between 0 and 1, as 0.001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs at least one look (it has %1), a planned size from 1 on (%2) and 0 or more units before anything is read (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spread is given for %1, so it cannot be judged. Give each arm its &quot;sd_%1&quot; and import the summary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that exactly one version gets right tell them apart, here %1; with few of them a difference is hard to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both get the same rows right: there is no difference to resample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how many rows it was tested on. Give that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how many rows it was trained on. Give that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of more than %2 is shown (%3 against %4; loss at least %5 at %6; n = %7 and %8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict: %1 of %2 users were in more than one arm, so the arms were not drawn by user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that leaves those users out, or requests as the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made (%2). Check the permissions above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is damaged or no strict JSON, and too large to be searched for what can be used of it. Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 ends in the middle of %1, which is left out: it was not written to its end, or is written to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by %1 (%2) before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows were served before the plan was made (%3), so the verdict is retrospective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data had been looked at as the experiment &quot;%1&quot; (%2) before this plan was made (%3), so the result explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary holds counts and no metric. Give each arm a rate, as &quot;success_rate&quot;, or a mean with its spread, as &quot;avg_latency_ms&quot; and &quot;sd_latency_ms&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no yes/no or number column, so there is nothing to compare. A metric is a column as &quot;success&quot; or &quot;response_time_ms&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no yes/no or number column. Say which value is success in one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan names exactly one primary metric, and this one names %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an arm has fewer than 100 values beyond a quantile, the interval of the bootstrap stands beside the normal one; it is exact, so it needs no seed (Hutson and Ernst 2000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines do not count: %3. The first is line %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines do not count. The first is line %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last %1 rows it is not known whether they tell a request again: so many different requests cannot be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has a parameter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has a parameter %1. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has a tag %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has a tag %1. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has a metric %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has a metric %1. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 promoted it before the end of the hold: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by %1 (%2). </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock there is taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left on %1 by the deployment %2, which works on it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment of %1 %2 to %3 was interrupted and holds the lock there. Finish it or undo it first: in the history, or with slipwayctl deployment finish %4 or deployment undo %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment of %1 to %2 runs no more, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is being held at this moment, so there is nothing to skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 stays as it is, even %2 users would not settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 more users, %2 of them of the treatment, if %3 stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log with values of %1: an arm has none, and at least %2 users are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more users with a value of %2 in the smaller arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned size: %1 more users of the control and %2 of the treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed version in a test of its own; more users of this one will hardly turn it (%1 so far).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict waits: %1 and %2 users with a value of %3 are there, at least %4 an arm are needed for every metric that decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict waits for the planned size: %1 and %2 of %3 users an arm are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split was checked over users (%1), for the requests of one are drawn together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: MLflow has written nothing to it, or it was lost. Start MLflow with it once, or restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not begin as an SQLite database does: its first page is damaged, or it is another kind of file. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another program that writes to it. What was read before stays; it is read again by the next scan, once that program has let go of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is cut off: it has %3 of its %4 bytes. What the rest held is not shown; restore the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: it has %2 of its %3 bytes, and what is left does not say where MLflow&apos;s tables are. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged where it says which tables it has, so that MLflow&apos;s are not found. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of tables (%1) of %2 is damaged. These are not found and not read: %3. Restore the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLflow&apos;s tables %1 are missing in %2. What they would hold is not shown; restore the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 of %2 has no columns %3, which MLflow&apos;s has. It is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is no ordinary table. It is not read; restore MLflow&apos;s table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of %2 are damaged. What they hold of %1 is not shown; restore the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an arm fewer than 20 users have the rarer outcome, which is too few for an interval over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have no feature in common that varies, so nothing can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 is no longer there. What was read of it is kept; put the log back to follow it, or import another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arm has no success or no failure, so there is no interval of the ratio that holds; see the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments explore: nothing is decided by them, and what shows here needs a test of its own. Holm&apos;s rule keeps the chance of any false finding among the segments of one metric below the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments explore: nothing is decided by them, and what shows here needs a test of its own. Benjamini and Hochberg&apos;s rule keeps the share of false ones among a metric&apos;s findings below the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each phase is read by itself and the effects are combined: those of rates with the weights of Mantel and Haenszel, others by inverse variance. Their rows are never pooled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arm has so few of the rarer outcome of %1 (less than 5 are expected) that the p value is that of Fisher&apos;s exact test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compared without the covariate %2: an arm has fewer than %3 successes or fewer than %3 failures, and its spread would come out too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p value is that of Fisher&apos;s exact test, because only %1 of the rarer outcome are expected in an arm; nothing is rolled out that it does not bear out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newcombe per phase, Mantel-Haenszel weights, because the split changed %1 times: pooled rows would compare different days, and these weights do not hang on the outcomes. The p value is that of the Cochran-Mantel-Haenszel test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new experiment with a plan of its own and new data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was read at its planned size already (%1 rows, %2), so this reading explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More users: in each arm at least 20 must have the rarer outcome of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new test with its own plan: this one has reached its planned size (n = %1 and %2) and is not read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary again, with &quot;sd_%1&quot; of each arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared: no spread is given for its means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict: a metric that decides has too few events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict: %1 decides and has no spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left as it is: its figures cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be rolled back: it breaches the guard rail %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be rolled back: its %2 is worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be rolled back: a gain in %2 that is worth it is excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be rolled out as well, and %2 is shown to be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left as it is: nothing is decided of it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 treatments %2 stands best, and the verdict is of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More rows: until at least 5 of each outcome of %1 are expected in each arm, or Fisher&apos;s test shows the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice between %1 and %2 by a person, or a test of these with a plan of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary states %1 as %2; the matrix says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went back from %2 to %3 already. To take %3 back as well, say which version to go back to. It has: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are those of another environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written for %2, and %3 belongs to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at this look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was made on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody made a plan: these are the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the plan (SHA-256): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence sequence, holds at any look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as wide as the confidence sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, for a single reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their intervals and p values are those of a single reading, whatever the plan says of looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows have a time that cannot be read, so they count in the first phase. The first is line %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The differences of %1 are adjusted for the covariate %2 (CUPED), and the values of the arms are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary %1, higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary %1, lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit: the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit: the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split %1, the control first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no planned size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covariate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted over the phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phases&apos; own values with the weights of their differences; their rows are never pooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d = %1, SE = %2, N = %3, N* = %4, α = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many standard errors wide as the confidence sequence of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every replica answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. The others are taken back; this one serves what it has loaded when it comes up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Start it, or take it out of the target&apos;s setting replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2. It tells no hash, so whether its bytes are the same is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More rows. How many cannot be said: an arm has only %1 of the rarer outcome of %2 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More rows. How many cannot be said: an arm has none of the rarer outcome of %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned size at the latest: %1 more of the control and %2 of the treatment. Whether %3 is settled there cannot be said from the few events so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned size at the latest: %1 more of the control and %2 of the treatment. If %3 stays as it is, it is settled there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned size, %1 more of the control and %2 of the treatment, would not settle %3 if it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at any look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at this look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the usual test of %1 it would be rolled out, but Fisher&apos;s exact test does not bear it out (%2, α = %3): an arm has too few of the rarer outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the usual test of %1 it would be rolled back, but Fisher&apos;s exact test does not bear it out (%2, α = %3): an arm has too few of the rarer outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict: the arms did not get the shares that were planned, so what differs between them need not be the version&apos;s. No figure of a metric may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows were served before the plan was made (%3), so the verdict is retrospective, and the present size of %4 counts as the planned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names no size, so the present size of %1 counts as the planned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 treatments none can be rolled out; the verdict is that of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be rolled out, and so could %2: none is shown to be better than the other. The figures here are those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion events that nobody has taken yet: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every server of %1 said that it loaded %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not ordered anything, because a replica does not answer: %2. Start it, or take it out of the target&apos;s setting replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 curves are drawn: the baseline and the best values came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 curves are drawn: the baseline and the first versions.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>confidence sequence, at any look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportIntervals</name>
    <message>
        <source>Intervals against their bounds</source>
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
    <message>
        <source>%1 %2</source>
        <comment>roll out or back, which version</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictIntervals</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 any look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 this look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::AbTestDialog</name>
    <message>
        <source>A/B test of %1 on %2</source>
        <comment>model, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each user always gets the same version. Nothing is sent before you press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version that the target has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves %2 of the users, %3 the other %4.</source>
        <comment>version, share, version, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves all users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts no requests, so who got which version cannot be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 requests counted, %3</source>
        <comment>version, number, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no request counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since this was opened, the server&apos;s own counters say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version that the target has.</source>
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
    <name>slipway::ArmBoxes</name>
    <message>
        <source>Boxes of the arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: median %2, half of the values from %3 to %4, nine tenths from %5 to %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BayesPane</name>
    <message>
        <source>Show the Bayesian view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior successes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good as no difference, up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the three fields takes a number above 0; the figures are not computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the Bayesian view</source>
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
    <message>
        <source>%1 of %2 replicas serve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replicas, asked %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P95 %1, %2 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canary %1: %2</source>
        <comment>version, figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replicas, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>frozen</source>
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
    <message>
        <source>A/B test…</source>
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
    <name>slipway::ColumnMapping</name>
    <message>
        <source>First rows of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success in columns of words or two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names each request: one that is there again in its arm does not count.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Of the rows that both predicted, %1 are right by %2 alone and %3 by %4 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: McNemar&apos;s test, mid-p, %2. It assumes: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows each gets right is not known, so there is no McNemar&apos;s test: %1</source>
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
    <name>slipway::ConfusionCellsModel</name>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest confusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of row</source>
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
    <message>
        <source>The version states %1 as %2; the matrix says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest cells of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary states %1 as %2; the matrix says %3.</source>
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
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary, in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health gate</source>
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
    <message>
        <source>Distribution as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the values, P5 to P95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share per bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; not drawn: %2</source>
        <comment>axis, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share, arm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>shares, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>shares, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DriftDialog</name>
    <message numerus="yes">
        <source>%1 of %n features drifted (%2 rows against %3).</source>
        <comment>count, rows now, rows then</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read and do not count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only one side has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift of features and predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two CSV files with the same columns, or two periods of one file. The files are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a .csv file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a .csv file; empty: two periods of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for two periods of one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second period begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-11-25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important features of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODEL/VERSION; empty: importance is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are no numbers and do not count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as ids or times: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, the same everywhere: %1.</source>
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
    <message>
        <source>Reading what is new of %1</source>
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
    <message>
        <source>%1 got %2 requests where about %3 were planned</source>
        <comment>arm, count, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>arm without traffic, first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arm had too little traffic: %1. Some servers accept a canary and never route to it; look at the router before reading any figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is broken by it (%1).</source>
        <comment>p value</comment>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.pdf *.html *.md *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out users of several arms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/B tests that were read from query logs. The list shows each verdict; the page shows the arms, whether the traffic was split as planned, every effect with its interval and method, and why the verdict is what it is. A click on a figure, or Enter, shows its formula, inputs and source.

The arrow keys choose an experiment, Delete removes it after asking. F5 computes the chosen one again. While a plan that may be read at any time is shown, its log is followed; of any other the page says when the log has grown. Drift… compares features or predictions of then and now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has grown since it was read. What is new waits, because reading it is a look, and this plan is not one that may be read at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out users of several arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 users were in more than one arm; their %3 requests will not count any more. This changes the plan after the data was looked at, so from then on the result explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan…</source>
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
    <message numerus="yes">
        <source>%n features have a negative importance and stand last, as the order is by value. Measured by permutation, the model did no worse without them; of coefficients the sign is a direction. Shares are of what lies above zero.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FigureCard</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slipwayctl stat %1, with the inputs on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
    <name>slipway::FindingsTable</name>
    <message>
        <source>%1: %2</source>
        <comment>method, what it assumes</comment>
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
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift against control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 interval %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval, any look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::GateChart</name>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the health gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since the first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P95 of %1</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P50 of %1</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit: P95 up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit: %1 of the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors of %1</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the health gate saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2, at %3 of the traffic: %4 requests, %5 failed (limit %6), P95 %7 (limit %8).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::GateFigures</name>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P95 response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas that answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the last look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all must answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted since the step began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::GateTile</name>
    <message>
        <source>paused at %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests, needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
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
    <message>
        <source>%1, %2</source>
        <comment>group, split</comment>
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
        <source>epoch</source>
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
    <message>
        <source>Finish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was live on…</source>
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
        <source>%n values of %1 could not be read and will not count for it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The shares of the split must add up to 1 or to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a .jsonl or .csv file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query logs (*.jsonl *.ndjson *.json *.log *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is long: this is what its first 32 MB hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines or a table (CSV), one served query each, with the version that served it; a summary; an abtest.json beside its log; or what slipwayd logged. The files are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server drew the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines will not count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was planned: its plan says what decides.</source>
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
    <message>
        <source>The orders cannot be compared: of the features in common (%1) too few differ in importance.</source>
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
    <message>
        <source>%1: %2, %3 of the importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share, bar against the largest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceView</name>
    <message>
        <source>Feature importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature has an importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature has “%1” in its name.</source>
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
    <message>
        <source>A run is no version: register its model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of the registry names this file: register it first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::IntervalPicture</name>
    <message>
        <source>Intervals against their bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, bound %3.</source>
        <comment>name, interval, bound</comment>
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
    <name>slipway::LogPreviewTableModel</name>
    <message>
        <source>%1 (arm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (request)</source>
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
    <message>
        <source>Colour: none</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>%n versions have no such curve.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No step has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions at every step.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions. At %1 of %2 epochs some have no value; no mean there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions. At %1 of %2 steps some have no value; no mean there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of fewer than two there is no band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, sentence</comment>
        <translation type="unfinished"></translation>
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
    <name>slipway::MetricPane</name>
    <message>
        <source>Metric that is shown whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a figure shows its formula, inputs and source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, unit</comment>
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
    <message>
        <source>step</source>
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
        <source>Training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last %2, best %3 at epoch %4.</source>
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
    <message>
        <source>Show table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last %2, best %3 at step %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1 by %2</source>
        <comment>a metric, the level axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean with a band, of runs of one training with other seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These versions differ in more than their seed: the band is no uncertainty of one training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each of %n groups of seeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>Other facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size as recorded, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ParallelAxes</name>
    <message>
        <source>none</source>
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
    <name>slipway::PastLiveDialog</name>
    <message>
        <source>What was live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Slipway&apos;s own history; what others did to a server is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
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
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was deployed with Slipway was live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions were live.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>%1 %2 → %3</source>
        <comment>name, value now, new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PlanningDialog</name>
    <message>
        <source>Plan an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the start: what decides, and when. Changed after a look at the data it only explores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm as the log will write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, or several with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80, 20: the control first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its spread now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always valid: any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the control and at least one treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split needs one share for each arm, the control first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the primary metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: %1 of the control and %2 of the treatment, %3 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size follows from the value now, the smallest gain, alpha and power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α, power, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superiority: shown to be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-inferiority: shown not to be worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard rails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: once, at the planned size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covariate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number column known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-inferiority needs the loss that is let by, a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard rail %1 needs a margin above 0, as “%1: 2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan, to explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The data was looked at %n times. A plan that is changed now marks the result as exploratory, for good: it can end the test or go on, but it rolls nothing out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Later splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-03-08 = 50, 50; 2024-03-15 = 20, 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A canary that grows: from each day or time (UTC) on another split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate, or mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sd; not of a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth it (or the loss let by): 0.01 or 1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response_time_ms: 5% of 42; errors: 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss that is let by, in the metric&apos;s unit or as a share of its value now, which is fixed to the unit when the plan is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the smallest arm; empty: it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of the primary metric needs its value now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later split is written as 2024-03-08 = 50, 50: its day, then one share for each arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later splits need the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin of %1 is a share: say of what, as “%1: 5% of 42”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may lose %2 at most, fixed when the plan is stored.</source>
        <translation type="unfinished"></translation>
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
    <name>slipway::PlotView</name>
    <message>
        <source>Every curve is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value above zero to draw on a logarithmic axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finite value to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points here. A double click or Esc shows everything.</source>
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
    <name>slipway::ReadingSections</name>
    <message>
        <source>Adjustment for the number of segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benjamini-Hochberg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ReadingTableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows formula, inputs and source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ReasonDialog</name>
    <message>
        <source>Reason, shown in the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: this is the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the deployment of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic stays where it is until you resume. The health gate watches on: a limit that is broken still returns at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1 on %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this hold is skipped. The steps after it are held as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few requests were answered for any verdict on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That %1 is not worse is not shown before the hold has ended.</source>
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
    <message numerus="yes">
        <source>and %1 runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 unregistered files</source>
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
    <message numerus="yes">
        <source>%1 versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unregistered files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1. %n places were left out: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details</source>
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
    <name>slipway::ReportMatrices</name>
    <message>
        <source>From the counts of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix of %1 against %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual, by predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the row&apos;s rate: more on the diagonal is better. Whether the versions differ beyond chance says McNemar&apos;s test, under “Beyond chance”, where their predictions are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature ranks against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank-biased overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall&apos;s tau is 1 for the same order, 0 for no relation, %1 for the reverse, over the features that both have; %2 where too few differ. Rank-biased overlap is 1 for the same ranking and 0 for nothing in common; the first ten ranks make %3 of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ReportReadings</name>
    <message>
        <source>Readings of the training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ResumeDialog</name>
    <message>
        <source>Finish %1 on %2</source>
        <comment>model, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1 on %2</source>
        <comment>model, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What serves there is asked now. Nothing is sent before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves there now. Nothing is sent before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves there now, and %2 gets a part of the traffic. Nothing is sent before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the reason is kept in the history.</source>
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
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradual, the traffic in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency: no wait, no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other version was taken back from %1. Choose one to see the plan.</source>
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
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the board</source>
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
    <message>
        <source>Stop and roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the switch nothing is changed; from a canary or a watched version the traffic goes back, and that is proven here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step holds the traffic at this moment.</source>
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
    <name>slipway::SearchCombo</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds what is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SeedCharts</name>
    <message>
        <source>Looking for versions with other seeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other version of this model has the same parameters and another “seed” (or “random_state”, “random_seed”), so there is no mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over the seeds of %n versions that are equal otherwise: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SeedsPane</name>
    <message>
        <source>Rows that each version was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that each version was tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of seeds that is tested against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of seeds that is tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric that is tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows trained on, tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over several seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two groups of versions, each trained with several seeds, can be tested against each other. A group are versions whose parameters are equal but for “seed” (or “random_state”, “random_seed”); add them to this comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, a difference from each of %n pairs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>upper boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; dashed: planned bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 always valid, without %2</source>
        <comment>a covariate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>metric, arm</comment>
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
    <message numerus="yes">
        <source>%1 rows were predicted by both; differences are of the second against the baseline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a score above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as known</source>
        <translation type="unfinished"></translation>
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
    <name>slipway::SizePlot</name>
    <message>
        <source>What if: units against the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest effect that is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the primary metric&apos;s value now and the smallest gain: how many units it takes is drawn here, for canaries of 5 to 50 %. A rate lies between 0 and 1; a mean needs its spread as well.</source>
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
    <message>
        <source>Look first at %1 %2: %3 of its %4 requests are of the treatment (%5).</source>
        <comment>kind of part, part, share, count, p value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2 of %3 users</source>
        <comment>arm, share, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got %2 of %3 requests</source>
        <comment>arm, share, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, planned were %2.</source>
        <comment>what an arm got, planned share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; each phase had its own split.</source>
        <comment>what an arm got</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is broken, so nothing can be rolled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 χ² = %2, %3; below %4 the arms are not comparable. The loss below is reason enough to go back; its size may not be read.</source>
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
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TallyView</name>
    <message>
        <source>Nothing to count.</source>
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
        <source>A target needs a name and an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the token&apos;s place needs.</source>
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
    <message>
        <source>vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen. %1</source>
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
    <message>
        <source>Token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the environment variable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the freeze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the freeze of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deployed there until somebody lifts it; rolling back stays possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
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
    <name>slipway::TokenDialog</name>
    <message>
        <source>Token of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token is in the vault, which is locked. The passphrase alone opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token of it is kept. Nothing is sent to the target now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of it is kept. Another takes its place; nothing is sent to the target now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what this place needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TokenFields</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring of this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault file under a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the vault, or makes a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
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
    <message>
        <source>The largest at epoch %1, %2 away from its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau since epoch %1</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Last %1 %2 at step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good at the end, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good at the end, step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation ends where training does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation ends %1 worse than training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation ends %1 better than training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1 that are no finite number: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first at epoch %1; finite ones follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first at step %1; finite ones follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no finite number at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 better over the %2 epochs after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 better over the %2 points after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better over the %1 epochs after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better over the %1 points after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is open from epoch %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is open from step %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is open from the first epoch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is open from the first step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays more than %2 worse than training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the median is %2</source>
        <comment>reading, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last values are worse than its first ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last values are worse than its best, while training still improved</source>
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
    <message>
        <source>Mean over other seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log x axis</source>
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
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phase</source>
        <comment>planned share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no split</source>
        <comment>planned share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted by phase</source>
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
    <message numerus="yes">
        <source>Read with care: %n notes</source>
        <comment>above the figures</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>planned looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrospective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploratory: the plan was changed after a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pace so far that takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploratory: the data was looked at before the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploratory: the planned size was read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>roll out or back, which version</comment>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Size only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size is as recorded; the registry recorded no hash to compare the bytes with</source>
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
    <message numerus="yes">
        <source>%1; of %n only the size was compared, because no checksum is recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions verified</source>
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
