<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Core</name>
    <message>
        <source>The model could not predict (%1).</source>
        <translation>Das Modell konnte nicht vorhersagen (%1).</translation>
    </message>
    <message>
        <source>The model file is empty.</source>
        <translation>Die Modelldatei ist leer.</translation>
    </message>
    <message>
        <source>The model takes %1 features a row, not %2.</source>
        <translation>Das Modell erwartet %1 Merkmale je Zeile, nicht %2.</translation>
    </message>
    <message>
        <source>The model could not be trained: XGBoost says &quot;%1&quot;.</source>
        <translation>Das Modell konnte nicht trainiert werden: XGBoost meldet „%1“.</translation>
    </message>
    <message>
        <source>The model could not be trained: it needs rows for training and validation with the same features, and at least one round.</source>
        <translation>Das Modell konnte nicht trainiert werden: Es braucht Zeilen für Training und Validierung mit denselben Merkmalen und mindestens eine Runde.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check its permissions.</source>
        <translation>%1 kann nicht geöffnet werden (%2). Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>slipwayd was not found beside this program, so no model can be tried.</source>
        <translation>slipwayd liegt nicht neben diesem Programm, daher kann kein Modell ausprobiert werden.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 s to load and was stopped.</source>
        <translation>%1 brauchte zum Laden länger als %2 s und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read.</source>
        <translation>%1 ist größer als %2 Bytes und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2).</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>%1 is not an http or https address.</source>
        <translation>%1 ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that the server runs and the address is right.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie, ob der Server läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a complete answer.</source>
        <translation>%1 schloss die Verbindung ohne vollständige Antwort.</translation>
    </message>
    <message>
        <source>No trusted connection to %1 could be made (%2).</source>
        <translation>Keine vertrauenswürdige Verbindung zu %1 möglich (%2).</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not HTTP (%2).</source>
        <translation>%1 gab eine Antwort, die kein HTTP ist (%2).</translation>
    </message>
    <message>
        <source>The HTTP library could not be started.</source>
        <translation>Die HTTP-Bibliothek konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than 64 MB and was not read.</source>
        <translation>Die Antwort von %1 ist größer als 64 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Try again in a moment.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no database (%2).</source>
        <translation>%1 ist beschädigt oder keine Datenbank (%2).</translation>
    </message>
    <message>
        <source>The database %1 refused a request (%2).</source>
        <translation>Die Datenbank %1 lehnte eine Anfrage ab (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer Slipway. Update this one to open it.</source>
        <translation>%1 wurde von einem neueren Slipway geschrieben. Aktualisieren Sie dieses, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>a date with time as QDateTime formats it</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%2 holds values that are not a number (NaN or Infinity), the first at %1, %3 in all. They are shown as not available.</source>
        <translation>%2 enthält Werte, die keine Zahl sind (NaN oder Infinity), den ersten bei %1, insgesamt %3. Sie gelten als nicht verfügbar.</translation>
    </message>
    <message>
        <source>%2 holds the key %1 twice; the last value is used. Keys written twice: %3.</source>
        <translation>%2 enthält den Schlüssel %1 zweimal; der letzte Wert gilt. Doppelte Schlüssel: %3.</translation>
    </message>
    <message>
        <source>%2 begins with a byte order mark, which JSON does not allow; it was skipped.</source>
        <translation>%2 beginnt mit einer Byte-Reihenfolge-Marke, die JSON nicht erlaubt; sie wurde übersprungen.</translation>
    </message>
    <message>
        <source>%2 is written in UTF-16 and not in UTF-8; it was converted.</source>
        <translation>%2 ist in UTF-16 statt in UTF-8 geschrieben; der Text wurde umgewandelt.</translation>
    </message>
    <message>
        <source>%2 holds text that is no valid UTF-8, first at %1; it is shown with replacement characters.</source>
        <translation>%2 enthält Text, der kein gültiges UTF-8 ist, zuerst bei %1; er wird mit Ersatzzeichen gezeigt.</translation>
    </message>
    <message>
        <source>The integer at %1 in %2 is too large to calculate with exactly. Such integers: %3.</source>
        <translation>Die Ganzzahl bei %1 in %2 ist zu groß, um genau mit ihr zu rechnen. Solche Ganzzahlen: %3.</translation>
    </message>
    <message>
        <source>The number at %1 in %2 is too large for a floating-point number. Such numbers: %3.</source>
        <translation>Die Zahl bei %1 in %2 ist zu groß für eine Gleitkommazahl. Solche Zahlen: %3.</translation>
    </message>
    <message>
        <source>%2 holds control characters in a name or text, first at %1. Such texts: %3.</source>
        <translation>%2 enthält Steuerzeichen in einem Namen oder Text, zuerst bei %1. Solche Texte: %3.</translation>
    </message>
    <message>
        <source>%2 ends in the middle, at %1: it was not written to its end. Nothing of it is used.</source>
        <translation>%2 endet mittendrin, bei %1: Die Datei wurde nicht zu Ende geschrieben. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>%2 is nested too deeply, at %1, and was not read.</source>
        <translation>%2 ist bei %1 zu tief verschachtelt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%2 is no JSON at %1. Nothing of it is used.</source>
        <translation>%2 ist bei %1 kein JSON. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>%2 is too large to be read as JSON.</source>
        <translation>%2 ist zu groß, um als JSON gelesen zu werden.</translation>
    </message>
    <message>
        <source>%2 is empty.</source>
        <translation>%2 ist leer.</translation>
    </message>
    <message>
        <source>%1 names more than %2 arms in &quot;%3&quot;, so that column is not the arm of a test. A log has one row per query and a few arms.</source>
        <translation>%1 nennt mehr als %2 Arme in „%3“, also ist diese Spalte nicht der Arm eines Tests. Ein Protokoll hat eine Zeile je Anfrage und wenige Arme.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>No query log was named.</source>
        <translation>Kein Anfrageprotokoll angegeben.</translation>
    </message>
    <message>
        <source>%1 holds blank lines only.</source>
        <translation>%1 enthält nur leere Zeilen.</translation>
    </message>
    <message>
        <source>%1 has no line that is a query. Line %2: %3. A query log has one JSON object per line, with the version that answered in &quot;model_version&quot;.</source>
        <translation>%1 hat keine Zeile, die eine Anfrage ist. Zeile %2: %3. Ein Anfrageprotokoll hat ein JSON-Objekt je Zeile, mit der antwortenden Version in „model_version“.</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;. The methods are: %2.</source>
        <translation>Es gibt keine Methode „%1“. Die Methoden sind: %2.</translation>
    </message>
    <message>
        <source>The input of %1 cannot be used: &quot;%2&quot; must be %3.</source>
        <translation>Die Eingabe von %1 ist unbrauchbar: „%2“ muss so sein: %3.</translation>
    </message>
    <message>
        <source>The input of %1 is not JSON.</source>
        <translation>Die Eingabe von %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but a share lies between 0 and 1.</source>
        <translation>%1 in %2 ist %3, aber ein Anteil liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>%2 holds no object of metadata. Nothing of it is used.</source>
        <translation>%2 enthält kein Objekt mit Metadaten. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>%1 in %2 should be a text and is %3.</source>
        <translation>%1 in %2 sollte ein Text sein und ist %3.</translation>
    </message>
    <message>
        <source>%1 in %2 should be a list of names and is not.</source>
        <translation>%1 in %2 sollte eine Liste von Namen sein und ist es nicht.</translation>
    </message>
    <message>
        <source>%1 in %2 should be a list or an object and is not.</source>
        <translation>%1 in %2 sollte eine Liste oder ein Objekt sein und ist es nicht.</translation>
    </message>
    <message>
        <source>%1 in %2 is no date: %3.</source>
        <translation>%1 in %2 ist kein Datum: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 should be a number and is %3.</source>
        <translation>%1 in %2 sollte eine Zahl sein und ist %3.</translation>
    </message>
    <message>
        <source>%1 in %2 is negative: %3.</source>
        <translation>%1 in %2 ist negativ: %3.</translation>
    </message>
    <message>
        <source>%2 holds no object of parameters. Nothing of it is used.</source>
        <translation>%2 enthält kein Objekt mit Parametern. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>%2 holds no importance by feature. Nothing of it is used.</source>
        <translation>%2 enthält keine Wichtigkeit je Merkmal. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>The importance of %1 in %2 should be a number and is %3.</source>
        <translation>Die Wichtigkeit von %1 in %2 sollte eine Zahl sein und ist %3.</translation>
    </message>
    <message>
        <source>The importance of %1 in %2 is negative (%3). Such features: %4.</source>
        <translation>Die Wichtigkeit von %1 in %2 ist negativ (%3). Solche Merkmale: %4.</translation>
    </message>
    <message>
        <source>The %1 is %4 in model_metadata.json but %3 in %2; the metadata is used.</source>
        <translation>%1 ist %4 in model_metadata.json, aber %3 in %2; die Metadaten gelten.</translation>
    </message>
    <message>
        <source>%1 in %2 is no confusion matrix: it needs as many rows as columns, of counts from 0. It is not shown.</source>
        <translation>%1 in %2 ist keine Konfusionsmatrix: Sie braucht gleich viele Zeilen und Spalten, mit Anzahlen ab 0. Sie wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>%2 holds no object of metrics. Nothing of it is used.</source>
        <translation>%2 enthält kein Objekt mit Metriken. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>%1 in %2 should be an object and is not.</source>
        <translation>%1 in %2 sollte ein Objekt sein und ist keines.</translation>
    </message>
    <message>
        <source>%1 in %2 holds %3 values that are no numbers; they are shown as gaps.</source>
        <translation>%1 in %2 enthält %3 Werte, die keine Zahlen sind; sie erscheinen als Lücken.</translation>
    </message>
    <message>
        <source>The histories in %2 differ in length: %3 has %4 points, %5 has %6. Each is shown as far as it goes.</source>
        <translation>Die Verläufe in %2 sind verschieden lang: %3 hat %4 Punkte, %5 hat %6. Jeder wird gezeigt, so weit er reicht.</translation>
    </message>
    <message>
        <source>The number of epochs in %2 is no number: %3.</source>
        <translation>Die Zahl der Epochen in %2 ist keine Zahl: %3.</translation>
    </message>
    <message>
        <source>%2 states %3 epochs, but %4 has %5 points.</source>
        <translation>%2 nennt %3 Epochen, aber %4 hat %5 Punkte.</translation>
    </message>
    <message>
        <source>%1 is %3 in %2 but %4 in %5. The first is shown, because it lies nearest to the model.</source>
        <translation>%1 ist %3 in %2, aber %4 in %5. Der erste Wert wird gezeigt, weil er dem Modell am nächsten liegt.</translation>
    </message>
    <message>
        <source>The demo could not bring %1 to %2: %3</source>
        <translation>Die Demo konnte %1 nicht auf %2 bringen: %3</translation>
    </message>
    <message>
        <source>%1 refused the A/B test with status %2: %3</source>
        <translation>%1 lehnte den A/B-Test mit Status %2 ab: %3</translation>
    </message>
    <message>
        <source>The demo&apos;s model server was not ready within %1 seconds.</source>
        <translation>Der Modellserver der Demo war nach %1 Sekunden nicht bereit.</translation>
    </message>
    <message>
        <source>The demo&apos;s model server %1 could not be started (%2).</source>
        <translation>Der Modellserver der Demo %1 konnte nicht gestartet werden (%2).</translation>
    </message>
    <message>
        <source>The demo&apos;s model server ended before it was ready: %1</source>
        <translation>Der Modellserver der Demo endete, bevor er bereit war: %1</translation>
    </message>
    <message>
        <source>The demo needs a temporary folder in %1, and none could be made (%2).</source>
        <translation>Die Demo braucht einen temporären Ordner in %1, und keiner konnte angelegt werden (%2).</translation>
    </message>
    <message>
        <source>%1 answered a prediction with status %2: %3</source>
        <translation>%1 beantwortete eine Vorhersage mit Status %2: %3</translation>
    </message>
    <message>
        <source>The new deployment %1 is locked already.</source>
        <translation>Die neue Ausrollung %1 ist bereits gesperrt.</translation>
    </message>
    <message>
        <source>%1 is a text that stands in for a model, not a model. Train the version again or put its real file there.</source>
        <translation>%1 ist ein Platzhaltertext, kein Modell. Trainieren Sie die Version neu oder legen Sie ihre echte Datei dorthin.</translation>
    </message>
    <message>
        <source>A rollback needs a reason.</source>
        <translation>Eine Rückrollung braucht einen Grund.</translation>
    </message>
    <message>
        <source>%1 recorded no version before %2. Say which one to go back to. It has: %3.</source>
        <translation>%1 hat keine Version vor %2 verzeichnet. Geben Sie an, zu welcher zurückgekehrt werden soll. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>%1 fits several versions. Say which one: %2.</source>
        <translation>%1 passt zu mehreren Versionen. Geben Sie an, zu welcher: %2.</translation>
    </message>
    <message>
        <source>%1 has no version %2 of %3. It has: %4.</source>
        <translation>%1 hat keine Version %2 von %3. Vorhanden: %4.</translation>
    </message>
    <message>
        <source>Ask %1 what serves after the interruption</source>
        <translation>%1 fragen, was nach der Unterbrechung aktiv ist</translation>
    </message>
    <message>
        <source>%1 has the artifact already.</source>
        <translation>%1 hat das Artefakt bereits.</translation>
    </message>
    <message>
        <source>%1 was changed after the plan was made. Plan again.</source>
        <translation>%1 wurde nach der Planung geändert. Planen Sie neu.</translation>
    </message>
    <message>
        <source>SHA-256 %1 checked on arrival%2.</source>
        <translation>SHA-256 %1 bei der Ankunft geprüft%2.</translation>
    </message>
    <message>
        <source>%1 said that it is done.</source>
        <translation>%1 meldete, dass es erledigt ist.</translation>
    </message>
    <message>
        <source>No good answer came (%1), but %2 serves %3.</source>
        <translation>Keine gute Antwort kam (%1), aber auf %2 ist %3 aktiv.</translation>
    </message>
    <message>
        <source>Predictions were not compared: this machine has no copy of the artifact.</source>
        <translation>Vorhersagen wurden nicht verglichen: Dieser Rechner hat keine Kopie des Artefakts.</translation>
    </message>
    <message>
        <source>%1 %2 serves on %3 without proof, for there is no earlier version to return to.</source>
        <translation>%1 %2 ist ohne Nachweis auf %3 aktiv, denn es gibt keine frühere Version zur Rückkehr.</translation>
    </message>
    <message>
        <source>Switch %1 on %2 back to %3</source>
        <translation>%1 auf %2 zu %3 zurückschalten</translation>
    </message>
    <message>
        <source>%1 The return to %2 was ordered, and then %3 stopped answering; it is asked again at the next start.</source>
        <translation>%1 Die Rückkehr zu %2 wurde beauftragt, dann antwortete %3 nicht mehr; beim nächsten Start wird wieder gefragt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a target or an environment. Use up to 100 letters, digits, spaces or dashes.</source>
        <translation>„%1“ kann kein Name eines Ziels oder einer Umgebung sein. Erlaubt sind bis zu 100 Buchstaben, Ziffern, Leerzeichen oder Striche.</translation>
    </message>
    <message>
        <source>That is not the name of an environment variable. Give the name of the variable that holds the token, not the token.</source>
        <translation>Das ist kein Name einer Umgebungsvariablen. Geben Sie den Namen der Variablen an, die das Token enthält, nicht das Token.</translation>
    </message>
    <message>
        <source>%1 is in the environment %2, not in %3.</source>
        <translation>%1 ist in der Umgebung %2, nicht in %3.</translation>
    </message>
    <message>
        <source>The environment %1 has no target. Add one first.</source>
        <translation>Die Umgebung %1 hat kein Ziel. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>The environment %1 has several targets. Say which one: %2.</source>
        <translation>Die Umgebung %1 hat mehrere Ziele. Geben Sie an, welches: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 are not numbers, so nothing is computed of it. Correct the log and import it again.</source>
        <translation>%1 von %2 Werten von %3 sind keine Zahlen, daher wird nichts daraus berechnet. Berichtigen Sie das Protokoll und importieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no %3 and do not count for it.</source>
        <translation>%1 von %2 Zeilen haben kein %3 und zählen dafür nicht.</translation>
    </message>
    <message>
        <source>The arm %1 is no version of any registry.</source>
        <translation>Der Arm %1 ist keine Version einer Registry.</translation>
    </message>
    <message>
        <source>Requests of one user are not independent (%1 requests of %2 users); the intervals are too narrow.</source>
        <translation>Anfragen eines Nutzers sind nicht unabhängig (%1 Anfragen von %2 Nutzern); die Intervalle sind zu schmal.</translation>
    </message>
    <message>
        <source>There is an experiment &quot;%1&quot; already. Choose another name or remove it first.</source>
        <translation>Es gibt bereits ein Experiment „%1“. Wählen Sie einen anderen Namen oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The log has no yes/no or number column &quot;%1&quot;. It has: %2.</source>
        <translation>Das Protokoll hat keine Ja/Nein- oder Zahlenspalte „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The guard rail &quot;%1&quot; needs a margin above 0, in the unit of the column.</source>
        <translation>Die Leitplanke „%1“ braucht einen Spielraum über 0, in der Einheit der Spalte.</translation>
    </message>
    <message>
        <source>An experiment has exactly one primary metric. Name one of the columns %1.</source>
        <translation>Ein Experiment hat genau eine Hauptmetrik. Nennen Sie eine der Spalten %1.</translation>
    </message>
    <message>
        <source>The split has %1 shares and the log has %2 arms: %3.</source>
        <translation>Die Aufteilung hat %1 Anteile und das Protokoll %2 Arme: %3.</translation>
    </message>
    <message>
        <source>The shares of a split are numbers from 0 on, and not all are 0.</source>
        <translation>Die Anteile einer Aufteilung sind Zahlen ab 0, und nicht alle sind 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no arm of the log. Its arms are: %2.</source>
        <translation>„%1“ ist kein Arm des Protokolls. Seine Arme sind: %2.</translation>
    </message>
    <message>
        <source>Upload %1 to %2</source>
        <translation>%1 auf %2 hochladen</translation>
    </message>
    <message>
        <source>%1, its SHA-256 %2 is checked on arrival</source>
        <translation>%1, bei der Ankunft wird SHA-256 %2 geprüft</translation>
    </message>
    <message>
        <source>Switch %1 on %2 to %3</source>
        <translation>%1 auf %2 zu %3 umschalten</translation>
    </message>
    <message>
        <source>Prove that %1 serves</source>
        <translation>Nachweisen, dass %1 aktiv ist</translation>
    </message>
    <message>
        <source>Version and hash as the server tells them, within %1 s; then 16 seeded rows predicted here and there</source>
        <translation>Version und Hash nach Auskunft des Servers, binnen %1 s; dann 16 Zeilen mit Seed, hier und dort vorhergesagt</translation>
    </message>
    <message>
        <source>%1 serves several models. Say which one: %2.</source>
        <translation>%1 betreibt mehrere Modelle. Geben Sie an, welches: %2.</translation>
    </message>
    <message>
        <source>%1 serves no model named %2. It serves: %3.</source>
        <translation>%1 betreibt kein Modell namens %2, sondern: %3.</translation>
    </message>
    <message>
        <source>None is needed: %1 serves already, and nothing is sent.</source>
        <translation>Nicht nötig: %1 ist bereits aktiv, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing serves this model on %1 yet, so there is no version to return to. If the proof fails, %2 stays there and the deployment is marked as failed.</source>
        <translation>Auf %1 ist für dieses Modell noch nichts aktiv, also gibt es keine Version zur Rückkehr. Scheitert der Nachweis, bleibt %2 dort und die Ausrollung gilt als gescheitert.</translation>
    </message>
    <message>
        <source>If the proof fails, %1 is switched back to %2, and that is proven. Later, roll back to %2 at any time; it stays on the server.</source>
        <translation>Scheitert der Nachweis, wird %1 zu %2 zurückgeschaltet, und das wird nachgewiesen. Später können Sie jederzeit zu %2 zurückrollen; die Version bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>%1 told what it serves.</source>
        <translation>%1 sagte, was aktiv ist.</translation>
    </message>
    <message>
        <source>The artifact is intact</source>
        <translation>Das Artefakt ist unversehrt</translation>
    </message>
    <message>
        <source>%1 has the SHA-256 %2, but the registry states %3. Restore the file or register it again.</source>
        <translation>%1 hat SHA-256 %2, aber die Registry nennt %3. Stellen Sie die Datei wieder her oder registrieren Sie sie neu.</translation>
    </message>
    <message>
        <source>SHA-256 %1, as the registry states.</source>
        <translation>SHA-256 %1, wie von der Registry angegeben.</translation>
    </message>
    <message>
        <source>The model loads and predicts</source>
        <translation>Das Modell lädt und sagt vorher</translation>
    </message>
    <message>
        <source>%1 inputs, %2.</source>
        <translation>%1 Eingaben, %2.</translation>
    </message>
    <message>
        <source>No registry here has %1. The server checks its own copy and tries it before it switches.</source>
        <translation>Keine Registry hier hat %1. Der Server prüft seine eigene Kopie und probiert sie vor dem Umschalten aus.</translation>
    </message>
    <message>
        <source>The version is new to the server</source>
        <translation>Die Version ist dem Server neu</translation>
    </message>
    <message>
        <source>%1 has other bytes as %2 already (SHA-256 %3, here %4). A version never changes; register this one under an id of its own.</source>
        <translation>%1 hat unter %2 bereits andere Bytes (SHA-256 %3, hier %4). Eine Version ändert sich nie; registrieren Sie diese unter einer eigenen ID.</translation>
    </message>
    <message>
        <source>%1 serves %2 already. Nothing would be sent; only the proof is made again.</source>
        <translation>Auf %1 ist %2 bereits aktiv. Nichts würde gesendet; nur der Nachweis wird wiederholt.</translation>
    </message>
    <message>
        <source>%1 does not have %2.</source>
        <translation>%1 hat %2 nicht.</translation>
    </message>
    <message>
        <source>The inputs stay the same</source>
        <translation>Die Eingaben bleiben gleich</translation>
    </message>
    <message>
        <source>The new version takes %1 inputs, the one that serves takes %2. Those who call the server must change with it.</source>
        <translation>Die neue Version erwartet %1 Eingaben, die aktive %2. Wer den Server aufruft, muss mit umstellen.</translation>
    </message>
    <message>
        <source>Input %1 is %2 in the new version and %3 in the one that serves.</source>
        <translation>Eingabe %1 ist %2 in der neuen Version und %3 in der aktiven.</translation>
    </message>
    <message>
        <source>The same %1 inputs in the same order.</source>
        <translation>Dieselben %1 Eingaben in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 is being brought to %2 by %3 at this moment. Wait for its end and try again.</source>
        <translation>%1 wird gerade von %3 auf %2 gebracht. Warten Sie das Ende ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be read: %2 The versions read before are still listed.</source>
        <translation>Der Ordner von %1 kann nicht gelesen werden: %2 Die zuvor gelesenen Versionen bleiben aufgeführt.</translation>
    </message>
    <message>
        <source>%1 fits %2 versions. Name one of them: %3.</source>
        <translation>%1 passt zu %2 Versionen. Nennen Sie eine davon: %3.</translation>
    </message>
    <message>
        <source>There is no version %1. Name one by its id, MODEL/VERSION or MODEL@ALIAS.</source>
        <translation>Es gibt keine Version %1. Nennen Sie eine über ihre ID, MODEL/VERSION oder MODEL@ALIAS.</translation>
    </message>
    <message>
        <source>%1 has no model file.</source>
        <translation>%1 hat keine Modelldatei.</translation>
    </message>
    <message>
        <source>The server says that %1 serves, with SHA-256 %2.</source>
        <translation>Der Server meldet, dass %1 aktiv ist, mit SHA-256 %2.</translation>
    </message>
    <message>
        <source>After %1 s the server still serves %2, not %3.</source>
        <translation>Nach %1 s ist auf dem Server noch %2 aktiv, nicht %3.</translation>
    </message>
    <message>
        <source>After %1 s %2 is not ready to answer on the server.</source>
        <translation>Nach %1 s ist %2 auf dem Server nicht antwortbereit.</translation>
    </message>
    <message>
        <source>The server serves other bytes as %1: SHA-256 %2, not %3.</source>
        <translation>Der Server betreibt unter %1 andere Bytes: SHA-256 %2, nicht %3.</translation>
    </message>
    <message>
        <source>The rows were predicted by %1, not by %2.</source>
        <translation>Die Zeilen wurden von %1 vorhergesagt, nicht von %2.</translation>
    </message>
    <message>
        <source>The server predicted %1 rows, the artifact %2.</source>
        <translation>Der Server sagte %1 Zeilen vorher, das Artefakt %2.</translation>
    </message>
    <message>
        <source>The server predicts %1 for row %2 of %3, the artifact predicts %4.</source>
        <translation>Der Server sagt %1 für Zeile %2 von %3 vorher, das Artefakt %4.</translation>
    </message>
    <message>
        <source>%1 seeded rows are predicted alike here and there (within 1e-6).</source>
        <translation>%1 Zeilen mit Seed werden hier und dort gleich vorhergesagt (bis auf 1e-6).</translation>
    </message>
    <message>
        <source>If %1 stays as it is, even %2 rows would not settle it.</source>
        <translation>Bleibt %1, wie es ist, würden auch %2 Zeilen nichts entscheiden.</translation>
    </message>
    <message>
        <source>About %1 more rows, %2 of them of the treatment, if %3 stays as it is.</source>
        <translation>Etwa %1 weitere Zeilen, davon %2 der Behandlung, wenn %3 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A log in which every value of the primary and of the guard rails is a number.</source>
        <translation>Ein Protokoll, in dem jeder Wert der Hauptmetrik und der Leitplanken eine Zahl ist.</translation>
    </message>
    <message>
        <source>The planned size: %1 more rows of the control and %2 of the treatment.</source>
        <translation>Der geplante Umfang: noch %1 Zeilen der Kontrolle und %2 der Behandlung.</translation>
    </message>
    <message>
        <source>A log whose split is as planned. Find out why it is not: a filter, a cache, or a version that lost requests.</source>
        <translation>Ein Protokoll mit der geplanten Aufteilung. Klären Sie, warum sie abweicht: ein Filter, ein Cache oder eine Version, die Anfragen verlor.</translation>
    </message>
    <message>
        <source>A changed version in a test of its own; more rows of this one will hardly turn it (%1 so far).</source>
        <translation>Eine geänderte Version in einem eigenen Test; weitere Zeilen in diesem werden kaum etwas ändern (bisher %1).</translation>
    </message>
    <message>
        <source>A smallest worthwhile gain below %1, planned before the data.</source>
        <translation>Ein kleinster lohnender Gewinn unter %1, geplant vor den Daten.</translation>
    </message>
    <message>
        <source>%1: no difference is shown, %2 (%3 %4, %5; n = %6 and %7).</source>
        <translation>%1: kein Unterschied nachgewiesen, %2 (%3 %4, %5; n = %6 und %7).</translation>
    </message>
    <message>
        <source>%1 is %2 faster (%3 %4, %5; n = %6 and %7).</source>
        <translation>%1 ist um %2 schneller (%3 %4, %5; n = %6 und %7).</translation>
    </message>
    <message>
        <source>%1 is %2 slower (%3 %4, %5; n = %6 and %7).</source>
        <translation>%1 ist um %2 langsamer (%3 %4, %5; n = %6 und %7).</translation>
    </message>
    <message>
        <source>%1 fell by %2 (%3 %4, %5; n = %6 and %7).</source>
        <translation>%1 fiel um %2 (%3 %4, %5; n = %6 und %7).</translation>
    </message>
    <message>
        <source>%1 rose by %2 (%3 %4, %5; n = %6 and %7).</source>
        <translation>%1 stieg um %2 (%3 %4, %5; n = %6 und %7).</translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of %2 is neither shown nor excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation>Leitplanke %1: Ein Verlust von %2 ist weder nachgewiesen noch ausgeschlossen (%3 gegen %4; Verlust höchstens %5 bei %6; n = %7 und %8).</translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of %2 is excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation>Leitplanke %1: Ein Verlust von %2 ist ausgeschlossen (%3 gegen %4; Verlust höchstens %5 bei %6; n = %7 und %8).</translation>
    </message>
    <message>
        <source>No split was planned, so the shares of the %1 arms were not checked.</source>
        <translation>Keine Aufteilung war geplant, daher wurden die Anteile der %1 Arme nicht geprüft.</translation>
    </message>
    <message>
        <source>The split is not as planned: %1 got %2 of the rows and not %3, %4.</source>
        <translation>Die Aufteilung ist nicht wie geplant: %1 erhielt %2 der Zeilen und nicht %3, %4.</translation>
    </message>
    <message>
        <source>The split is as planned: %1 got %2 of the rows, %3 planned, %4.</source>
        <translation>Die Aufteilung ist wie geplant: %1 erhielt %2 der Zeilen, geplant %3, %4.</translation>
    </message>
    <message>
        <source>There is no verdict: every arm needs at least 2 values of each metric that decides.</source>
        <translation>Kein Urteil: Jeder Arm braucht mindestens 2 Werte jeder Metrik, die entscheidet.</translation>
    </message>
    <message>
        <source>The verdict waits: %1 and %2 values of %3 are there, at least %4 an arm are needed for every metric that decides.</source>
        <translation>Das Urteil wartet: %1 und %2 Werte von %3 liegen vor, mindestens %4 je Arm sind für jede entscheidende Metrik nötig.</translation>
    </message>
    <message>
        <source>The verdict waits for the planned size: %1 and %2 of %3 an arm are there.</source>
        <translation>Das Urteil wartet auf den geplanten Umfang: %1 und %2 von %3 je Arm liegen vor.</translation>
    </message>
    <message>
        <source>A gain of %1 in %2, the smallest that is worth it, is excluded.</source>
        <translation>Ein Gewinn von %1 bei %2, der kleinste lohnende, ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>No plan was stored before the data, so the present size of %1 counts as the planned one.</source>
        <translation>Vor den Daten wurde kein Plan gespeichert, daher gilt der jetzige Umfang von %1 als geplant.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others. Make it its owner&apos;s alone (chmod 600) and start again.</source>
        <translation>Die Tokendatei %1 ist für andere lesbar. Geben Sie sie nur dem Eigentümer (chmod 600) und starten Sie neu.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>Die Tokendatei %1 ist leer.</translation>
    </message>
    <message>
        <source>model.bin of version %1 was changed after its upload: its SHA-256 is %2, not %3. Upload the version again under another id.</source>
        <translation>model.bin der Version %1 wurde nach dem Hochladen geändert: SHA-256 ist %2, nicht %3. Laden Sie die Version unter einer anderen ID neu hoch.</translation>
    </message>
    <message>
        <source>This server wants its token (Authorization: Bearer …).</source>
        <translation>Dieser Server verlangt sein Token (Authorization: Bearer …).</translation>
    </message>
    <message>
        <source>This address answers /health and /metrics only.</source>
        <translation>Diese Adresse beantwortet nur /health und /metrics.</translation>
    </message>
    <message>
        <source>This address takes %1 requests only.</source>
        <translation>Diese Adresse nimmt nur %1-Anfragen an.</translation>
    </message>
    <message>
        <source>This server has no such address.</source>
        <translation>Dieser Server hat keine solche Adresse.</translation>
    </message>
    <message>
        <source>Send the SHA-256 of the file as 64 hexadecimal digits in X-Content-SHA256.</source>
        <translation>Senden Sie den SHA-256 der Datei als 64 hexadezimale Ziffern in X-Content-SHA256.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a file&apos;s name on the server.</source>
        <translation>„%1“ kann kein Dateiname auf dem Server sein.</translation>
    </message>
    <message>
        <source>%1 is a model&apos;s name; predictions are asked by its path segment (see /health).</source>
        <translation>%1 ist ein Modellname; Vorhersagen werden über das Pfadsegment angefragt (siehe /health).</translation>
    </message>
    <message>
        <source>No version of %1 serves now.</source>
        <translation>Von %1 ist jetzt keine Version aktiv.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type.</source>
        <translation>„%1“ hat den falschen Typ.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>Der Inhalt ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This server deploys in the mode &quot;full&quot; only, not &quot;%1&quot;. To send a part of the users to a version, start an A/B test with it.</source>
        <translation>Dieser Server rollt nur im Modus „full“ aus, nicht „%1“. Um einen Teil der Nutzer zu einer Version zu leiten, starten Sie einen A/B-Test mit ihr.</translation>
    </message>
    <message>
        <source>The request is not HTTP as this server understands it.</source>
        <translation>Die Anfrage ist kein HTTP, das dieser Server versteht.</translation>
    </message>
    <message>
        <source>The server failed on this request.</source>
        <translation>Der Server scheiterte an dieser Anfrage.</translation>
    </message>
    <message>
        <source>Cannot listen on %1:%2 (%3). Is the port taken?</source>
        <translation>Auf %1:%2 kann nicht gelauscht werden (%3). Ist der Port belegt?</translation>
    </message>
    <message>
        <source>The address of the request is too long.</source>
        <translation>Die Adresse der Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>The length of the request is not stated clearly.</source>
        <translation>Die Länge der Anfrage ist nicht eindeutig angegeben.</translation>
    </message>
    <message>
        <source>A request of this method carries no body.</source>
        <translation>Eine Anfrage mit dieser Methode hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>Send JSON, or the bytes of a file; forms are not understood.</source>
        <translation>Senden Sie JSON oder die Bytes einer Datei; Formulare werden nicht verstanden.</translation>
    </message>
    <message>
        <source>Requests from web pages are refused.</source>
        <translation>Anfragen von Webseiten werden abgelehnt.</translation>
    </message>
    <message>
        <source>This server has no model %1. It has: %2.</source>
        <translation>Dieser Server hat kein Modell %1. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>This server has several models (%1). Name one in &quot;model&quot;.</source>
        <translation>Dieser Server hat mehrere Modelle (%1). Nennen Sie eines in „model“.</translation>
    </message>
    <message>
        <source>Several models are named %1 (%2). Use the path segment.</source>
        <translation>Mehrere Modelle heißen %1 (%2). Verwenden Sie das Pfadsegment.</translation>
    </message>
    <message>
        <source>Version %1 of %2 has no model.bin on this server. Upload it first.</source>
        <translation>Version %1 von %2 hat kein model.bin auf diesem Server. Laden Sie sie zuerst hoch.</translation>
    </message>
    <message>
        <source>%1 serves version %2, not %3 as was expected. Somebody else changed it; look again.</source>
        <translation>Von %1 ist Version %2 aktiv, nicht wie erwartet %3. Jemand anderes hat es geändert; sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>No previous version of %1 is recorded. Name the version to go back to.</source>
        <translation>Keine vorherige Version von %1 ist verzeichnet. Nennen Sie die Version, zu der zurückgekehrt werden soll.</translation>
    </message>
    <message>
        <source>Version %1 takes %2 features; %3 took %4. Callers must send other rows now.</source>
        <translation>Version %1 erwartet %2 Merkmale; %3 erwartete %4. Aufrufer müssen jetzt andere Zeilen senden.</translation>
    </message>
    <message>
        <source>Name the version to deploy in &quot;version_id&quot;.</source>
        <translation>Nennen Sie die auszurollende Version in „version_id“.</translation>
    </message>
    <message>
        <source>The fraction must be above 0 and at most 1, not %1.</source>
        <translation>Der Anteil muss über 0 und höchstens 1 sein, nicht %1.</translation>
    </message>
    <message>
        <source>No version of %1 serves yet. Deploy one before traffic is split.</source>
        <translation>Von %1 ist noch keine Version aktiv. Rollen Sie eine aus, bevor der Verkehr aufgeteilt wird.</translation>
    </message>
    <message>
        <source>%1 already gets all traffic. Name another version.</source>
        <translation>%1 erhält bereits den ganzen Verkehr. Nennen Sie eine andere Version.</translation>
    </message>
    <message>
        <source>%1 takes other features than %2, so one request cannot go to both.</source>
        <translation>%1 erwartet andere Merkmale als %2, daher kann eine Anfrage nicht an beide gehen.</translation>
    </message>
    <message>
        <source>The recorded state of the model is not readable.</source>
        <translation>Der verzeichnete Zustand des Modells ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Value %1 of a row is not a number that the model can take.</source>
        <translation>Wert %1 einer Zeile ist keine Zahl, die das Modell annimmt.</translation>
    </message>
    <message>
        <source>The feature %1 is given twice.</source>
        <translation>Das Merkmal %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The feature %1 is not a number that the model can take.</source>
        <translation>Das Merkmal %1 ist keine Zahl, die das Modell annimmt.</translation>
    </message>
    <message>
        <source>Features are missing: %1.</source>
        <translation>Merkmale fehlen: %1.</translation>
    </message>
    <message>
        <source>&quot;rows&quot; must hold between 1 and %1 rows.</source>
        <translation>„rows“ muss 1 bis %1 Zeilen enthalten.</translation>
    </message>
    <message>
        <source>&quot;rows&quot; must be a list of lists of numbers.</source>
        <translation>„rows“ muss eine Liste von Zahlenlisten sein.</translation>
    </message>
    <message>
        <source>Send either &quot;features&quot; (one row) or &quot;rows&quot; (several).</source>
        <translation>Senden Sie entweder „features“ (eine Zeile) oder „rows“ (mehrere).</translation>
    </message>
    <message>
        <source>&quot;features&quot; must be an object of numbers by name, or a list of numbers.</source>
        <translation>„features“ muss ein Objekt mit Zahlen je Name oder eine Liste von Zahlen sein.</translation>
    </message>
    <message>
        <source>The body is not a JSON object (%1).</source>
        <translation>Der Inhalt ist kein JSON-Objekt (%1).</translation>
    </message>
    <message>
        <source>&quot;user_id&quot; must be a string.</source>
        <translation>„user_id“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>&quot;impact&quot; must be true or false.</source>
        <translation>„impact“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>The body is larger than the %1 bytes that are taken here.</source>
        <translation>Der Inhalt ist größer als die %1 Bytes, die hier erlaubt sind.</translation>
    </message>
    <message>
        <source>The body ended before its stated length, or could not be decoded.</source>
        <translation>Der Inhalt endete vor der angegebenen Länge oder war nicht dekodierbar.</translation>
    </message>
    <message>
        <source>The bytes that arrived have the SHA-256 %1, not %2 as the sender said. Nothing was kept; send the file again.</source>
        <translation>Die angekommenen Bytes haben SHA-256 %1, nicht %2, wie der Absender angab. Nichts wurde behalten; senden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Another slipwayd serves %1 already. Stop it, or give this one a folder of its own.</source>
        <translation>Ein anderer slipwayd bedient %1 bereits. Beenden Sie ihn oder geben Sie diesem einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The server has no version %1 of %2. It has: %3. Upload the version first.</source>
        <translation>Der Server hat keine Version %1 von %2. Vorhanden: %3. Laden Sie die Version zuerst hoch.</translation>
    </message>
    <message>
        <source>The path segment %1 belongs to the model %2 on this server, not to %3. Choose another.</source>
        <translation>Das Pfadsegment %1 gehört auf diesem Server zum Modell %2, nicht zu %3. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Version %1 of %2 has another %3 already (SHA-256 %4). A version never changes; give the new one an id of its own.</source>
        <translation>Version %1 von %2 hat bereits ein anderes %3 (SHA-256 %4). Eine Version ändert sich nie; geben Sie der neuen eine eigene ID.</translation>
    </message>
    <message>
        <source>%1 could neither be recorded nor taken back: %2</source>
        <translation>%1 konnte weder verzeichnet noch zurückgenommen werden: %2</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 leads out of the registry and was not opened.</source>
        <translation>%1 führt aus der Registry hinaus und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 is no regular file (a pipe, socket or device) and was not opened.</source>
        <translation>%1 ist keine reguläre Datei (Pipe, Socket oder Gerät) und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 is a folder where a file is expected.</source>
        <translation>%1 ist ein Ordner, wo eine Datei erwartet wird.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads back to itself.</source>
        <translation>%1 ist ein symbolischer Link, der auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>There is no layout %1. There are: %2.</source>
        <translation>Es gibt kein Layout %1. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>%1 is no model registry. Looked for: %2.</source>
        <translation>%1 ist keine Modell-Registry. Gesucht wurde: %2.</translation>
    </message>
    <message>
        <source>%2 holds no list %1. Nothing of it is used.</source>
        <translation>%2 enthält keine Liste %1. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>%1 in %2 names no model and was left out.</source>
        <translation>%1 in %2 nennt kein Modell und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but the list holds %4.</source>
        <translation>%1 in %2 ist %3, aber die Liste enthält %4.</translation>
    </message>
    <message>
        <source>%1 holds no model file. The version can be looked at but not deployed.</source>
        <translation>%1 enthält keine Modelldatei. Die Version kann angesehen, aber nicht ausgerollt werden.</translation>
    </message>
    <message>
        <source>%1 is empty. The version cannot be deployed.</source>
        <translation>%1 ist leer. Die Version kann nicht ausgerollt werden.</translation>
    </message>
    <message>
        <source>%1 is a text placeholder and no model. The version cannot be deployed.</source>
        <translation>%1 ist ein Platzhaltertext und kein Modell. Die Version kann nicht ausgerollt werden.</translation>
    </message>
    <message>
        <source>%1 holds no model_metadata.json that names its model; the folder&apos;s name is used.</source>
        <translation>%1 enthält keine model_metadata.json, die das Modell nennt; der Ordnername gilt.</translation>
    </message>
    <message>
        <source>%1 lists this version, but no folder holds it. It cannot be deployed.</source>
        <translation>%1 führt diese Version auf, aber kein Ordner enthält sie. Sie kann nicht ausgerollt werden.</translation>
    </message>
    <message>
        <source>The deployment %1 has ended already.</source>
        <translation>Die Ausrollung %1 ist bereits beendet.</translation>
    </message>
    <message>
        <source>There is no deployment %1.</source>
        <translation>Es gibt keine Ausrollung %1.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Remove the experiment and import its log again.</source>
        <translation>%1 ist beschädigt oder unvollständig. Entfernen Sie das Experiment und importieren Sie sein Protokoll neu.</translation>
    </message>
    <message>
        <source>There is no experiment &quot;%1&quot;.</source>
        <translation>Es gibt kein Experiment „%1“.</translation>
    </message>
    <message>
        <source>Another Slipway is scanning at the moment. Try again when it is done.</source>
        <translation>Ein anderes Slipway liest gerade ein. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Es gibt keine Version %1.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: %2.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: %2.</translation>
    </message>
    <message>
        <source>There is no registry named %1.</source>
        <translation>Es gibt keine Registry namens %1.</translation>
    </message>
    <message>
        <source>%1 is registered already, as %2.</source>
        <translation>%1 ist bereits registriert, als %2.</translation>
    </message>
    <message>
        <source>There is a registry named %1 already, at %2. Choose another name.</source>
        <translation>Es gibt bereits eine Registry namens %1, in %2. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no target named %1.</source>
        <translation>Es gibt kein Ziel namens %1.</translation>
    </message>
    <message>
        <source>There is a target named %1 already. Choose another name or remove it first.</source>
        <translation>Es gibt bereits ein Ziel namens %1. Wählen Sie einen anderen Namen oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>There is no driver named %1. There is: %2.</source>
        <translation>Es gibt keinen Treiber namens %1. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server. Write it as http://host:port.</source>
        <translation>%1 ist keine Serveradresse. Schreiben Sie sie als http://host:port.</translation>
    </message>
    <message>
        <source>The address holds a name or a password, which would be kept in a plain file. Put the token into an environment variable and name that.</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort, das in einer Klartextdatei stünde. Legen Sie das Token in eine Umgebungsvariable und nennen Sie diese.</translation>
    </message>
    <message>
        <source>The driver %1 has no setting %2. It has: %3.</source>
        <translation>Der Treiber %1 hat keine Einstellung %2. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>%1 must be a number of milliseconds from 1 to %2, not %3.</source>
        <translation>%1 muss eine Zahl von Millisekunden von 1 bis %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name on a server.</source>
        <translation>„%1“ kann kein Name auf einem Server sein.</translation>
    </message>
    <message>
        <source>%1 needs the token in the environment variable %2, which is not set. Set it and start Slipway again.</source>
        <translation>%1 braucht das Token in der Umgebungsvariablen %2, die nicht gesetzt ist. Setzen Sie sie und starten Sie Slipway neu.</translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s.</source>
        <translation>%1 antwortete auf %2 nicht binnen %3 s.</translation>
    </message>
    <message>
        <source>%1 gave no answer to %2 (%3). Check that the server runs at %4.</source>
        <translation>%1 gab auf %2 keine Antwort (%3). Prüfen Sie, ob der Server unter %4 läuft.</translation>
    </message>
    <message>
        <source>The answer of %1 to %2 could not be read (%3).</source>
        <translation>Die Antwort von %1 auf %2 war nicht lesbar (%3).</translation>
    </message>
    <message>
        <source>%1 does not know what %2 asks for (%3): %4</source>
        <translation>%1 kennt nicht, was %2 anfragt (%3): %4</translation>
    </message>
    <message>
        <source>%1 refused %2 (%3): %4</source>
        <translation>%1 lehnte %2 ab (%3): %4</translation>
    </message>
    <message>
        <source>%1 answered %2 with the error %3: %4</source>
        <translation>%1 antwortete auf %2 mit dem Fehler %3: %4</translation>
    </message>
    <message>
        <source>Line %2 of %1 has %3 values where %4 are needed.</source>
        <translation>Zeile %2 von %1 hat %3 Werte, wo %4 nötig sind.</translation>
    </message>
    <message>
        <source>Line %2 of %1 holds &quot;%3&quot; where a number is needed.</source>
        <translation>Zeile %2 von %1 enthält „%3“, wo eine Zahl nötig ist.</translation>
    </message>
    <message>
        <source>Line 1 of %1 is not the head of the data of %2; it must be &quot;%3&quot;.</source>
        <translation>Zeile 1 von %1 ist nicht der Kopf der Daten von %2; sie muss „%3“ lauten.</translation>
    </message>
    <message>
        <source>Line %2 of %1 has the outcome %3; it must be 0 or 1.</source>
        <translation>Zeile %2 von %1 hat das Ergebnis %3; es muss 0 oder 1 sein.</translation>
    </message>
    <message>
        <source>%1 holds no rows.</source>
        <translation>%1 enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 holds rows of one outcome only; no model can learn from it.</source>
        <translation>%1 enthält nur Zeilen mit einem Ergebnis; daraus kann kein Modell lernen.</translation>
    </message>
    <message>
        <source>A pipeline run needs a folder for its models.</source>
        <translation>Ein Pipeline-Lauf braucht einen Ordner für seine Modelle.</translation>
    </message>
    <message>
        <source>A pipeline run needs at least %1 pull requests, at least one run of each, and at most %2 runs in all.</source>
        <translation>Ein Pipeline-Lauf braucht mindestens %1 Pull-Requests, mindestens einen Lauf von jedem und höchstens %2 Läufe insgesamt.</translation>
    </message>
    <message>
        <source>A slipwayd serves %1. Deploy to it as a target, or stop it first.</source>
        <translation>Ein slipwayd bedient %1. Rollen Sie dorthin als Ziel aus oder beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>“%1” has no known ending. Use .png, .svg, .pdf or .csv.</source>
        <translation>„%1“ hat keine bekannte Endung. Verwenden Sie .png, .svg, .pdf oder .csv.</translation>
    </message>
    <message>
        <source>--input is not a JSON object, as {&quot;features&quot;: {&quot;lines_added&quot;: 120}}.</source>
        <translation>--input ist kein JSON-Objekt wie {&quot;features&quot;: {&quot;lines_added&quot;: 120}}.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; see --help.</source>
        <translation>%1 kann nicht „%2“ sein; siehe --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood: slipway takes options only; see --help.</source>
        <translation>„%1“ wird nicht verstanden: slipway nimmt nur Optionen; siehe --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address to listen on. Write HOST:PORT, as 127.0.0.1:8080; port 0 takes a free one.</source>
        <translation>„%1“ ist keine Adresse zum Lauschen. Schreiben Sie HOST:PORT, etwa 127.0.0.1:8080; Port 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>slipwayd does not know &quot;%1&quot;. See slipwayd --help.</source>
        <translation>slipwayd kennt „%1“ nicht. Siehe slipwayd --help.</translation>
    </message>
    <message>
        <source>%1 needs a value. See slipwayd --help.</source>
        <translation>%1 braucht einen Wert. Siehe slipwayd --help.</translation>
    </message>
    <message>
        <source>slipwayd needs --listen HOST:PORT and --root DIR. See slipwayd --help.</source>
        <translation>slipwayd braucht --listen HOST:PORT und --root DIR. Siehe slipwayd --help.</translation>
    </message>
    <message>
        <source>%1 is being brought to %2 at this moment. Wait for its end and try again.</source>
        <translation>%1 wird gerade auf %2 gebracht. Warten Sie das Ende ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%2 holds no list of versions. Nothing of it is used.</source>
        <translation>%2 enthält keine Liste von Versionen. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, which is not in the list.</source>
        <translation>%1 in %2 ist %3, was nicht in der Liste steht.</translation>
    </message>
    <message>
        <source>%1 in %2 is no version and was left out.</source>
        <translation>%1 in %2 ist keine Version und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 in %2 leads out of the registry (%3) and was not followed.</source>
        <translation>%1 in %2 führt aus der Registry hinaus (%3); dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. It is as it was before; free some space and try again.</source>
        <translation>Kein Speicherplatz mehr, um %1 zu schreiben. Die Datei ist wie zuvor; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is not an XGBoost model, and this target serves XGBoost models only. Save the model in the format of XGBoost and register that file.</source>
        <translation>%1 ist kein XGBoost-Modell, und dieses Ziel betreibt nur XGBoost-Modelle. Speichern Sie das Modell im Format von XGBoost und registrieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The version is on the server and does not serve</source>
        <translation>Die Version ist auf dem Server und nicht aktiv</translation>
    </message>
    <message>
        <source>%1 has %2; nothing is uploaded.</source>
        <translation>%1 hat %2; nichts wird hochgeladen.</translation>
    </message>
    <message>
        <source>No A/B test is ended</source>
        <translation>Kein A/B-Test wird beendet</translation>
    </message>
    <message>
        <source>An A/B test runs on %1: %2 gets %3 % of the traffic. This ends it.</source>
        <translation>Auf %1 läuft ein A/B-Test: %2 erhält %3 % des Verkehrs. Dies beendet ihn.</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is expected.</source>
        <translation>%1 ist eine Datei, wo ein Ordner erwartet wird.</translation>
    </message>
    <message>
        <source>The name of %1 is no valid UTF-8, so it was left out. Rename it.</source>
        <translation>Der Name von %1 ist kein gültiges UTF-8, daher ausgelassen. Benennen Sie um.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of the model. Copy it again; it cannot be deployed.</source>
        <translation>%1 endet mitten im Modell. Kopieren Sie die Datei neu; sie kann nicht ausgerollt werden.</translation>
    </message>
    <message>
        <source>%1 holds no version %2 of %3. Run the pipeline with its training.</source>
        <translation>%1 enthält keine Version %2 von %3. Führen Sie die Pipeline mit ihrem Training aus.</translation>
    </message>
    <message>
        <source>%1 Written before, and whole: %2.</source>
        <translation>%1 Zuvor vollständig geschrieben: %2.</translation>
    </message>
    <message>
        <source>XGBoost cannot load the model (&quot;%1&quot;).</source>
        <translation>XGBoost kann das Modell nicht laden („%1“).</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 ist unbrauchbar. %2</translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of %2 is excluded (%3 against %4; no loss is left at %6; n = %7 and %8).</source>
        <translation>Leitplanke %1: Ein Verlust von %2 ist ausgeschlossen (%3 gegen %4; kein Verlust bleibt bei %6; n = %7 und %8).</translation>
    </message>
    <message>
        <source>%1 is in WAL mode and could not be copied to be read: %2 has no room or the file cannot be read.</source>
        <translation>%1 ist im WAL-Modus und konnte nicht zum Lesen kopiert werden: %2 hat keinen Platz, oder die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used (%2). Install it, then try again.</source>
        <translation>Die Bibliothek %1 ist nicht nutzbar (%2). Installieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 holds a write that its own program did not finish. Start that program once, then try again.</source>
        <translation>%1 enthält einen Schreibvorgang, den das eigene Programm nicht beendet hat. Starten Sie dieses einmal und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 holds a value that is too large to read.</source>
        <translation>%1 enthält einen Wert, der zum Lesen zu groß ist.</translation>
    </message>
    <message>
        <source>The regular expression takes too long. Write a simpler one.</source>
        <translation>Der reguläre Ausdruck dauert zu lange. Schreiben Sie einen einfacheren.</translation>
    </message>
    <message>
        <source>Some of the values are not numbers (NaN or infinite).</source>
        <translation>Einige Werte sind keine Zahlen (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>The counts or shares cannot be: one is negative or too large.</source>
        <translation>Die Anzahlen oder Anteile sind unmöglich: Einer der Werte ist negativ oder zu groß.</translation>
    </message>
    <message>
        <source>A standard deviation is negative.</source>
        <translation>Eine Standardabweichung ist negativ.</translation>
    </message>
    <message>
        <source>The samples differ in length.</source>
        <translation>Die Stichproben sind verschieden lang.</translation>
    </message>
    <message>
        <source>One of the versions has no values.</source>
        <translation>Eine der Versionen hat keine Werte.</translation>
    </message>
    <message>
        <source>There are no values yet.</source>
        <translation>Es gibt noch keine Werte.</translation>
    </message>
    <message>
        <source>Only one version has a share of the traffic.</source>
        <translation>Nur eine Version hat einen Anteil am Verkehr.</translation>
    </message>
    <message>
        <source>One of the versions has fewer than two values.</source>
        <translation>Eine der Versionen hat weniger als zwei Werte.</translation>
    </message>
    <message>
        <source>Both versions had the same outcome on every request; there is nothing to test yet.</source>
        <translation>Beide Versionen hatten bei jeder Anfrage denselben Ausgang; es gibt noch nichts zu testen.</translation>
    </message>
    <message>
        <source>All values are equal; check that the metric is recorded.</source>
        <translation>Alle Werte sind gleich; prüfen Sie, ob die Metrik erfasst wird.</translation>
    </message>
    <message>
        <source>One of the versions has no events, so there is no ratio.</source>
        <translation>Eine der Versionen hat keine Ereignisse, also gibt es kein Verhältnis.</translation>
    </message>
    <message>
        <source>One of the four counts is 0, so there is no ratio of odds.</source>
        <translation>Eine der vier Anzahlen ist 0, also gibt es kein Chancenverhältnis.</translation>
    </message>
    <message>
        <source>A row or a column of the table is empty.</source>
        <translation>Eine Zeile oder Spalte der Tabelle ist leer.</translation>
    </message>
    <message>
        <source>The control is 0, so there is no lift in percent.</source>
        <translation>Die Kontrolle ist 0, also gibt es keinen Zuwachs in Prozent.</translation>
    </message>
    <message>
        <source>The ratio is not above 0, so it has no logarithm.</source>
        <translation>Das Verhältnis ist nicht über 0, also hat es keinen Logarithmus.</translation>
    </message>
    <message>
        <source>The control is not above 0, so there is no lift in percent.</source>
        <translation>Die Kontrolle ist nicht über 0, also gibt es keinen Zuwachs in Prozent.</translation>
    </message>
    <message>
        <source>The control is not clearly different from 0, so a lift in percent has no bounds; see the difference.</source>
        <translation>Die Kontrolle ist nicht klar von 0 verschieden, also hat ein Zuwachs in Prozent keine Grenzen; siehe Differenz.</translation>
    </message>
    <message>
        <source>There are too few values for this quantile.</source>
        <translation>Für dieses Quantil gibt es zu wenige Werte.</translation>
    </message>
    <message>
        <source>The figures cannot be computed for a reason unknown here.</source>
        <translation>Die Zahlen sind aus einem hier unbekannten Grund nicht berechenbar.</translation>
    </message>
    <message>
        <source>%2 is damaged at %1. What stands before is used, the rest is not: restore it.</source>
        <translation>%2 ist bei %1 beschädigt. Was davor steht, wird verwendet, der Rest nicht: Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>The logged model says %1 is %2, its run says %3; the logged model&apos;s value is used.</source>
        <translation>Laut protokolliertem Modell ist %1 %2, laut seinem Lauf %3; der Wert des protokollierten Modells gilt.</translation>
    </message>
    <message>
        <source>%2 holds lines that are no point of a metric, the first is %1, %3 in all. They are left out.</source>
        <translation>%2 enthält Zeilen, die kein Punkt einer Metrik sind, die erste ist %1, insgesamt %3. Sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>%2 holds no keys and values. Nothing of it is used.</source>
        <translation>%2 enthält keine Schlüssel und Werte. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>%2 ends in the middle, at %1: it was not written to its end.</source>
        <translation>%2 endet mittendrin, bei %1: Die Datei wurde nicht zu Ende geschrieben.</translation>
    </message>
    <message>
        <source>%2 has another kind of value at %1 than MLflow writes; it is left out.</source>
        <translation>%2 hat bei %1 eine andere Art Wert, als MLflow schreibt; er wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 says the model comes from the run %2, the registry says %3.</source>
        <translation>%1 nennt als Herkunft des Modells den Lauf %2, die Registry %3.</translation>
    </message>
    <message>
        <source>%2 has damaged lines, the first is %1 (in all: %3). What could be read of the others is used.</source>
        <translation>%2 hat beschädigte Zeilen, die erste ist %1 (insgesamt: %3). Was von den anderen lesbar war, wird verwendet.</translation>
    </message>
    <message>
        <source>The input of %1 is not JSON from byte %2 on.</source>
        <translation>Die Eingabe von %1 ist ab Byte %2 kein JSON.</translation>
    </message>
    <message>
        <source>%1 in %2 is no SHA-256 sum (%3), so that the model file cannot be checked.</source>
        <translation>%1 in %2 ist keine SHA-256-Summe (%3), daher kann die Modelldatei nicht geprüft werden.</translation>
    </message>
    <message>
        <source>%1 in %2 is no size in bytes: %3.</source>
        <translation>%1 in %2 ist keine Größe in Bytes: %3.</translation>
    </message>
    <message>
        <source>%2 lists %3 more than once; %1 is shown as %4.</source>
        <translation>%2 führt %3 mehrfach auf; %1 wird als %4 gezeigt.</translation>
    </message>
    <message>
        <source>%1 in %2 states the id %3 but is listed as %4, which is used.</source>
        <translation>%1 in %2 nennt die ID %3, ist aber als %4 aufgeführt, was gilt.</translation>
    </message>
    <message>
        <source>%2 repeats a part of itself by an alias, at %1, and was not read.</source>
        <translation>%2 wiederholt bei %1 einen Teil seiner selbst durch einen Alias und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%2 is no YAML at %1. Nothing of it is used.</source>
        <translation>%2 ist bei %1 kein YAML. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>%2 is too large to be read as YAML.</source>
        <translation>%2 ist zu groß, um als YAML gelesen zu werden.</translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 could not be read and do not count for it. The first is in line %4: %5.</source>
        <translation>%1 von %2 Werten von %3 waren nicht lesbar und zählen dafür nicht. Der erste steht in Zeile %4: %5.</translation>
    </message>
    <message>
        <source>%1 treatments are compared with the control, so they share α = %2 by Holm&apos;s rule (%3).</source>
        <translation>%1 Behandlungen werden mit der Kontrolle verglichen, daher teilen sie sich α = %2 nach Holm (%3).</translation>
    </message>
    <message>
        <source>Only if %1 serves at that moment; the server tries the model first</source>
        <translation>Nur wenn dann %1 aktiv ist; der Server probiert das Modell zuerst aus</translation>
    </message>
    <message>
        <source>%1 and %2 are both %3 of %4; this one is shown as %5. Rename one of them.</source>
        <translation>%1 und %2 sind beide %3 von %4; diese wird als %5 gezeigt. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>%1 cannot be compared: %2 of %3 values are not numbers (NaN or infinite).</source>
        <translation>%1 ist nicht vergleichbar: %2 von %3 Werten sind keine Zahlen (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>%1 cannot be compared (n = %2 and %3).</source>
        <translation>%1 ist nicht vergleichbar (n = %2 und %3).</translation>
    </message>
    <message>
        <source>The split of the %1 arms cannot be checked.</source>
        <translation>Die Aufteilung der %1 Arme ist nicht prüfbar.</translation>
    </message>
    <message>
        <source>There is no verdict: the figures of a metric that decides cannot be used.</source>
        <translation>Kein Urteil: Die Zahlen einer entscheidenden Metrik sind unbrauchbar.</translation>
    </message>
    <message>
        <source>The versions could not be written (%1).</source>
        <translation>Die Versionen konnten nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 konnte nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>%1 in %2 names no model file. It cannot be deployed.</source>
        <translation>%1 in %2 nennt keine Modelldatei. Ausrollen ist nicht möglich.</translation>
    </message>
    <message>
        <source>The model file of %1 in %2 lies outside of the registry (%3) and was not opened.</source>
        <translation>Die Modelldatei von %1 in %2 liegt außerhalb der Registry (%3) und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 holds no database of MLflow.</source>
        <translation>%1 enthält keine MLflow-Datenbank.</translation>
    </message>
    <message>
        <source>%1 holds several databases of MLflow. Add one of them: %2.</source>
        <translation>%1 enthält mehrere MLflow-Datenbanken. Fügen Sie eine davon hinzu: %2.</translation>
    </message>
    <message>
        <source>A text in the table %1 of %2 is longer than 1 MB; only its beginning is shown.</source>
        <translation>Ein Text in der Tabelle %1 von %2 ist länger als 1 MB; nur sein Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>The table %1 of %2 holds something else where a whole number belongs; it is left out.</source>
        <translation>Die Tabelle %1 von %2 enthält etwas anderes, wo eine Ganzzahl hingehört; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The table %1 of %2 holds a metric that is no number; it is not available.</source>
        <translation>Die Tabelle %1 von %2 enthält eine Metrik, die keine Zahl ist; sie ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The metric %1 in %2 has more than 10 million points; the rest is left out.</source>
        <translation>Die Metrik %1 in %2 hat mehr als 10 Millionen Punkte; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>The table %1 of %2 holds rows whose name or version is none; they are left out: %3.</source>
        <translation>Die Tabelle %1 von %2 enthält Zeilen ohne gültigen Namen oder gültige Version; sie werden ausgelassen: %3.</translation>
    </message>
    <message>
        <source>%1 says version %2, meta.yaml beside it says %3; the first is used.</source>
        <translation>%1 nennt Version %2, meta.yaml daneben %3; das erste gilt.</translation>
    </message>
    <message>
        <source>%1 names the model %2, but lies in the folder of %3, which is used.</source>
        <translation>%1 nennt das Modell %2, liegt aber im Ordner von %3, der gilt.</translation>
    </message>
    <message>
        <source>The run %1 that this version comes from is not in this folder, so its metrics and parameters are not known.</source>
        <translation>Der Lauf %1, aus dem diese Version stammt, ist nicht in diesem Ordner, daher sind seine Metriken und Parameter unbekannt.</translation>
    </message>
    <message>
        <source>%2 holds text that is no valid UTF-8; it is shown with replacement characters.</source>
        <translation>%2 enthält Text, der kein gültiges UTF-8 ist; er wird mit Ersatzzeichen gezeigt.</translation>
    </message>
    <message>
        <source>%2 has %3 bytes, but %4 states %5. It was changed or not copied to its end.</source>
        <translation>%2 hat %3 Bytes, aber %4 nennt %5. Die Datei wurde geändert oder nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>%2 names the version %3, which is not there.</source>
        <translation>%2 nennt die Version %3, die es nicht gibt.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Es gibt bereits eine Version %1.</translation>
    </message>
    <message>
        <source>There is too much text to keep in memory.</source>
        <translation>Es ist zu viel Text, um ihn im Speicher zu halten.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a word or a condition.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein Wort oder eine Bedingung.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =, !=, &gt;, &gt;=, &lt;, &lt;=, in, between, like or is null.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: =, !=, &gt;, &gt;=, &lt;, &lt;=, in, between, like oder is null.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =, !=, &gt;, &gt;=, &lt;, &lt;=, in, between or is null, because %2 is a number.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: =, !=, &gt;, &gt;=, &lt;, &lt;=, in, between oder is null, denn %2 ist eine Zahl.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =, !=, &gt;, &gt;=, &lt;, &lt;=, between or is null, because %2 is a time.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: =, !=, &gt;, &gt;=, &lt;, &lt;=, between oder is null, denn %2 ist eine Zeit.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: an attribute or a metric with a number. Did you mean %2?</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein Attribut oder eine Metrik mit einer Zahl. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: and.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: and.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: null or not null.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: null oder not null.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: an attribute, and %2 is none. Did you mean %3?</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein Attribut, und %2 ist keines. Meinten Sie %3?</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: tag, param, metric or an attribute: %2.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: tag, param, metric oder ein Attribut: %2.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: =.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: =.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a name behind the point.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein Name hinter dem Punkt.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: an attribute: %2.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein Attribut: %2.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a word, a condition or the end.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein Wort, eine Bedingung oder das Ende.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: fewer nested parentheses (at most %2).</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: weniger verschachtelte Klammern (höchstens %2).</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: ).</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ).</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: fewer conditions (at most %2).</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: weniger Bedingungen (höchstens %2).</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a shorter filter (at most %2 characters).</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein kürzerer Filter (höchstens %2 Zeichen).</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a number.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: eine Zahl.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a number of bytes, as 500, 10MB or 1.5 GB.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: eine Zahl von Bytes, etwa 500, 10MB oder 1.5 GB.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a date, as 2024-10-01, 2024-10-01T12:30 or -7d.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein Datum, etwa 2024-10-01, 2024-10-01T12:30 oder -7d.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a word or a text in quotes.</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein Wort oder ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a regular expression, and it is none (%2).</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein regulärer Ausdruck, und das ist keiner (%2).</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: a shorter pattern (at most %2 characters).</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ein kürzeres Muster (höchstens %2 Zeichen).</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: ( and values, as (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: ( und Werte, etwa (&apos;a&apos;, &apos;b&apos;).</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1. Expected: , or ).</source>
        <translation>Filter bei Zeichen %1 nicht verstanden. Erwartet: , oder ).</translation>
    </message>
    <message>
        <source>At most %1 versions can be copied. Export them to a file.</source>
        <translation>Höchstens %1 Versionen können kopiert werden. Exportieren Sie sie in eine Datei.</translation>
    </message>
    <message>
        <source>Refused by the preflight: %1</source>
        <translation>Von der Vorprüfung abgelehnt: %1</translation>
    </message>
    <message>
        <source>The output could not be written to its end: %1.</source>
        <translation>Die Ausgabe konnte nicht zu Ende geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be added: a registry is a folder of this computer. Copy or mount it first.</source>
        <translation>%1 kann nicht hinzugefügt werden: Eine Registry ist ein Ordner dieses Rechners. Kopieren oder binden Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>Nothing was changed: you interrupted it.</source>
        <translation>Nichts wurde geändert: Sie haben es unterbrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed: it was not confirmed. Add --yes to confirm it.</source>
        <translation>Nichts wurde geändert: Es wurde nicht bestätigt. Mit --yes bestätigen Sie es.</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 MB. Give less at once.</source>
        <translation>Die Standardeingabe enthält mehr als %1 MB. Geben Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>You interrupted the reading of the input.</source>
        <translation>Sie haben das Lesen der Eingabe unterbrochen.</translation>
    </message>
    <message>
        <source>XGBoost cannot save the model (&quot;%1&quot;).</source>
        <translation>XGBoost kann das Modell nicht speichern („%1“).</translation>
    </message>
    <message>
        <source>The model is damaged: %1 is wrong (%2).</source>
        <translation>Das Modell ist beschädigt: %1 ist falsch (%2).</translation>
    </message>
    <message>
        <source>%1 stopped answering while it ran.</source>
        <translation>%1 antwortete während des Laufs nicht mehr.</translation>
    </message>
    <message>
        <source>The program was interrupted.</source>
        <translation>Das Programm wurde unterbrochen.</translation>
    </message>
    <message>
        <source>%1 The target cannot be asked any more: %2</source>
        <translation>%1 Das Ziel kann nicht mehr gefragt werden: %2</translation>
    </message>
    <message>
        <source>%1 The order that was sent may still take effect: %2 serves %3 so far.</source>
        <translation>%1 Der gesendete Auftrag kann noch wirken: Auf %2 ist bisher %3 aktiv.</translation>
    </message>
    <message>
        <source>%1 What %2 serves is unknown: %3</source>
        <translation>%1 Was auf %2 aktiv ist, ist unbekannt: %3</translation>
    </message>
    <message>
        <source>%1 %2 now serves %3, to which somebody else switched.</source>
        <translation>%1 Auf %2 ist jetzt %3 aktiv, wozu jemand anderes umgeschaltet hat.</translation>
    </message>
    <message>
        <source>%1 %2 was restored on %3 and serves.</source>
        <translation>%1 %2 wurde auf %3 wiederhergestellt und ist aktiv.</translation>
    </message>
    <message>
        <source>%1 Nothing was switched: %2 still serves %3.</source>
        <translation>%1 Nichts wurde umgeschaltet: Auf %2 ist weiter %3 aktiv.</translation>
    </message>
    <message>
        <source>%1 %2 was found serving on %3. %4</source>
        <translation>%1 %2 fand sich auf %3 aktiv. %4</translation>
    </message>
    <message>
        <source>%1 %2 serves on %3 and is not proven: %4 Roll back, or deploy it again.</source>
        <translation>%1 %2 ist auf %3 aktiv und nicht nachgewiesen: %4 Rollen Sie zurück oder erneut aus.</translation>
    </message>
    <message>
        <source>%1 No switch was ordered: %2 serves %3 as before.</source>
        <translation>%1 Keine Umschaltung wurde beauftragt: Auf %2 ist wie zuvor %3 aktiv.</translation>
    </message>
    <message>
        <source>%1 Whether it still switches is unknown: %2 serves %3 so far. It is asked again before the next deployment there and at the next start.</source>
        <translation>%1 Ob noch umgeschaltet wird, ist unbekannt: Auf %2 ist bisher %3 aktiv. Vor der nächsten Ausrollung dorthin und beim nächsten Start wird wieder gefragt.</translation>
    </message>
    <message>
        <source>%1 What %2 serves is unknown until it answers; it is asked again at the next start.</source>
        <translation>%1 Was auf %2 aktiv ist, ist bis zu einer Antwort unbekannt; beim nächsten Start wird wieder gefragt.</translation>
    </message>
    <message>
        <source>%1 The return to %2 was ordered and not answered; whether it still happens is unknown. %3 serves %4 so far. It is asked again before the next deployment there and at the next start.</source>
        <translation>%1 Die Rückkehr zu %2 wurde beauftragt und nicht beantwortet; ob sie noch geschieht, ist unbekannt. Auf %3 ist bisher %4 aktiv. Vor der nächsten Ausrollung dorthin und beim nächsten Start wird wieder gefragt.</translation>
    </message>
    <message>
        <source>%1 The return to %2 failed as well (%3). %4 now serves %5.</source>
        <translation>%1 Die Rückkehr zu %2 scheiterte ebenfalls (%3). Auf %4 ist jetzt %5 aktiv.</translation>
    </message>
    <message>
        <source>The shares of the split add up to %1. Give shares of 1 or of 100.</source>
        <translation>Die Anteile der Aufteilung ergeben %1. Geben Sie Anteile von 1 oder von 100 an.</translation>
    </message>
    <message>
        <source>%1 lines name a key twice, of which the last value counts. The first is line %2: %3.</source>
        <translation>%1 Zeilen nennen einen Schlüssel zweimal, davon zählt der letzte Wert. Die erste ist Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1 begins with a byte order mark, which was passed over.</source>
        <translation>%1 beginnt mit einer Byte-Reihenfolge-Marke, die übergangen wurde.</translation>
    </message>
    <message>
        <source>What serves there now is unknown: %1 did not tell it</source>
        <translation>Was dort jetzt aktiv ist, ist unbekannt: %1 sagte es nicht</translation>
    </message>
    <message>
        <source>%1 has no model yet. Deploy one first.</source>
        <translation>%1 hat noch kein Modell. Rollen Sie zuerst eines aus.</translation>
    </message>
    <message>
        <source>Unknown: %1 did not tell, so what serves there now and could be returned to is not known. Nothing can be sent until it does.</source>
        <translation>Unbekannt: %1 gab keine Auskunft, also ist offen, was dort jetzt aktiv ist und wozu zurückgekehrt werden könnte. Bis dahin kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The server tells what it serves and has</source>
        <translation>Der Server sagt, was aktiv und vorhanden ist</translation>
    </message>
    <message>
        <source>The artifact is not compared</source>
        <translation>Das Artefakt wird nicht verglichen</translation>
    </message>
    <message>
        <source>The registry states no hash, so whether the file was changed is not known. Its SHA-256 is %1.</source>
        <translation>Die Registry nennt keinen Hash, also ist unbekannt, ob die Datei geändert wurde. Ihr SHA-256 ist %1.</translation>
    </message>
    <message>
        <source>Unknown: %1 did not tell which versions it has.</source>
        <translation>Unbekannt: %1 sagte nicht, welche Versionen vorhanden sind.</translation>
    </message>
    <message>
        <source>The version serves already</source>
        <translation>Die Version ist bereits aktiv</translation>
    </message>
    <message>
        <source>The path is empty. Name the folder of a registry.</source>
        <translation>Der Pfad ist leer. Nennen Sie den Ordner einer Registry.</translation>
    </message>
    <message>
        <source>%1 belongs to the system (%2) and holds no files that could be a registry.</source>
        <translation>%1 gehört zum System (%2) und enthält keine Dateien, die eine Registry sein könnten.</translation>
    </message>
    <message>
        <source>%1 is where Slipway keeps its own data, which is no registry.</source>
        <translation>In %1 hält Slipway seine eigenen Daten; das ist keine Registry.</translation>
    </message>
    <message>
        <source>Versions cannot be sorted by &quot;%1&quot;: no version has such a metric, parameter or tag, and the attributes are %2.</source>
        <translation>Versionen können nicht nach „%1“ sortiert werden: Keine Version hat Metrik, Parameter oder Tag dieses Namens; die Attribute sind %2.</translation>
    </message>
    <message>
        <source>No worse value of %1 alone would.</source>
        <translation>Kein schlechterer Wert von %1 allein.</translation>
    </message>
    <message>
        <source>This of %1, with all else as it is: %2.</source>
        <translation>Dies bei %1, alles andere unverändert: %2.</translation>
    </message>
    <message>
        <source>Any one of these of %1, with all else as it is: %2.</source>
        <translation>Eines davon bei %1, alles andere unverändert: %2.</translation>
    </message>
    <message>
        <source>A log with values of %1: an arm has none, and at least %2 are needed.</source>
        <translation>Ein Protokoll mit Werten von %1: Ein Arm hat keine, und mindestens %2 sind nötig.</translation>
    </message>
    <message>
        <source>%1 more rows with a value of %2 in the smaller arm.</source>
        <translation>%1 weitere Zeilen mit einem Wert von %2 im kleineren Arm.</translation>
    </message>
    <message>
        <source>This server has no model yet. Upload a version first.</source>
        <translation>Dieser Server hat noch kein Modell. Laden Sie zuerst eine Version hoch.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads back to a folder around it. It is not followed.</source>
        <translation>%1 ist ein symbolischer Link zurück auf einen umgebenden Ordner. Ihm wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The token in the environment variable %2 for %1 holds a line break, a blank or another character that no token has, so it was not sent.</source>
        <translation>Das Token in der Umgebungsvariablen %2 für %1 enthält einen Zeilenumbruch, ein Leerzeichen oder ein anderes Zeichen, das kein Token hat, und wurde daher nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 answered %2 with a redirection (%3), which is not followed. Check that the address is that of a slipwayd.</source>
        <translation>%1 antwortete auf %2 mit einer Umleitung (%3), der nicht gefolgt wird. Prüfen Sie, ob die Adresse die eines slipwayd ist.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>Der Ausdruck ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>„%1“ gehört nicht hierher.</translation>
    </message>
    <message>
        <source>The expression names no metric.</source>
        <translation>Der Ausdruck nennt keine Metrik.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>Der Ausdruck ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A metric or a number is missing at the end.</source>
        <translation>Am Ende fehlt eine Metrik oder Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no metric and no number.</source>
        <translation>„%1“ ist weder Metrik noch Zahl.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A name in backticks does not end.</source>
        <translation>Ein Name in Backticks endet nicht.</translation>
    </message>
    <message>
        <source>“%1” is no function. There are log, exp, abs, sqrt, min and max.</source>
        <translation>„%1“ ist keine Funktion. Es gibt log, exp, abs, sqrt, min und max.</translation>
    </message>
    <message>
        <source>“%1” wants at least two values.</source>
        <translation>„%1“ braucht mindestens zwei Werte.</translation>
    </message>
    <message>
        <source>The histories of %1 have no step in common.</source>
        <translation>Die Verläufe von %1 haben keinen Schritt gemeinsam.</translation>
    </message>
    <message>
        <source>The sum to divide by is 0, so there is no ratio.</source>
        <translation>Die Summe im Nenner ist 0, also gibt es kein Verhältnis.</translation>
    </message>
    <message>
        <source>The value from before does not vary, so it explains nothing.</source>
        <translation>Der Wert von vorher variiert nicht und erklärt daher nichts.</translation>
    </message>
    <message>
        <source>Both are right and wrong on the same rows; there is nothing to tell them apart by.</source>
        <translation>Beide liegen auf denselben Zeilen richtig und falsch; nichts unterscheidet sie.</translation>
    </message>
    <message>
        <source>All rows are of one class; this needs both.</source>
        <translation>Alle Zeilen gehören zu einer Klasse; nötig sind beide.</translation>
    </message>
    <message>
        <source>The effect to be found is 0, so no number of units finds it.</source>
        <translation>Der gesuchte Effekt ist 0, daher findet ihn keine Zahl von Einheiten.</translation>
    </message>
    <message>
        <source>With so few units no difference can be found with this power.</source>
        <translation>Mit so wenigen Einheiten ist bei dieser Teststärke kein Unterschied zu finden.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test (mid-p)</source>
        <translation>McNemar-Test (mid-p)</translation>
    </message>
    <message>
        <source>Corrected resampled t test (Nadeau and Bengio)</source>
        <translation>Korrigierter Resampling-t-Test (Nadeau und Bengio)</translation>
    </message>
    <message>
        <source>Rows with fewer columns than the header: %1; the first is line %2.</source>
        <translation>Zeilen mit weniger Spalten als der Kopf: %1; die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Rows longer than 1 MiB: %1; the first is line %2.</source>
        <translation>Zeilen länger als 1 MiB: %1; die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Rows with a quote that is not closed: %1; the first is line %2.</source>
        <translation>Zeilen mit nicht geschlossenem Anführungszeichen: %1; die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Rows without a row id: %1; the first is line %2.</source>
        <translation>Zeilen ohne Zeilen-ID: %1; die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Rows without a label: %1; the first is line %2.</source>
        <translation>Zeilen ohne Label: %1; die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Rows without a prediction: %1; the first is line %2.</source>
        <translation>Zeilen ohne Vorhersage: %1; die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Rows whose score is no number: %1; the first is line %2.</source>
        <translation>Zeilen, deren Score keine Zahl ist: %1; die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Rows whose id was there before: %1; the first is line %2. The first row counts.</source>
        <translation>Zeilen, deren ID schon vorkam: %1; die erste ist Zeile %2. Die erste Zeile zählt.</translation>
    </message>
    <message>
        <source>%1 has no row with an id, a label and a prediction; line %2 is the first that has not.</source>
        <translation>%1 hat keine Zeile mit ID, Label und Vorhersage; Zeile %2 ist die erste ohne.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 rows. Compare a part of the test set.</source>
        <translation>%1 enthält mehr als %2 Zeilen. Vergleichen Sie einen Teil der Testmenge.</translation>
    </message>
    <message>
        <source>%1 names more than %2 classes, so that its labels or predictions are no classes. Name a column of scores &quot;score&quot;.</source>
        <translation>%1 nennt mehr als %2 Klassen, also sind die Labels oder Vorhersagen keine Klassen. Nennen Sie eine Spalte mit Scores „score“.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as CSV in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8. Speichern Sie die Datei als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;row_id&quot; in its first line. Predictions need a row id, a label, and a score or class.</source>
        <translation>%1 hat keine Spalte „row_id“ in der ersten Zeile. Vorhersagen brauchen Zeilen-ID, Label und Score oder Klasse.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;label&quot; in its first line. Predictions need a row id, a label, and a score or class.</source>
        <translation>%1 hat keine Spalte „label“ in der ersten Zeile. Vorhersagen brauchen Zeilen-ID, Label und Score oder Klasse.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;score&quot; or &quot;class&quot; in its first line. Predictions need a row id, a label, and a score or class.</source>
        <translation>%1 hat keine Spalte „score“ oder „class“ in der ersten Zeile. Vorhersagen brauchen Zeilen-ID, Label und Score oder Klasse.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>Changes are against %1.</source>
        <translation>Änderungen gegenüber %1.</translation>
    </message>
    <message>
        <source>The arrow behind a metric says whether more of it is better (up) or less (down).</source>
        <translation>Der Pfeil hinter einer Metrik sagt, ob mehr besser ist (aufwärts) oder weniger (abwärts).</translation>
    </message>
    <message>
        <source>Made by Slipway, %1.</source>
        <translation>Erstellt mit Slipway, %1.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kenngröße</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>Metrics, training</source>
        <translation>Metriken, Training</translation>
    </message>
    <message>
        <source>Metrics, validation</source>
        <translation>Metriken, Validierung</translation>
    </message>
    <message>
        <source>Metrics, test</source>
        <translation>Metriken, Test</translation>
    </message>
    <message>
        <source>Metrics, summary</source>
        <translation>Metriken, Zusammenfassung</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>training curves</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>feature importance</source>
        <translation>Merkmalswichtigkeit</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>The version does not state it.</source>
        <translation>Die Version gibt es nicht an.</translation>
    </message>
    <message>
        <source>More is better.</source>
        <translation>Mehr ist besser.</translation>
    </message>
    <message>
        <source>Less is better.</source>
        <translation>Weniger ist besser.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n equal, hidden: %1</source>
        <translation>
            <numerusform>%n gleich, ausgeblendet: %1</numerusform>
            <numerusform>%n gleich, ausgeblendet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, am besten</translation>
    </message>
    <message>
        <source>%1, worst</source>
        <translation>%1, am schlechtesten</translation>
    </message>
    <message numerus="yes">
        <source>%n places up</source>
        <translation>
            <numerusform>%n Platz aufwärts</numerusform>
            <numerusform>%n Plätze aufwärts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places down</source>
        <translation>
            <numerusform>%n Platz abwärts</numerusform>
            <numerusform>%n Plätze abwärts</numerusform>
        </translation>
    </message>
    <message>
        <source>At the best step of %1</source>
        <translation>Im besten Schritt von %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Features, by their place</source>
        <translation>Merkmale, nach ihrem Platz</translation>
    </message>
    <message>
        <source>Importance, by rank</source>
        <translation>Wichtigkeit, nach Rang</translation>
    </message>
    <message>
        <source>There is nothing to compare. Name two versions or more.</source>
        <translation>Es gibt nichts zu vergleichen. Nennen Sie zwei oder mehr Versionen.</translation>
    </message>
    <message>
        <source>%1 versions cannot be compared at once. Choose at most %2.</source>
        <translation>%1 Versionen lassen sich nicht auf einmal vergleichen. Wählen Sie höchstens %2.</translation>
    </message>
    <message>
        <source>%1 is named twice. A version is compared with others.</source>
        <translation>%1 ist zweimal genannt. Eine Version wird mit anderen verglichen.</translation>
    </message>
    <message>
        <source>The baseline %1 is none of the versions that are compared.</source>
        <translation>Die Bezugsversion %1 gehört nicht zu den verglichenen Versionen.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A comparison cannot be saved under “%1”. Use up to 100 letters.</source>
        <translation>Ein Vergleich kann nicht unter „%1“ gespeichert werden. Erlaubt sind bis zu 100 Buchstaben.</translation>
    </message>
    <message>
        <source>The level of the intervals must be between 0 and 1, as 0.95.</source>
        <translation>Das Niveau der Intervalle muss zwischen 0 und 1 liegen, etwa 0.95.</translation>
    </message>
    <message>
        <source>The labels of %1 and %2 differ in each of the %3 rows that they have in common, so they are not of one test set.</source>
        <translation>Die Labels von %1 und %2 weichen in jeder der %3 gemeinsamen Zeilen ab, also gehören sie nicht zu einer Testmenge.</translation>
    </message>
    <message>
        <source>%1 and %2 have no row id in common, so they are not of one test set.</source>
        <translation>%1 und %2 haben keine Zeilen-ID gemeinsam, also gehören sie nicht zu einer Testmenge.</translation>
    </message>
    <message>
        <source>%1 has no file predictions.csv in its folder. Choose a file, or let the training write one: row id, label, score.</source>
        <translation>%1 hat keine Datei predictions.csv im Ordner. Wählen Sie eine Datei oder lassen Sie das Training eine schreiben: Zeilen-ID, Label, Score.</translation>
    </message>
    <message>
        <source>The rows of the test set are independent of each other: no two of one user, patient or series.</source>
        <translation>Die Zeilen der Testmenge sind voneinander unabhängig: keine zwei von einem Nutzer, Patienten oder einer Serie.</translation>
    </message>
    <message>
        <source>The two models are taken as they are; trained again with another seed they may answer differently.</source>
        <translation>Die beiden Modelle werden genommen, wie sie sind; mit einem anderen Seed trainiert können sie anders antworten.</translation>
    </message>
    <message>
        <source>The score test is nearly normal, which holds from few rows on and at shares near 0 and 1.</source>
        <translation>Der Score-Test ist annähernd normalverteilt, was schon bei wenigen Zeilen und bei Anteilen nahe 0 und 1 gilt.</translation>
    </message>
    <message>
        <source>The test set stands for the population: %1 resamples of its rows with seed %2.</source>
        <translation>Die Testmenge steht für die Grundgesamtheit: %1 Resamples ihrer Zeilen mit Seed %2.</translation>
    </message>
    <message>
        <source>The difference of the areas is nearly normal, which needs some tens of rows of each class.</source>
        <translation>Die Differenz der Flächen ist annähernd normalverteilt, wofür einige Dutzend Zeilen jeder Klasse nötig sind.</translation>
    </message>
    <message>
        <source>A higher score speaks for &quot;%1&quot;.</source>
        <translation>Ein höherer Score spricht für „%1“.</translation>
    </message>
    <message>
        <source>Both versions rank the rows alike; their areas have no difference to test.</source>
        <translation>Beide Versionen ordnen die Zeilen gleich; ihre Flächen haben keine Differenz zu testen.</translation>
    </message>
    <message>
        <source>One of the classes has a single row; this needs two of each.</source>
        <translation>Eine der Klassen hat nur eine Zeile; nötig sind zwei von jeder.</translation>
    </message>
    <message>
        <source>Rows of one file alone are left out: %1 of the first, %2 of the second. Check that both are of one test set.</source>
        <translation>Zeilen nur einer Datei sind ausgelassen: %1 der ersten, %2 der zweiten. Prüfen Sie, ob beide zu einer Testmenge gehören.</translation>
    </message>
    <message>
        <source>Rows whose labels differ between the files are left out: %1. Check that both are of one test set.</source>
        <translation>Zeilen mit verschiedenen Labels in den Dateien sind ausgelassen: %1. Prüfen Sie, ob beide zu einer Testmenge gehören.</translation>
    </message>
    <message>
        <source>A score above %1 counts as the positive class.</source>
        <translation>Ein Score über %1 zählt als positive Klasse.</translation>
    </message>
    <message>
        <source>%1 has no scores, so there is no area under the ROC curve.</source>
        <translation>%1 hat keine Scores, also gibt es keine Fläche unter der ROC-Kurve.</translation>
    </message>
    <message>
        <source>Versions are paired by their seed: a pair was trained and tested on the same rows.</source>
        <translation>Versionen sind nach ihrem Seed gepaart: Ein Paar wurde auf denselben Zeilen trainiert und getestet.</translation>
    </message>
    <message>
        <source>Versions are paired in their order: each pair was trained and tested on the same rows.</source>
        <translation>Versionen sind in ihrer Reihenfolge gepaart: Jedes Paar wurde auf denselben Zeilen trainiert und getestet.</translation>
    </message>
    <message>
        <source>The pairs share data: the variance is raised by %1 / %2, the rows tested on by the rows trained on.</source>
        <translation>Die Paare teilen Daten: Die Varianz wird um %1 / %2 erhöht, Testzeilen durch Trainingszeilen.</translation>
    </message>
    <message>
        <source>The differences of the pairs are nearly normal.</source>
        <translation>Die Differenzen der Paare sind annähernd normalverteilt.</translation>
    </message>
    <message>
        <source>Seeds are compared in pairs: both groups need the same number of versions, at least two; they have %1 and %2.</source>
        <translation>Seeds werden paarweise verglichen: Beide Gruppen brauchen gleich viele Versionen, mindestens zwei; sie haben %1 und %2.</translation>
    </message>
    <message>
        <source>%1 has no metric &quot;%2&quot;.</source>
        <translation>%1 hat keine Metrik „%2“.</translation>
    </message>
    <message>
        <source>%1 does not say how many rows it was trained and tested on. Give both numbers.</source>
        <translation>%1 sagt nicht, auf wie vielen Zeilen trainiert und getestet wurde. Geben Sie beide Zahlen an.</translation>
    </message>
    <message>
        <source>%2 holds no A/B test. Nothing of it is used.</source>
        <translation>%2 enthält keinen A/B-Test. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>There is no saved comparison named %1.</source>
        <translation>Es gibt keinen gespeicherten Vergleich namens %1.</translation>
    </message>
    <message>
        <source>“%1” has no known ending. Use .pdf, .html, .md or .csv.</source>
        <translation>„%1“ hat keine bekannte Endung. Verwenden Sie .pdf, .html, .md oder .csv.</translation>
    </message>
    <message>
        <source>%1 has no training history, so there is nothing to draw.</source>
        <translation>%1 hat keinen Trainingsverlauf, also ist nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>%1 has no history of “%2”. It has: %3.</source>
        <translation>%1 hat keinen Verlauf von „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>Accuracy (Tango)</source>
        <translation>Genauigkeit (Tango)</translation>
    </message>
    <message>
        <source>Accuracy (paired bootstrap)</source>
        <translation>Genauigkeit (gepaarter Bootstrap)</translation>
    </message>
    <message>
        <source>Area under ROC (DeLong)</source>
        <translation>Fläche unter ROC (DeLong)</translation>
    </message>
    <message>
        <source>no hash</source>
        <translation>kein Hash</translation>
    </message>
    <message>
        <source>Actual, by predicted</source>
        <translation>Tatsächlich, nach Vorhersage</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: Es gibt keinen Ordner %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The token for %1 would cross the network in the clear, so it was not sent. Use https.</source>
        <translation>Das Token für %1 ginge unverschlüsselt durchs Netz und wurde daher nicht gesendet. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>%1 has another key than the one that is pinned, so nothing was sent. Ask its owner before you pin the new one.</source>
        <translation>%1 hat einen anderen Schlüssel als den angehefteten, daher wurde nichts gesendet. Fragen Sie den Eigentümer, bevor Sie den neuen anheften.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be used: &quot;%2&quot; is %3.</source>
        <translation>Der Plan %1 ist unbrauchbar: „%2“ ist %3.</translation>
    </message>
    <message>
        <source>%1 is no plan: it holds no JSON object.</source>
        <translation>%1 ist kein Plan: Die Datei enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 holds %2 arms. A comparison needs two objects, each with its count in &quot;n&quot;.</source>
        <translation>%1 enthält %2 Arme. Ein Vergleich braucht zwei Objekte, jedes mit seiner Anzahl in „n“.</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; of the arm %3 is %4.</source>
        <translation>%1 ist unbrauchbar: „%2“ des Arms %3 ist %4.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 names no test: it needs &quot;production_version&quot;, &quot;canary_version&quot; and a &quot;fraction&quot; from 0 to 1.</source>
        <translation>%1 nennt keinen Test: Nötig sind „production_version“, „canary_version“ und ein „fraction“ von 0 bis 1.</translation>
    </message>
    <message>
        <source>%1 was cut while it was read: it had %2 bytes and now ends at %3. Import it again when nothing writes to it.</source>
        <translation>%1 wurde beim Lesen gekürzt: Es waren %2 Bytes, jetzt endet die Datei bei %3. Importieren Sie neu, wenn nichts mehr hineinschreibt.</translation>
    </message>
    <message>
        <source>%1 is no encoding that can be read. Choose UTF-8, UTF-16LE, UTF-16BE or ISO-8859-1.</source>
        <translation>%1 ist keine lesbare Kodierung. Wählen Sie UTF-8, UTF-16LE, UTF-16BE oder ISO-8859-1.</translation>
    </message>
    <message>
        <source>%1 has no line that names its columns.</source>
        <translation>%1 hat keine Zeile, die die Spalten nennt.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot; for the arm. Name one of its columns: %3.</source>
        <translation>%1 hat keine Spalte „%2“ für den Arm. Nennen Sie eine der Spalten: %3.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check its permissions.</source>
        <translation>%1 konnte nicht geöffnet werden. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 has no row behind its header that could be read.</source>
        <translation>%1 hat hinter dem Kopf keine lesbare Zeile.</translation>
    </message>
    <message>
        <source>%1 has no column %2. Its columns are %3.</source>
        <translation>%1 hat keine Spalte %2. Die Spalten sind %3.</translation>
    </message>
    <message>
        <source>The epochs listed in %2 are no ascending numbers: its points are numbered 1, 2, 3 ….</source>
        <translation>Die in %2 aufgeführten Epochen sind keine aufsteigenden Zahlen: Die Punkte sind nummeriert 1, 2, 3 ….</translation>
    </message>
    <message>
        <source>%2 lists %3 epochs, but %4 has %5 points: all points are numbered 1, 2, 3 ….</source>
        <translation>%2 führt %3 Epochen auf, aber %4 hat %5 Punkte: Alle Punkte sind nummeriert 1, 2, 3 ….</translation>
    </message>
    <message>
        <source>%2 lists %3 epochs, but %4 has %5 points: they are shown at the first of them.</source>
        <translation>%2 führt %3 Epochen auf, aber %4 hat %5 Punkte: Sie stehen bei den ersten davon.</translation>
    </message>
    <message>
        <source>The histories in %2 differ in length: %3 has %4 points, %5 has %6, of %7 epochs. At which of them nobody knows: the points are numbered 1, 2, 3 ….</source>
        <translation>Die Verläufe in %2 sind verschieden lang: %3 hat %4 Punkte, %5 hat %6, von %7 Epochen. Bei welchen, ist unbekannt: Die Punkte sind nummeriert 1, 2, 3 ….</translation>
    </message>
    <message>
        <source>%1, %2: Bayesian view</source>
        <translation>%1, %2: Bayes-Sicht</translation>
    </message>
    <message>
        <source>Normal posterior with a flat prior</source>
        <translation>Normalverteilter Posterior, flacher Prior</translation>
    </message>
    <message>
        <source>Beta-binomial with the prior Beta(%1, %2)</source>
        <translation>Beta-Binomial mit dem Prior Beta(%1, %2)</translation>
    </message>
    <message>
        <source>Bayesian view</source>
        <translation>Bayes-Sicht</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>Gewinnchance</translation>
    </message>
    <message>
        <source>Loss if taken</source>
        <translation>Verlust, wenn gewählt</translation>
    </message>
    <message>
        <source>Loss if not</source>
        <translation>Verlust, wenn nicht</translation>
    </message>
    <message>
        <source>95 % credible</source>
        <translation>95 % Kredibilität</translation>
    </message>
    <message>
        <source>Chance of no difference that matters</source>
        <translation>Chance auf keinen relevanten Unterschied</translation>
    </message>
    <message>
        <source>These figures do not decide, and do not by themselves allow to stop at any look: the chance to win of two equal versions passes any bound sooner or later.</source>
        <translation>Diese Zahlen entscheiden nicht und erlauben allein nicht, bei einem beliebigen Zwischenblick aufzuhören: Die Gewinnchance zweier gleicher Versionen überschreitet früher oder später jede Grenze.</translation>
    </message>
    <message>
        <source>Prior of both rates: Beta(%1, %2).</source>
        <translation>Prior beider Raten: Beta(%1, %2).</translation>
    </message>
    <message>
        <source>The prior of the effect is flat.</source>
        <translation>Der Prior des Effekts ist flach.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>a confusion matrix that can be read (it is malformed)</source>
        <translation>lesbare Konfusionsmatrix (sie ist fehlerhaft)</translation>
    </message>
    <message>
        <source>Its name does not say what is better; you can.</source>
        <translation>Der Name sagt nicht, was besser ist; Sie können es angeben.</translation>
    </message>
    <message>
        <source>All are without %1.</source>
        <translation>Alle ohne %1.</translation>
    </message>
    <message>
        <source>Without %1: %2.</source>
        <translation>Ohne %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The version states %1 as %2; the matrix says %3.</source>
        <translation>Die Version gibt %1 als %2 an; die Matrix sagt %3.</translation>
    </message>
    <message>
        <source>An alpha of %1 is no level: it lies between 0 and 1.</source>
        <translation>Ein Alpha von %1 ist kein Niveau: Es liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>%1 bins are too few: PSI needs at least 2.</source>
        <translation>%1 Klassen sind zu wenige: PSI braucht mindestens 2.</translation>
    </message>
    <message>
        <source>%1 is no date. Write it as 2024-11-25 or 2024-11-25T12:00:00Z.</source>
        <translation>%1 ist kein Datum. Schreiben Sie es als 2024-11-25 oder 2024-11-25T12:00:00Z.</translation>
    </message>
    <message>
        <source>%1 values then and %2 now; %3 bins of the reference&apos;s quantiles, a share of 0 counts as 0.0001</source>
        <translation>%1 Werte damals und %2 jetzt; %3 Klassen aus den Quantilen der Referenz, ein Anteil von 0 zählt als 0,0001</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 SD</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>its p</source>
        <translation>p dazu</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <translation>p, Holm</translation>
    </message>
    <message>
        <source>Features that drifted stand first, the important ones on top. With very many rows every feature differs: read the size (PSI, Wasserstein) before the p value; with few rows a large PSI is chance.</source>
        <translation>Merkmale mit Drift stehen vorn, die wichtigen zuoberst. Bei sehr vielen Zeilen weicht jedes Merkmal ab: Lesen Sie die Größe (PSI, Wasserstein) vor dem p-Wert; bei wenigen Zeilen ist ein großer PSI Zufall.</translation>
    </message>
    <message>
        <source>The plan was changed after the data had been looked at, so the result explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation>Der Plan wurde geändert, nachdem die Daten angesehen waren, daher ist das Ergebnis explorativ: Es kann den Test beenden oder weiterlaufen lassen, aber nichts ausrollen.</translation>
    </message>
    <message>
        <source>By the figures alone it would be rolled out.</source>
        <translation>Allein nach den Zahlen würde ausgerollt.</translation>
    </message>
    <message>
        <source>A new experiment with this plan and new data.</source>
        <translation>Ein neues Experiment mit diesem Plan und neuen Daten.</translation>
    </message>
    <message>
        <source>The verdict waits: the plan wants %1 days and %2 have passed.</source>
        <translation>Das Urteil wartet: Der Plan verlangt %1 Tage, %2 sind vergangen.</translation>
    </message>
    <message>
        <source>%1 more days.</source>
        <translation>Noch %1 Tage.</translation>
    </message>
    <message>
        <source>Beside %1 there are %2 logs (.jsonl). Name the one of the test with it.</source>
        <translation>Neben %1 liegen %2 Protokolle (.jsonl). Nennen Sie das zugehörige des Tests.</translation>
    </message>
    <message>
        <source>%1 holds figures and no rows; import it alone.</source>
        <translation>%1 enthält Zahlen und keine Zeilen; importieren Sie die Datei allein.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes and had %3 when it was read. If it was begun anew, import it as another experiment.</source>
        <translation>%1 hat %2 Bytes und hatte beim Lesen %3. Wurde die Datei neu begonnen, importieren Sie sie als anderes Experiment.</translation>
    </message>
    <message>
        <source>The log has no number column &quot;%1&quot; for the covariate. It has: %2.</source>
        <translation>Das Protokoll hat keine Zahlenspalte „%1“ für die Kovariate. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The phases of the plan must begin one after the other.</source>
        <translation>Die Phasen des Plans müssen nacheinander beginnen.</translation>
    </message>
    <message>
        <source>A plan with phases needs a split for each of them.</source>
        <translation>Ein Plan mit Phasen braucht für jede eine Aufteilung.</translation>
    </message>
    <message>
        <source>An alpha of %1 cannot be: it lies between 0 and 0.5, as 0.05.</source>
        <translation>Ein Alpha von %1 ist unmöglich: Es liegt zwischen 0 und 0.5, etwa 0.05.</translation>
    </message>
    <message>
        <source>A power of %1 cannot be: it lies between 0 and 1, as 0.8.</source>
        <translation>Eine Teststärke von %1 ist unmöglich: Sie liegt zwischen 0 und 1, etwa 0.8.</translation>
    </message>
    <message>
        <source>Looks that were planned need a planned size, of which each look is a share. Give the plan its size.</source>
        <translation>Geplante Zwischenblicke brauchen einen geplanten Umfang, von dem jeder ein Anteil ist. Geben Sie dem Plan seinen Umfang.</translation>
    </message>
    <message>
        <source>A plan names its control.</source>
        <translation>Ein Plan nennt seine Kontrolle.</translation>
    </message>
    <message>
        <source>A margin of %1 % of %2 needs the control&apos;s present mean. Give it, or give the margin in the metric&apos;s unit.</source>
        <translation>Ein Spielraum von %1 % von %2 braucht den jetzigen Mittelwert der Kontrolle. Geben Sie ihn an oder den Spielraum in der Einheit der Metrik.</translation>
    </message>
    <message>
        <source>Continue, verdict blocked</source>
        <translation>Weiterlaufen lassen, Urteil gesperrt</translation>
    </message>
    <message>
        <source>Roll out</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Arms and their traffic</source>
        <translation>Arme und ihr Verkehr</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Intervals that the verdict was read from</source>
        <translation>Intervalle, aus denen das Urteil gelesen wurde</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>%1, at any look</source>
        <translation>%1, bei jedem Zwischenblick</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>What would change this: %1</source>
        <translation>Was dies ändern würde: %1</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Plan: %1.</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>No figure of this report is from resampling, so there is no seed to state.</source>
        <translation>Keine Zahl dieses Berichts stammt aus Resampling, daher ist kein Seed anzugeben.</translation>
    </message>
    <message>
        <source>Experiment %1</source>
        <translation>Experiment %1</translation>
    </message>
    <message>
        <source>The experiment &quot;%1&quot; is planned and has no data yet. Import its log under this name.</source>
        <translation>Das Experiment „%1“ ist geplant und hat noch keine Daten. Importieren Sie sein Protokoll unter diesem Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was imported as figures, so there is no log to follow.</source>
        <translation>„%1“ wurde als Zahlen importiert, also gibt es kein Protokoll zum Mitlesen.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-Intervall</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Relative lift</source>
        <translation>Relativer Zuwachs</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1-Intervall</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>p, Benjamini-Hochberg</source>
        <translation>p, Benjamini-Hochberg</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Where the split is wrong</source>
        <translation>Wo die Aufteilung nicht stimmt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Share of treatment</source>
        <translation>Anteil der Behandlung</translation>
    </message>
    <message>
        <source>p of split</source>
        <translation>p der Aufteilung</translation>
    </message>
    <message>
        <source>Looks and decisions</source>
        <translation>Zwischenblicke und Entscheidungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>Vom Plan</translation>
    </message>
    <message>
        <source>Boundary z</source>
        <translation>Grenze z</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1, geplant</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>%1 of %2 rows bear a time that lies after the import; check the clock that wrote them.</source>
        <translation>%1 von %2 Zeilen tragen eine Zeit nach dem Import; prüfen Sie die Uhr, die sie schrieb.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have a time that cannot be read, so the order of the log is taken for that of time. The first is line %3: %4.</source>
        <translation>%1 von %2 Zeilen haben eine nicht lesbare Zeit, daher gilt die Reihenfolge des Protokolls als die zeitliche. Die erste ist Zeile %3: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 users were in more than one arm. Their %3 rows count; the plan can exclude them.</source>
        <translation>%1 von %2 Nutzern waren in mehr als einem Arm. Ihre %3 Zeilen zählen; der Plan kann sie ausschließen.</translation>
    </message>
    <message>
        <source>%1 of %2 users were in more than one arm. Their %3 rows do not count, as the plan says.</source>
        <translation>%1 von %2 Nutzern waren in mehr als einem Arm. Ihre %3 Zeilen zählen nicht, wie der Plan es sagt.</translation>
    </message>
    <message>
        <source>The fault lies most likely at %1 = %2 (%3, %4): without it the split is as planned.</source>
        <translation>Der Fehler liegt wahrscheinlich bei %1 = %2 (%3, %4): Ohne dies ist die Aufteilung wie geplant.</translation>
    </message>
    <message>
        <source>The split is the most wrong at %1 = %2 (%3, %4), and not there alone.</source>
        <translation>Die Aufteilung stimmt am wenigsten bei %1 = %2 (%3, %4), und nicht nur dort.</translation>
    </message>
    <message>
        <source>%1 had %2 requests from %3 to %4, where its share would be about %5. Check that the server routes to it.</source>
        <translation>%1 hatte %2 Anfragen von %3 bis %4, wo der Anteil etwa %5 wäre. Prüfen Sie, ob der Server dorthin leitet.</translation>
    </message>
    <message>
        <source>%1 had %2 requests, where its share would be about %3. Check that the server routes to it.</source>
        <translation>%1 hatte %2 Anfragen, wo der Anteil etwa %3 wäre. Prüfen Sie, ob der Server dorthin leitet.</translation>
    </message>
    <message>
        <source>%1 of n = %2</source>
        <translation>%1 von n = %2</translation>
    </message>
    <message>
        <source>mean %1, sd %2, n = %3</source>
        <translation>Mittelwert %1, SD %2, n = %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1 of the experiment&apos;s rows</source>
        <translation>%1 Zeilen des Experiments</translation>
    </message>
    <message>
        <source>%1 rows of %2</source>
        <translation>%1 Zeilen von %2</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>%1, %2: difference</source>
        <translation>%1, %2: Differenz</translation>
    </message>
    <message>
        <source>Phases with different splits, combined by inverse variance and never pooled</source>
        <translation>Phasen mit verschiedenen Aufteilungen, nach inverser Varianz kombiniert und nie gepoolt</translation>
    </message>
    <message>
        <source>Delta method over units: %1</source>
        <translation>Delta-Methode über Einheiten: %1</translation>
    </message>
    <message>
        <source>%1, %2: p value</source>
        <translation>%1, %2: p-Wert</translation>
    </message>
    <message>
        <source>The sum of the hypergeometric probabilities of all tables that are no more likely than this one</source>
        <translation>Summe der hypergeometrischen Wahrscheinlichkeiten aller Tafeln, die nicht wahrscheinlicher sind als diese</translation>
    </message>
    <message>
        <source>%1, %2: relative lift</source>
        <translation>%1, %2: relativer Zuwachs</translation>
    </message>
    <message>
        <source>all %1 values of %2 in this arm, q = %3</source>
        <translation>alle %1 Werte von %2 in diesem Arm, q = %3</translation>
    </message>
    <message>
        <source>%1, %2: difference of P%3</source>
        <translation>%1, %2: Differenz von P%3</translation>
    </message>
    <message>
        <source>all %1 and %2 values of %3 in both arms</source>
        <translation>alle %1 und %2 Werte von %3 in beiden Armen</translation>
    </message>
    <message>
        <source>Sample ratio</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>%1: %2, planned %3</source>
        <translation>%1: %2, geplant %3</translation>
    </message>
    <message>
        <source>The first that applies: 1. an arm without data: continue. 2. A guard rail or the primary beyond its bound by the always-valid interval at α/K: roll back, at any time. 3. Sample ratio mismatch: continue, blocked. 4. Fewer units than the least: continue. 5. Planned size not reached: continue. 6. Primary lost: roll back. 7. Primary won: roll back when a guard rail is breached, roll out when each is shown to hold, else continue. 8. A worthwhile gain is excluded: roll back. 9. Continue.</source>
        <translation>Das erste Zutreffende: 1. ein Arm ohne Daten: weiterlaufen lassen. 2. Eine Leitplanke oder die Hauptmetrik jenseits ihrer Grenze nach dem immer gültigen Intervall bei α/K: zurückrollen, jederzeit. 3. Abweichung der Aufteilung: weiterlaufen lassen, gesperrt. 4. Zu wenige Einheiten: weiterlaufen lassen. 5. Geplanter Umfang nicht erreicht: weiterlaufen lassen. 6. Hauptmetrik verloren: zurückrollen. 7. Hauptmetrik gewonnen: zurückrollen, wenn eine Leitplanke verletzt ist, ausrollen, wenn jede nachweislich hält, sonst weiterlaufen lassen. 8. Lohnender Gewinn ausgeschlossen: zurückrollen. 9. Weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>objective %1</source>
        <translation>Zielsetzung %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>at least %1 units an arm</source>
        <translation>mindestens %1 Einheiten je Arm</translation>
    </message>
    <message>
        <source>planned %1 an arm</source>
        <translation>geplant %1 je Arm</translation>
    </message>
    <message>
        <source>margin of %1: %2</source>
        <translation>Spielraum von %1: %2</translation>
    </message>
    <message>
        <source>smallest worthwhile gain of %1: %2</source>
        <translation>kleinster lohnender Gewinn von %1: %2</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Its error rates are simulated in the tests: at most 3.1 % false roll-outs in fixed, 2.5 % in sequential mode</source>
        <translation>Ihre Fehlerraten sind in den Tests simuliert: höchstens 3,1 % falsche Ausrollungen im festen, 2,5 % im sequenziellen Modus</translation>
    </message>
    <message>
        <source>Newcombe&apos;s interval, because %1 has %2 units: the usual interval (Wald) holds the truth in 55 to 78 % of such tests instead of 95 %.</source>
        <translation>Newcombe-Intervall, weil %1 %2 Einheiten hat: Das übliche Intervall (Wald) enthält die Wahrheit in 55 bis 78 % solcher Tests statt in 95 %.</translation>
    </message>
    <message>
        <source>Newcombe&apos;s interval, because it keeps its level near 0 % and 100 % too; %1, the smaller arm, has %2 units.</source>
        <translation>Newcombe-Intervall, weil es sein Niveau auch nahe 0 % und 100 % hält; %1, der kleinere Arm, hat %2 Einheiten.</translation>
    </message>
    <message>
        <source>The p value is that of the z test with pooled variance, because at least 5 of each outcome are expected in each arm.</source>
        <translation>Der p-Wert ist der des z-Tests mit gepoolter Varianz, weil in jedem Arm mindestens 5 jedes Ausgangs erwartet werden.</translation>
    </message>
    <message>
        <source>Welch&apos;s t, because the arms need not vary alike (sd %1 and %2, n = %3 and %4); the test and the interval are one.</source>
        <translation>Welchs t, weil die Arme nicht gleich streuen müssen (SD %1 und %2, n = %3 und %4); Test und Intervall sind eins.</translation>
    </message>
    <message>
        <source>Fieller&apos;s interval of the lift, because the control&apos;s mean is itself an estimate.</source>
        <translation>Fieller-Intervall des Zuwachses, weil der Mittelwert der Kontrolle selbst eine Schätzung ist.</translation>
    </message>
    <message>
        <source>Order statistics for the quantiles, because they assume no shape; Maritz and Jarrett for their difference.</source>
        <translation>Ordnungsstatistiken für die Quantile, weil sie keine Form annehmen; Maritz und Jarrett für ihre Differenz.</translation>
    </message>
    <message>
        <source>CUPED, because the plan names a covariate: it takes %1 of the variance away.</source>
        <translation>CUPED, weil der Plan eine Kovariate nennt: Sie nimmt %1 der Varianz weg.</translation>
    </message>
    <message>
        <source>%1, because the unit is not the row: rows of one unit are not independent.</source>
        <translation>%1, weil die Einheit nicht die Zeile ist: Zeilen einer Einheit sind nicht unabhängig.</translation>
    </message>
    <message>
        <source>All pairs differ by the same, so there is no chance to test against: %1.</source>
        <translation>Alle Paare unterscheiden sich um dasselbe, daher gibt es keinen Zufall, gegen den zu testen wäre: %1.</translation>
    </message>
    <message>
        <source>%1 has %2 versions; other seeds are looked for among %3 at most. Choose the versions in the registry and compare them.</source>
        <translation>%1 hat %2 Versionen; andere Seeds werden unter höchstens %3 gesucht. Wählen Sie die Versionen in der Registry und vergleichen Sie sie.</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p-Wert</translation>
    </message>
    <message>
        <source>%1 assumes: %2</source>
        <translation>%1 setzt voraus: %2</translation>
    </message>
    <message>
        <source>Beyond chance: %1 against %2</source>
        <translation>Über Zufall hinaus: %1 gegen %2</translation>
    </message>
    <message>
        <source>Beyond chance, over seeds: %1 of %2 against %3</source>
        <translation>Über Zufall hinaus, über Seeds: %1 von %2 gegen %3</translation>
    </message>
    <message>
        <source>The key %1 lacks the role &quot;%2&quot; for this request.</source>
        <translation>Dem Schlüssel %1 fehlt für diese Anfrage die Rolle „%2“.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>Zu viele Anfragen. Versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>No version %1 of a model %2 serves here now.</source>
        <translation>Von Modell %2 ist hier jetzt keine Version %1 aktiv.</translation>
    </message>
    <message>
        <source>A test has the mode &quot;split&quot; or &quot;shadow&quot;, not &quot;%1&quot;.</source>
        <translation>Ein Test hat den Modus „split“ oder „shadow“, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;requests&quot; must be a list of at most %1 requests, each with its &quot;model&quot; and &quot;features&quot;.</source>
        <translation>„requests“ muss eine Liste von höchstens %1 Anfragen sein, jede mit „model“ und „features“.</translation>
    </message>
    <message>
        <source>This server keeps no query log, so outcomes have no place. Start it with one.</source>
        <translation>Dieser Server führt kein Anfrageprotokoll, daher haben Ergebnisse keinen Platz. Starten Sie ihn mit einem.</translation>
    </message>
    <message>
        <source>The data of &quot;%1&quot; is nested deeper than its shape.</source>
        <translation>Die Daten von „%1“ sind tiefer verschachtelt als ihre Form.</translation>
    </message>
    <message>
        <source>Value %1 of &quot;%2&quot; is not a number that the model can take.</source>
        <translation>Wert %1 von „%2“ ist keine Zahl, die das Modell annimmt.</translation>
    </message>
    <message>
        <source>The shape of &quot;%1&quot; must be [rows] or [rows, features], of at most %2 values.</source>
        <translation>Die Form von „%1“ muss [rows] oder [rows, features] sein, mit höchstens %2 Werten.</translation>
    </message>
    <message>
        <source>The shape of &quot;%1&quot; is missing.</source>
        <translation>Die Form von „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Each input needs &quot;name&quot;, &quot;shape&quot;, &quot;datatype&quot; and &quot;data&quot;.</source>
        <translation>Jede Eingabe braucht „name“, „shape“, „datatype“ und „data“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the type %2; this model takes numbers (FP32).</source>
        <translation>„%1“ hat den Typ %2; dieses Modell nimmt Zahlen (FP32).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds %2 values; its shape says %3.</source>
        <translation>„%1“ enthält %2 Werte; die Form sagt %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no feature of this model, is given twice, or has another number of rows.</source>
        <translation>„%1“ ist kein Merkmal dieses Modells, ist doppelt angegeben oder hat eine andere Zeilenzahl.</translation>
    </message>
    <message>
        <source>Send one input of the shape [rows, %1], or one for each feature.</source>
        <translation>Senden Sie eine Eingabe der Form [rows, %1] oder eine je Merkmal.</translation>
    </message>
    <message>
        <source>&quot;inputs&quot; must be a list of tensors.</source>
        <translation>„inputs“ muss eine Liste von Tensoren sein.</translation>
    </message>
    <message>
        <source>Version %1 came to no number for these rows.</source>
        <translation>Version %1 kam für diese Zeilen zu keiner Zahl.</translation>
    </message>
    <message>
        <source>%1 was taken out of service. Enable it first.</source>
        <translation>%1 wurde aus dem Betrieb genommen. Aktivieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>Version %1 of %2 does not serve now.</source>
        <translation>Version %1 von %2 ist jetzt nicht aktiv.</translation>
    </message>
    <message>
        <source>%1 failed too often and rests now. Try again later, or reset its breaker.</source>
        <translation>%1 scheiterte zu oft und ruht jetzt. Versuchen Sie es später oder setzen Sie den Schutzschalter zurück.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, true, false or a short text.</source>
        <translation>„%1“ muss eine Zahl, true, false oder ein kurzer Text sein.</translation>
    </message>
    <message>
        <source>The report holds no outcome. Add one, as &quot;success&quot;: true.</source>
        <translation>Die Meldung enthält kein Ergebnis. Fügen Sie eines hinzu, etwa &quot;success&quot;: true.</translation>
    </message>
    <message>
        <source>An outcome is a JSON object of at most %1 fields.</source>
        <translation>Ein Ergebnis ist ein JSON-Objekt mit höchstens %1 Feldern.</translation>
    </message>
    <message>
        <source>The query &quot;%1&quot; is not among the last %2 that were answered. Send &quot;model&quot;, &quot;model_version&quot; and &quot;user_id&quot; as well.</source>
        <translation>Die Anfrage „%1“ ist nicht unter den letzten %2 beantworteten. Senden Sie auch „model“, „model_version“ und „user_id“.</translation>
    </message>
    <message>
        <source>%1 is a placeholder text and no model, so nothing can serve it. Upload the trained model of this version.</source>
        <translation>%1 ist ein Platzhaltertext und kein Modell, also kann nichts es betreiben. Laden Sie das trainierte Modell dieser Version hoch.</translation>
    </message>
    <message>
        <source>%1 is a Python pickle (scikit-learn, joblib), which only Python can load. MLServer or BentoML can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 ist ein Python-Pickle (scikit-learn, joblib), das nur Python laden kann. MLServer oder BentoML können es betreiben; slipwayd betreibt XGBoost-Modelle.</translation>
    </message>
    <message>
        <source>%1 is a PyTorch model. TorchServe or Triton can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 ist ein PyTorch-Modell. TorchServe oder Triton können es betreiben; slipwayd betreibt XGBoost-Modelle.</translation>
    </message>
    <message>
        <source>%1 is an ONNX model. Triton or another server with ONNX Runtime can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 ist ein ONNX-Modell. Triton oder ein anderer Server mit ONNX Runtime kann es betreiben; slipwayd betreibt XGBoost-Modelle.</translation>
    </message>
    <message>
        <source>%1 is an HDF5 file, as Keras writes it. TensorFlow Serving can serve it once it is exported as a SavedModel; slipwayd serves XGBoost models.</source>
        <translation>%1 ist eine HDF5-Datei, wie Keras sie schreibt. Als SavedModel exportiert kann TensorFlow Serving sie betreiben; slipwayd betreibt XGBoost-Modelle.</translation>
    </message>
    <message>
        <source>%1 holds tensors (safetensors) without the code that uses them. Triton, vLLM or TGI can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 enthält Tensoren (safetensors) ohne den Code, der sie verwendet. Triton, vLLM oder TGI können sie betreiben; slipwayd betreibt XGBoost-Modelle.</translation>
    </message>
    <message>
        <source>%1 is a GGUF language model. The server of llama.cpp can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 ist ein GGUF-Sprachmodell. Der Server von llama.cpp kann es betreiben; slipwayd betreibt XGBoost-Modelle.</translation>
    </message>
    <message>
        <source>%1 is a zip archive. Upload the XGBoost model that is in it; a Keras archive can be served by TensorFlow Serving, a TorchServe archive by TorchServe.</source>
        <translation>%1 ist ein Zip-Archiv. Laden Sie das XGBoost-Modell darin hoch; ein Keras-Archiv kann TensorFlow Serving betreiben, ein TorchServe-Archiv TorchServe.</translation>
    </message>
    <message>
        <source>%1 is a LightGBM model. MLServer or Triton (FIL) can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 ist ein LightGBM-Modell. MLServer oder Triton (FIL) können es betreiben; slipwayd betreibt XGBoost-Modelle.</translation>
    </message>
    <message>
        <source>%1 is a CatBoost model. MLServer can serve it; slipwayd serves XGBoost models.</source>
        <translation>%1 ist ein CatBoost-Modell. MLServer kann es betreiben; slipwayd betreibt XGBoost-Modelle.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is compressed (%2). Upload the model itself; slipwayd serves XGBoost models.</source>
        <translation>%1 ist komprimiert (%2). Laden Sie das Modell selbst hoch; slipwayd betreibt XGBoost-Modelle.</translation>
    </message>
    <message>
        <source>%1 holds no certificate to verify clients with (PEM).</source>
        <translation>%1 enthält kein Zertifikat zum Prüfen von Clients (PEM).</translation>
    </message>
    <message>
        <source>TLS could not be started with %1.</source>
        <translation>TLS konnte mit %1 nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM).</source>
        <translation>%1 enthält kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>%1 holds no private key of the certificate (PEM, without a passphrase).</source>
        <translation>%1 enthält keinen privaten Schlüssel des Zertifikats (PEM, ohne Passphrase).</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines. Give --token-file FILE, keys in --config or --client-ca, or listen on 127.0.0.1.</source>
        <translation>%1 ist von anderen Rechnern erreichbar. Geben Sie --token-file FILE, Schlüssel in --config oder --client-ca an, oder lauschen Sie auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map of settings.</source>
        <translation>„%1“ muss eine Zuordnung von Einstellungen sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation>„%1“ kann nicht %2 sein.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. Known are: %2.</source>
        <translation>Es gibt keine Einstellung „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs name, sha256 and roles.</source>
        <translation>„%1“ braucht name, sha256 und roles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map, as {prediction: 0}.</source>
        <translation>„%1“ muss eine Zuordnung sein, etwa {prediction: 0}.</translation>
    </message>
    <message>
        <source>%1 is no YAML map of settings. %2</source>
        <translation>%1 ist keine YAML-Zuordnung von Einstellungen. %2</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together, and --client-ca needs both. See slipwayd --help.</source>
        <translation>--tls-cert und --tls-key gehören zusammen, und --client-ca braucht beide. Siehe slipwayd --help.</translation>
    </message>
    <message>
        <source>There is no history of “%1”. Names with other signs than letters, digits, “_” and “.” stand in backticks: `val/loss`.</source>
        <translation>Es gibt keinen Verlauf von „%1“. Namen mit anderen Zeichen als Buchstaben, Ziffern, „_“ und „.“ stehen in Backticks: `val/loss`.</translation>
    </message>
    <message>
        <source>The rules in %1 could not be read. Correct the file, or deploy with another one.</source>
        <translation>Die Regeln in %1 waren nicht lesbar. Berichtigen Sie die Datei oder rollen Sie mit einer anderen aus.</translation>
    </message>
    <message>
        <source>The value of %1 in %2 cannot be used. Correct the file.</source>
        <translation>Der Wert von %1 in %2 ist unbrauchbar. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 in %2 should be a text and is %3, so that the model file cannot be checked.</source>
        <translation>%1 in %2 sollte ein Text sein und ist %3, daher kann die Modelldatei nicht geprüft werden.</translation>
    </message>
    <message>
        <source>%1 %2 sends %3 % of the traffic to %4 and the rest to %5. Finish it, or undo it.</source>
        <translation>%1 %2 sendet %3 % des Verkehrs an %4 und den Rest an %5. Führen Sie es zu Ende oder machen Sie es rückgängig.</translation>
    </message>
    <message>
        <source>End the copy of the traffic on %1</source>
        <translation>Kopie des Verkehrs auf %1 beenden</translation>
    </message>
    <message>
        <source>%1 %2 serves on %3 as before; it never answered anybody else.</source>
        <translation>%1 %2 ist auf %3 aktiv wie zuvor; niemand erhielt andere Antworten.</translation>
    </message>
    <message>
        <source>Send all of the traffic on %1 to %2</source>
        <translation>Ganzen Verkehr auf %1 an %2 senden</translation>
    </message>
    <message>
        <source>%1 The order to send a part of the traffic to %2 was not answered and may still take effect; it is asked again.</source>
        <translation>%1 Der Auftrag, einen Teil des Verkehrs an %2 zu senden, wurde nicht beantwortet und kann noch wirken; es wird wieder gefragt.</translation>
    </message>
    <message>
        <source>%1 All of the traffic on %2 goes to %3 again, and that is proven.</source>
        <translation>%1 Der ganze Verkehr auf %2 geht wieder an %3, und das ist nachgewiesen.</translation>
    </message>
    <message>
        <source>%1 The traffic was ordered back to %2, and %3 did not tell whether it went; it is asked again.</source>
        <translation>%1 Der Verkehr wurde zu %2 zurückbeordert, und %3 sagte nicht, ob er ging; es wird wieder gefragt.</translation>
    </message>
    <message>
        <source>%1 The return of the traffic to %2 failed as well (%3).</source>
        <translation>%1 Die Rückkehr des Verkehrs zu %2 scheiterte ebenfalls (%3).</translation>
    </message>
    <message>
        <source>%1 got a copy of the traffic on %2 and kept its limits; %3 serves as before.</source>
        <translation>%1 erhielt eine Kopie des Verkehrs auf %2 und hielt die Grenzen ein; %3 ist aktiv wie zuvor.</translation>
    </message>
    <message>
        <source>%1 does not stand beside %2 on %3.</source>
        <translation>%1 steht nicht neben %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 stands beside %2 with the right bytes and gets no traffic yet.</source>
        <translation>%1 steht mit den richtigen Bytes neben %2 und erhält noch keinen Verkehr.</translation>
    </message>
    <message>
        <source>%1 sends all of the traffic to one version.</source>
        <translation>%1 sendet den ganzen Verkehr an eine Version.</translation>
    </message>
    <message>
        <source>%1 still sends a part of the traffic to %2.</source>
        <translation>%1 sendet noch einen Teil des Verkehrs an %2.</translation>
    </message>
    <message>
        <source>%1 gets all of the traffic.</source>
        <translation>%1 erhält den ganzen Verkehr.</translation>
    </message>
    <message>
        <source>Predictions were not compared: nothing there can be asked for one.</source>
        <translation>Vorhersagen wurden nicht verglichen: Dort lässt sich nichts nach einer fragen.</translation>
    </message>
    <message>
        <source>%1 is frozen (%2). Lift the freeze with a reason first.</source>
        <translation>%1 ist eingefroren (%2). Heben Sie das zuerst mit einem Grund auf.</translation>
    </message>
    <message>
        <source>This deployment still runs. Wait for its end, or cancel it.</source>
        <translation>Diese Ausrollung läuft noch. Warten Sie ihr Ende ab oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Nothing served on %1 before %2, so there is nothing to return to.</source>
        <translation>Auf %1 war vor %2 nichts aktiv, also gibt es nichts zur Rückkehr.</translation>
    </message>
    <message>
        <source>%1, small</source>
        <translation>%1, klein</translation>
    </message>
    <message>
        <source>%1, moderate</source>
        <translation>%1, mittel</translation>
    </message>
    <message>
        <source>%1, large</source>
        <translation>%1, groß</translation>
    </message>
    <message>
        <source>JS distance</source>
        <translation>JS-Distanz</translation>
    </message>
    <message>
        <source>The environment&apos;s rules are used</source>
        <translation>Die Regeln der Umgebung gelten</translation>
    </message>
    <message>
        <source>%1: a look every %2 s, at most %3 % errors, P95 at most %4 ms.</source>
        <translation>%1: eine Prüfung alle %2 s, höchstens %3 % Fehler, P95 höchstens %4 ms.</translation>
    </message>
    <message>
        <source>Some rules cannot be used there</source>
        <translation>Einige Regeln sind dort nicht anwendbar</translation>
    </message>
    <message>
        <source>%1 asks for what the driver %2 cannot set or measure: %3.</source>
        <translation>%1 verlangt, was der Treiber %2 nicht setzen oder messen kann: %3.</translation>
    </message>
    <message>
        <source>The target can do it this way</source>
        <translation>Das Ziel kann es auf diese Art</translation>
    </message>
    <message>
        <source>A target of the driver %1 cannot split its traffic, so nothing can go there in steps. Choose the strategy full, or blue-green.</source>
        <translation>Ein Ziel des Treibers %1 kann den Verkehr nicht aufteilen, also geht dort nichts in Schritten. Wählen Sie die Strategie full oder blue-green.</translation>
    </message>
    <message>
        <source>This target of the driver %1 counts no requests, so whether a canary gets any cannot be proven. Give it metrics_url, or choose full.</source>
        <translation>Dieses Ziel des Treibers %1 zählt keine Anfragen, also ist nicht nachweisbar, ob ein Canary welche erhält. Geben Sie metrics_url an oder wählen Sie full.</translation>
    </message>
    <message>
        <source>Nothing serves there yet beside which a canary could stand (driver %1). Choose the strategy full.</source>
        <translation>Dort ist noch nichts aktiv, neben dem ein Canary stehen könnte (Treiber %1). Wählen Sie die Strategie full.</translation>
    </message>
    <message>
        <source>A target of the driver %1 cannot copy its traffic, so a shadow would see nothing. Choose another strategy.</source>
        <translation>Ein Ziel des Treibers %1 kann den Verkehr nicht kopieren, also sähe ein Schatten nichts. Wählen Sie eine andere Strategie.</translation>
    </message>
    <message>
        <source>A target of the driver %1 keeps one version only, so blue cannot stand beside green. Choose the strategy full.</source>
        <translation>Ein Ziel des Treibers %1 hält nur eine Version, also kann Blue nicht neben Green stehen. Wählen Sie die Strategie full.</translation>
    </message>
    <message>
        <source>%1, by the driver %2.</source>
        <translation>%1, durch den Treiber %2.</translation>
    </message>
    <message>
        <source>The target is not frozen</source>
        <translation>Das Ziel ist nicht eingefroren</translation>
    </message>
    <message>
        <source>%1 was frozen by %2 (&quot;%3&quot;). Lift the freeze with a reason before anything is deployed there; rolling back stays possible.</source>
        <translation>%1 wurde von %2 eingefroren („%3“). Heben Sie das mit einem Grund auf, bevor dort ausgerollt wird; Zurückrollen bleibt möglich.</translation>
    </message>
    <message>
        <source>You may deploy there</source>
        <translation>Sie dürfen dort ausrollen</translation>
    </message>
    <message>
        <source>There is room for it</source>
        <translation>Der Platz reicht</translation>
    </message>
    <message>
        <source>%1 has %2 free, and %3 are brought there.</source>
        <translation>%1 hat %2 frei, und %3 werden dorthin gebracht.</translation>
    </message>
    <message>
        <source>The target has the version</source>
        <translation>Das Ziel hat die Version</translation>
    </message>
    <message>
        <source>%1 takes no files and has no %2. Put the version into the folders that it reads, and plan again.</source>
        <translation>%1 nimmt keine Dateien und hat kein %2. Legen Sie die Version in die gelesenen Ordner und planen Sie neu.</translation>
    </message>
    <message>
        <source>Missing net: no health of what serves</source>
        <translation>Fehlendes Sicherungsnetz: keine Gesundheit der aktiven Version</translation>
    </message>
    <message>
        <source>Nothing on %1 tells which version a process has loaded; the files are proven, the serving is not.</source>
        <translation>Nichts auf %1 sagt, welche Version ein Prozess geladen hat; die Dateien sind nachgewiesen, der Betrieb nicht.</translation>
    </message>
    <message>
        <source>Missing net: no metrics</source>
        <translation>Fehlendes Sicherungsnetz: keine Metriken</translation>
    </message>
    <message>
        <source>%1 counts no requests, so error rate and latency of its users are not seen.</source>
        <translation>%1 zählt keine Anfragen, daher sind Fehlerrate und Latenz der Nutzer nicht sichtbar.</translation>
    </message>
    <message>
        <source>This machine has no copy of the artifact to predict with and compare.</source>
        <translation>Dieser Rechner hat keine Kopie des Artefakts zum Vorhersagen und Vergleichen.</translation>
    </message>
    <message>
        <source>No golden.json with recorded inputs and predictions lies beside the artifact.</source>
        <translation>Neben dem Artefakt liegt keine golden.json mit aufgezeichneten Eingaben und Vorhersagen.</translation>
    </message>
    <message>
        <source>The target cannot be asked for a prediction that could be compared with the artifact&apos;s.</source>
        <translation>Das Ziel kann nicht nach einer Vorhersage gefragt werden, die mit der des Artefakts vergleichbar wäre.</translation>
    </message>
    <message>
        <source>Missing net: no golden prediction</source>
        <translation>Fehlendes Sicherungsnetz: keine Referenzvorhersage</translation>
    </message>
    <message>
        <source>Missing net: no previous version</source>
        <translation>Fehlendes Sicherungsnetz: keine vorherige Version</translation>
    </message>
    <message>
        <source>Nothing serves there that could be returned to.</source>
        <translation>Dort ist nichts aktiv, zu dem zurückgekehrt werden könnte.</translation>
    </message>
    <message>
        <source>The log holds one arm only, %1, in &quot;%2&quot; of all %3 rows. A comparison needs two.</source>
        <translation>Das Protokoll enthält nur einen Arm, %1, in „%2“ bei allen %3 Zeilen. Ein Vergleich braucht zwei.</translation>
    </message>
    <message>
        <source>In %1 s no copy of a request reached %2, so nothing was shown of it. Watch it for longer, or when there is traffic.</source>
        <translation>In %1 s erreichte keine Kopie einer Anfrage %2, also wurde nichts darüber gezeigt. Beobachten Sie länger oder bei Verkehr.</translation>
    </message>
    <message>
        <source>After %1 s the canary is inconclusive (%2). %3</source>
        <translation>Nach %1 s ist der Canary ohne klares Ergebnis (%2). %3</translation>
    </message>
    <message>
        <source>%1 was not ready at %2 looks one after the other (%3 of %4 replicas answer).</source>
        <translation>%1 war bei %2 Prüfungen in Folge nicht bereit (%3 von %4 Repliken antworten).</translation>
    </message>
    <message>
        <source>While it was watched, %1 began to serve %2 (%3 % of the traffic to %4).</source>
        <translation>Während der Beobachtung wurde auf %1 %2 aktiv (%3 % des Verkehrs an %4).</translation>
    </message>
    <message>
        <source>While it was watched, %1 answered a row, not %2.</source>
        <translation>Während der Beobachtung beantwortete %1 eine Zeile, nicht %2.</translation>
    </message>
    <message>
        <source>%1 predicts other values than the artifact does.</source>
        <translation>%1 sagt andere Werte vorher als das Artefakt.</translation>
    </message>
    <message>
        <source>%1 % of %2 requests failed; the limit is %3 %.</source>
        <translation>%1 % von %2 Anfragen scheiterten; die Grenze ist %3 %.</translation>
    </message>
    <message>
        <source>The P95 of %1 requests is %2 ms; the limit is %3 ms.</source>
        <translation>Das P95 von %1 Anfragen ist %2 ms; die Grenze ist %3 ms.</translation>
    </message>
    <message>
        <source>%1 of %2 s: </source>
        <translation>%1 von %2 s: </translation>
    </message>
    <message>
        <source>%1 requests, %2 % errors (limit %3 %), P95 %4 ms (limit %5 ms).</source>
        <translation>%1 Anfragen, %2 % Fehler (Grenze %3 %), P95 %4 ms (Grenze %5 ms).</translation>
    </message>
    <message>
        <source> %1 copies went to %2, %3 % errors, P95 %4 ms.</source>
        <translation> %1 Kopien gingen an %2, %3 % Fehler, P95 %4 ms.</translation>
    </message>
    <message>
        <source> Beside it %1 requests went to %2, %3 % errors.</source>
        <translation> Daneben gingen %1 Anfragen an %2, %3 % Fehler.</translation>
    </message>
    <message>
        <source>CUPED in each of the %1 phases, because the plan names a covariate (it takes %2 of the variance away); then combined by inverse variance, because the split changed.</source>
        <translation>CUPED in jeder der %1 Phasen, weil der Plan eine Kovariate nennt (sie nimmt %2 der Varianz weg); dann nach inverser Varianz kombiniert, weil sich die Aufteilung änderte.</translation>
    </message>
    <message>
        <source>It stays there and serves nobody</source>
        <translation>Sie bleibt dort und bedient niemanden</translation>
    </message>
    <message>
        <source>Verify %1 beside %2</source>
        <translation>%1 neben %2 prüfen</translation>
    </message>
    <message>
        <source>Its bytes, in the place from which it will serve; no traffic yet</source>
        <translation>Ihre Bytes, am Ort des künftigen Betriebs; noch kein Verkehr</translation>
    </message>
    <message>
        <source>Proven by the server&apos;s counters; at most %1 % errors and P95 %2 ms; inconclusive holds it, for up to %3 s</source>
        <translation>Durch die Zähler des Servers nachgewiesen; höchstens %1 % Fehler und P95 %2 ms; Unklares hält an, bis zu %3 s</translation>
    </message>
    <message>
        <source>The same checks, read apart</source>
        <translation>Dieselben Prüfungen, getrennt gelesen</translation>
    </message>
    <message>
        <source>%1 % of the traffic to %2, then hold %3 s</source>
        <translation>%1 % des Verkehrs an %2, dann %3 s halten</translation>
    </message>
    <message>
        <source>All of the traffic goes to %1 again</source>
        <translation>Der ganze Verkehr geht wieder an %1</translation>
    </message>
    <message>
        <source>A copy of the traffic to %1 for %2 s</source>
        <translation>Eine Kopie des Verkehrs an %1 für %2 s</translation>
    </message>
    <message>
        <source>%1 goes on answering; nobody gets an answer of %2</source>
        <translation>%1 antwortet weiter; niemand erhält eine Antwort von %2</translation>
    </message>
    <message>
        <source>The copy is ended</source>
        <translation>Die Kopie ist beendet</translation>
    </message>
    <message>
        <source>End the split of the traffic on %1</source>
        <translation>Aufteilung des Verkehrs auf %1 beenden</translation>
    </message>
    <message>
        <source>Only if a part of it still goes elsewhere</source>
        <translation>Nur wenn ein Teil davon noch anderswohin geht</translation>
    </message>
    <message>
        <source>Watch %1 for %2 s</source>
        <translation>%1 für %2 s beobachten</translation>
    </message>
    <message>
        <source>A look every %1 s: identity, readiness, at most %2 % errors, P95 at most %3 ms; a breach returns at once</source>
        <translation>Eine Prüfung alle %1 s: Identität, Bereitschaft, höchstens %2 % Fehler, P95 höchstens %3 ms; ein Verstoß kehrt sofort zurück</translation>
    </message>
    <message>
        <source>Only if %1 serves at that moment and the file there has the right hash</source>
        <translation>Nur wenn dann %1 aktiv ist und die Datei dort den richtigen Hash hat</translation>
    </message>
    <message>
        <source>Only if %1 serves at that moment, as every replica says</source>
        <translation>Nur wenn dann %1 aktiv ist, wie jede Replik sagt</translation>
    </message>
    <message>
        <source>Switched back to %1, and that is proven</source>
        <translation>Auf %1 zurückgeschaltet, und das ist nachgewiesen</translation>
    </message>
    <message>
        <source>Version, hash and readiness within %1 s; then the recorded predictions, where there are any</source>
        <translation>Version, Hash und Bereitschaft binnen %1 s; dann die aufgezeichneten Vorhersagen, falls vorhanden</translation>
    </message>
    <message>
        <source>Version and hash of what is linked and, where it can be asked, loaded, within %1 s</source>
        <translation>Version und Hash dessen, was verlinkt und, wo abfragbar, geladen ist, binnen %1 s</translation>
    </message>
    <message>
        <source>The version that every replica says it has loaded, within %1 s</source>
        <translation>Die Version, die jede Replik als geladen meldet, binnen %1 s</translation>
    </message>
    <message>
        <source>Missing net: the model is not tried</source>
        <translation>Fehlendes Sicherungsnetz: das Modell wird nicht ausprobiert</translation>
    </message>
    <message>
        <source>Slipway loads XGBoost models only. Whether this one loads and predicts is seen when it serves.</source>
        <translation>Slipway lädt nur XGBoost-Modelle. Ob dieses lädt und vorhersagt, zeigt sich im Betrieb.</translation>
    </message>
    <message>
        <source>The target is locked</source>
        <translation>Das Ziel ist gesperrt</translation>
    </message>
    <message>
        <source>After %1 s the server sends %2 % of the traffic to %3 and the rest to %4.</source>
        <translation>Nach %1 s sendet der Server %2 % des Verkehrs an %3 und den Rest an %4.</translation>
    </message>
    <message>
        <source>The server says that %1 gets %2 % of the traffic.</source>
        <translation>Der Server meldet, dass %1 %2 % des Verkehrs erhält.</translation>
    </message>
    <message>
        <source>The server says that %1 gets all of the traffic.</source>
        <translation>Der Server meldet, dass %1 den ganzen Verkehr erhält.</translation>
    </message>
    <message>
        <source>The server says that %1 serves; it tells no hash.</source>
        <translation>Der Server meldet, dass %1 aktiv ist; er nennt keinen Hash.</translation>
    </message>
    <message>
        <source>All %1 replicas say so.</source>
        <translation>Alle %1 Repliken melden es.</translation>
    </message>
    <message>
        <source>After %1 s not every replica serves %2: some say %3, others %4.</source>
        <translation>Nach %1 s ist nicht auf jeder Replik %2 aktiv: Einige melden %3, andere %4.</translation>
    </message>
    <message>
        <source>%1 does not hold as many predictions as inputs. Record it again.</source>
        <translation>%1 enthält nicht so viele Vorhersagen wie Eingaben. Zeichnen Sie neu auf.</translation>
    </message>
    <message>
        <source>The server does not give the recorded prediction for input %1.</source>
        <translation>Der Server gibt für Eingabe %1 nicht die aufgezeichnete Vorhersage.</translation>
    </message>
    <message>
        <source>%1 recorded predictions came out alike.</source>
        <translation>%1 aufgezeichnete Vorhersagen kamen gleich heraus.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Dies braucht einen Grund.</translation>
    </message>
    <message>
        <source>%1 is not frozen.</source>
        <translation>%1 ist nicht eingefroren.</translation>
    </message>
    <message>
        <source>%1 took the order, and its traffic still goes to %2 and %3.</source>
        <translation>%1 nahm den Auftrag an, und der Verkehr geht weiter an %2 und %3.</translation>
    </message>
    <message>
        <source>The share of the traffic must lie between 0 and 1, not at %1.</source>
        <translation>Der Anteil des Verkehrs muss zwischen 0 und 1 liegen, nicht bei %1.</translation>
    </message>
    <message>
        <source>The table %1 of %2 holds bytes where a text belongs.</source>
        <translation>Die Tabelle %1 von %2 enthält Bytes, wo ein Text hingehört.</translation>
    </message>
    <message>
        <source>%1 folders in %2 were not looked into, because they lie deeper than %3 folders or there are too many. The first: %4. If a registry is in one of them, add that folder.</source>
        <translation>%1 Ordner in %2 wurden nicht durchsucht, weil sie tiefer als %3 Ordner liegen oder zu viele sind. Der erste: %4. Liegt in einem davon eine Registry, fügen Sie diesen Ordner hinzu.</translation>
    </message>
    <message>
        <source>%1 is a link to the registry %2 elsewhere, which was not added. Add that folder if it is meant.</source>
        <translation>%1 ist ein Link auf die Registry %2 anderswo, die nicht hinzugefügt wurde. Fügen Sie diesen Ordner hinzu, falls er gemeint ist.</translation>
    </message>
    <message>
        <source>This plan was run already. Its deployment is in the history; plan again for another one.</source>
        <translation>Dieser Plan wurde bereits ausgeführt. Seine Ausrollung steht im Verlauf; planen Sie für eine weitere neu.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked. Unlock it, and try again.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring holds no %1.</source>
        <translation>Der Schlüsselbund enthält nichts unter %1.</translation>
    </message>
    <message>
        <source>There is no keyring in this session (%1). Use a vault with a passphrase, or an environment variable.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund (%1). Verwenden Sie einen Tresor mit Passphrase oder eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>%1 is no vault of Slipway, or is damaged. Move it away, and store the tokens again.</source>
        <translation>%1 ist kein Tresor von Slipway oder ist beschädigt. Verschieben Sie ihn und speichern Sie die Tokens neu.</translation>
    </message>
    <message>
        <source>The vault of tokens does not open: the passphrase is wrong, or the file was changed.</source>
        <translation>Der Tokentresor lässt sich nicht öffnen: Die Passphrase ist falsch, oder die Datei wurde geändert.</translation>
    </message>
    <message>
        <source>The vault of tokens is locked. Open it with its passphrase first.</source>
        <translation>Der Tokentresor ist verschlossen. Öffnen Sie ihn zuerst mit seiner Passphrase.</translation>
    </message>
    <message>
        <source>OpenSSL could not encrypt the vault of tokens.</source>
        <translation>OpenSSL konnte den Tokentresor nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>A vault needs a passphrase.</source>
        <translation>Ein Tresor braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>The vault holds no %1.</source>
        <translation>Der Tresor enthält nichts unter %1.</translation>
    </message>
    <message>
        <source>No token of %1 is stored.</source>
        <translation>Kein Token von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>A token is one word without blanks and line breaks; this is none.</source>
        <translation>Ein Token ist ein Wort ohne Leerzeichen und Zeilenumbrüche; dies ist keines.</translation>
    </message>
    <message>
        <source>%1 must be an absolute path, not %2.</source>
        <translation>%1 muss ein absoluter Pfad sein, nicht %2.</translation>
    </message>
    <message>
        <source>%1 must be addresses like http://host:port with commas between them, not %2.</source>
        <translation>%1 muss aus Adressen wie http://host:port mit Kommas dazwischen bestehen, nicht %2.</translation>
    </message>
    <message>
        <source>%1 must be one line of text.</source>
        <translation>%1 muss eine Textzeile sein.</translation>
    </message>
    <message>
        <source>The driver %1 needs the setting %2: %3</source>
        <translation>Der Treiber %1 braucht die Einstellung %2: %3</translation>
    </message>
    <message>
        <source>The address of a folder is its absolute path, not %1.</source>
        <translation>Die Adresse eines Ordners ist sein absoluter Pfad, nicht %1.</translation>
    </message>
    <message>
        <source>%1 must not be written by you.</source>
        <translation>%1 darf von Ihnen nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 of %2 is not there. Check that it exists or its share is mounted.</source>
        <translation>Der Ordner %1 von %2 ist nicht da. Prüfen Sie, ob er existiert oder seine Freigabe eingebunden ist.</translation>
    </message>
    <message>
        <source>%1 must not be read by you.</source>
        <translation>%1 darf von Ihnen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist bereits da.</translation>
    </message>
    <message>
        <source>Other bytes arrived at %1 than were sent.</source>
        <translation>Bei %1 kamen andere Bytes an, als gesendet wurden.</translation>
    </message>
    <message>
        <source>%1 is no link. Move it away; then it can be exchanged in one step.</source>
        <translation>%1 ist kein Link. Verschieben Sie es; dann kann es in einem Schritt getauscht werden.</translation>
    </message>
    <message>
        <source>%1 did not take the promotion event (%2). It is sent again.</source>
        <translation>%1 nahm das Beförderungsereignis nicht an (%2). Es wird erneut gesendet.</translation>
    </message>
    <message>
        <source>Redis at %1 gave no answer.</source>
        <translation>Redis unter %1 gab keine Antwort.</translation>
    </message>
    <message>
        <source>Redis at %1 did not publish the event (%2).</source>
        <translation>Redis unter %1 veröffentlichte das Ereignis nicht (%2).</translation>
    </message>
    <message>
        <source>%1 wants a token for %2 (401). Keep one with `slipwayctl target token`, or name the environment variable that holds it in the target.</source>
        <translation>%1 verlangt ein Token für %2 (401). Speichern Sie eines mit `slipwayctl target token` oder nennen Sie im Ziel die Umgebungsvariable, die es enthält.</translation>
    </message>
    <message>
        <source>%1 refused the token from %2 for %3 (401).</source>
        <translation>%1 lehnte das Token aus %2 für %3 ab (401).</translation>
    </message>
    <message>
        <source>%1 does not permit %2 to this token (403).</source>
        <translation>%1 erlaubt diesem Token %2 nicht (403).</translation>
    </message>
    <message>
        <source>%1 is not on %2.</source>
        <translation>%1 ist nicht auf %2.</translation>
    </message>
    <message>
        <source>The folder %1 of %2 is not there.</source>
        <translation>Der Ordner %1 von %2 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is not understood (%3). Check that the target&apos;s address and driver.</source>
        <translation>%1 antwortete auf %2 mit etwas Unverständlichem (%3). Prüfen Sie Adresse und Treiber des Ziels.</translation>
    </message>
    <message>
        <source>%1 is not the address of a folder on a host. Write it as ssh://user@host:port/folder, without a password.</source>
        <translation>%1 ist nicht die Adresse eines Ordners auf einem Host. Schreiben Sie sie als ssh://user@host:port/folder, ohne Passwort.</translation>
    </message>
    <message>
        <source>access must be shell or sftp, not %1.</source>
        <translation>access muss shell oder sftp sein, nicht %1.</translation>
    </message>
    <message>
        <source>The program %1 could not be started. Install OpenSSH&apos;s client.</source>
        <translation>Das Programm %1 konnte nicht gestartet werden. Installieren Sie den Client von OpenSSH.</translation>
    </message>
    <message>
        <source>%1 answered with more than can be read.</source>
        <translation>%1 antwortete mit mehr, als gelesen werden kann.</translation>
    </message>
    <message>
        <source>The key of %1 is not the known one, so nothing was sent. Compare it with the host&apos;s own and put it into known_hosts.</source>
        <translation>Der Schlüssel von %1 ist nicht der bekannte, daher wurde nichts gesendet. Vergleichen Sie ihn mit dem des Hosts und tragen Sie ihn in known_hosts ein.</translation>
    </message>
    <message>
        <source>%1 did not let you in (%2).</source>
        <translation>%1 ließ Sie nicht ein (%2).</translation>
    </message>
    <message>
        <source>%1 gave no answer (%2). Check that the host runs and the address is right.</source>
        <translation>%1 gab keine Antwort (%2). Prüfen Sie, ob der Host läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 on %2 must not be used by you (%3).</source>
        <translation>%1 auf %2 darf von Ihnen nicht benutzt werden (%3).</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2).</source>
        <translation>Der Datenträger von %1 ist voll (%2).</translation>
    </message>
    <message>
        <source>%1 could not do what was asked with %2 (%3).</source>
        <translation>%1 konnte das Verlangte mit %2 nicht tun (%3).</translation>
    </message>
    <message>
        <source>%1 needs a shell; this target has access=sftp.</source>
        <translation>%1 braucht eine Shell; dieses Ziel hat access=sftp.</translation>
    </message>
    <message>
        <source>%1 has other files as %2 already. A version never changes; register this one under an id of its own.</source>
        <translation>%1 hat unter %2 bereits andere Dateien. Eine Version ändert sich nie; registrieren Sie diese unter einer eigenen ID.</translation>
    </message>
    <message>
        <source>%1 serves %2 and not %3 as planned. Plan again.</source>
        <translation>Auf %1 ist %2 aktiv und nicht %3 wie geplant. Planen Sie neu.</translation>
    </message>
    <message>
        <source>%1 has no version %2 of %3.</source>
        <translation>%1 hat keine Version %2 von %3.</translation>
    </message>
    <message>
        <source>%1 is what %2 holds. Bring another version there first.</source>
        <translation>%1 ist, was %2 enthält. Bringen Sie zuerst eine andere Version dorthin.</translation>
    </message>
    <message>
        <source>This kind of target cannot do this: %1.</source>
        <translation>Diese Art Ziel kann dies nicht: %1.</translation>
    </message>
    <message>
        <source>%1 does not say in %2 which version it has loaded. Check the target&apos;s address and driver.</source>
        <translation>%1 sagt in %2 nicht, welche Version geladen ist. Prüfen Sie Adresse und Treiber des Ziels.</translation>
    </message>
    <message>
        <source>%1 takes no files. Put %2 into the version folders that it reads.</source>
        <translation>%1 nimmt keine Dateien. Legen Sie %2 in die gelesenen Versionsordner.</translation>
    </message>
    <message>
        <source>%1 on %2 does not say which version it holds. Deploy the version again.</source>
        <translation>%1 auf %2 sagt nicht, welche Version es enthält. Rollen Sie die Version erneut aus.</translation>
    </message>
    <message>
        <source>The file of %1 on %2 was changed after it was brought there (SHA-256 %3, recorded %4). It was not switched to.</source>
        <translation>Die Datei von %1 auf %2 wurde nach dem Übertragen geändert (SHA-256 %3, verzeichnet %4). Es wurde nicht zu ihr umgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” has no known ending. Use .pdf, .html, .md or .json.</source>
        <translation>„%1“ hat keine bekannte Endung. Verwenden Sie .pdf, .html, .md oder .json.</translation>
    </message>
    <message>
        <source>Standard input holds no secret of at most %1 bytes. Pipe it in, or type it at a terminal.</source>
        <translation>Die Standardeingabe enthält kein Geheimnis von höchstens %1 Bytes. Leiten Sie es hinein oder tippen Sie es an einem Terminal.</translation>
    </message>
    <message>
        <source>%1 is named twice. Each seed counts once.</source>
        <translation>%1 ist zweimal genannt. Jeder Seed zählt einmal.</translation>
    </message>
    <message>
        <source>The passphrases differ.</source>
        <translation>Die Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>%1 has no row whose &quot;%2&quot; is %3; all %4 rows are of something else.</source>
        <translation>%1 hat keine Zeile, deren „%2“ %3 ist; alle %4 Zeilen sind von etwas anderem.</translation>
    </message>
    <message>
        <source>The log has no column &quot;%1&quot; of which %2 could be success.</source>
        <translation>Das Protokoll hat keine Spalte „%1“, in der %2 Erfolg sein könnte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never holds %2, which is to be success there. It holds: %3.</source>
        <translation>„%1“ enthält nie %2, das dort Erfolg sein soll. Es enthält: %3.</translation>
    </message>
    <message>
        <source>%1 and %2 tell of the same queries, which would count twice. Import the outcomes for what was reported later, or the queries for answers and times.</source>
        <translation>%1 und %2 berichten von denselben Anfragen, die doppelt zählen würden. Importieren Sie die Ergebnisse für später Gemeldetes oder die Anfragen für Antworten und Zeiten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds words (%2), which are no metric until one of them is said to be success.</source>
        <translation>„%1“ enthält Wörter (%2), die keine Metrik sind, bis eines davon als Erfolg gilt.</translation>
    </message>
    <message>
        <source>The log has no yes/no column for the primary metric. Name one of the columns %1, or say which value is success in one of: %2.</source>
        <translation>Das Protokoll hat keine Ja/Nein-Spalte für die Hauptmetrik. Nennen Sie eine der Spalten %1 oder sagen Sie, welcher Wert Erfolg ist in einer von: %2.</translation>
    </message>
    <message>
        <source>The covariate %1 adjusts the effects of the whole test alone; those of segments are read without it, so their intervals are the wider ones.</source>
        <translation>Die Kovariate %1 bereinigt nur die Effekte des ganzen Tests; die der Segmente werden ohne sie gelesen, daher sind ihre Intervalle die breiteren.</translation>
    </message>
    <message>
        <source>Users came back in a later phase %1 times. The phases are combined as if they had nobody in common, so the intervals may be too narrow.</source>
        <translation>Nutzer kamen %1-mal in einer späteren Phase wieder. Die Phasen werden kombiniert, als hätten sie niemanden gemeinsam, daher können die Intervalle zu schmal sein.</translation>
    </message>
    <message>
        <source>%1 of %2 users were in more than one arm, as it is when a split changes. Each phase counts them in the arm that they had then.</source>
        <translation>%1 von %2 Nutzern waren in mehr als einem Arm, wie es ist, wenn sich eine Aufteilung ändert. Jede Phase zählt sie in dem Arm, den sie dann hatten.</translation>
    </message>
    <message>
        <source>%1 further rows of the log are of another test or of none: no test drew a version for them. They do not count.</source>
        <translation>%1 weitere Zeilen des Protokolls gehören zu einem anderen oder keinem Test: Kein Test zog für sie eine Version. Sie zählen nicht.</translation>
    </message>
    <message>
        <source>No row has the label &quot;%1&quot; that was chosen as the positive class. There are: %2.</source>
        <translation>Keine Zeile hat das Label „%1“, das als positive Klasse gewählt wurde. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The labels are of more than two classes; the area under the ROC curve is one of two. Choose the positive class to set it against the others.</source>
        <translation>Die Labels gehören zu mehr als zwei Klassen; die Fläche unter der ROC-Kurve ist für zwei. Wählen Sie die positive Klasse, um sie gegen die anderen zu stellen.</translation>
    </message>
    <message>
        <source>It is not known for which of the labels %1 a high score speaks. Choose the positive class, or use 0 and 1.</source>
        <translation>Es ist unbekannt, für welches der Labels %1 ein hoher Score spricht. Wählen Sie die positive Klasse oder verwenden Sie 0 und 1.</translation>
    </message>
    <message>
        <source>%1 has scores that are no probabilities, so that no class follows from them. Choose a threshold, or add a column &quot;class&quot;.</source>
        <translation>%1 hat Scores, die keine Wahrscheinlichkeiten sind, daher folgt keine Klasse daraus. Wählen Sie eine Schwelle oder fügen Sie eine Spalte „class“ hinzu.</translation>
    </message>
    <message>
        <source>The versions are of different models, %1 and %2: the tests mean something only where both answer the same question.</source>
        <translation>Die Versionen gehören zu verschiedenen Modellen, %1 und %2: Die Tests bedeuten nur etwas, wo beide dieselbe Frage beantworten.</translation>
    </message>
    <message>
        <source>That is more than one row in %1 of those with one id: the files are hardly of one test set, and what follows means little.</source>
        <translation>Das ist mehr als eine von %1 Zeilen mit gleicher ID: Die Dateien gehören kaum zu einer Testmenge, und das Folgende bedeutet wenig.</translation>
    </message>
    <message>
        <source>Failure rates above %1 are excluded in both arms (rule of three, n = %2 and %3).</source>
        <translation>Fehlerraten über %1 sind in beiden Armen ausgeschlossen (Dreierregel, n = %2 und %3).</translation>
    </message>
    <message>
        <source>Success rates above %1 are excluded in both arms (rule of three, n = %2 and %3).</source>
        <translation>Erfolgsraten über %1 sind in beiden Armen ausgeschlossen (Dreierregel, n = %2 und %3).</translation>
    </message>
    <message>
        <source>The split of one of the %1 phases is not as planned, %2.</source>
        <translation>Die Aufteilung in einer der %1 Phasen ist nicht wie geplant, %2.</translation>
    </message>
    <message>
        <source>The split is as planned in each of the %1 phases, %2.</source>
        <translation>Die Aufteilung ist in jeder der %1 Phasen wie geplant, %2.</translation>
    </message>
    <message>
        <source>The split is as planned: %1 got %2 of the users, %3 planned, %4.</source>
        <translation>Die Aufteilung ist wie geplant: %1 erhielt %2 der Nutzer, geplant %3, %4.</translation>
    </message>
    <message>
        <source>The split is not as planned: %1 got %2 of the users and not %3, %4.</source>
        <translation>Die Aufteilung ist nicht wie geplant: %1 erhielt %2 der Nutzer und nicht %3, %4.</translation>
    </message>
    <message>
        <source>%1 says that it is version %2, but lies in the folder of version %3, which is used.</source>
        <translation>%1 nennt sich Version %2, liegt aber im Ordner der Version %3, die gilt.</translation>
    </message>
    <message>
        <source>The values or counts are too large to compute this with.</source>
        <translation>Die Werte oder Anzahlen sind zu groß, um dies mit ihnen zu berechnen.</translation>
    </message>
    <message>
        <source>And %1 more rows: a report to a file that ends in .csv has them.</source>
        <translation>Und %1 weitere Zeilen: Ein Bericht in eine Datei mit der Endung .csv hat sie.</translation>
    </message>
    <message>
        <source>And %1 more columns: a report to a file that ends in .csv has them.</source>
        <translation>Und %1 weitere Spalten: Ein Bericht in eine Datei mit der Endung .csv hat sie.</translation>
    </message>
    <message>
        <source>version&apos;s id</source>
        <translation>ID der Version</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>Ohne %1.</translation>
    </message>
    <message>
        <source>Confusion matrix of %1</source>
        <translation>Konfusionsmatrix von %1</translation>
    </message>
    <message>
        <source>Worst recognised classes of %1</source>
        <translation>Am schlechtesten erkannte Klassen von %1</translation>
    </message>
    <message>
        <source>Actual class</source>
        <translation>Tatsächliche Klasse</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message numerus="yes">
        <source>%n classes: too many for a page; these have the least recall.</source>
        <translation>
            <numerusform>%n Klasse: zu viel für eine Seite; diese hat den geringsten Recall.</numerusform>
            <numerusform>%n Klassen: zu viele für eine Seite; diese haben den geringsten Recall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest confusions of %1</source>
        <translation>Größte Verwechslungen von %1</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>There is no verdict: the share of %1 went from %2 % to %3 % on %4, so what differs between the days would count as the version&apos;s.</source>
        <translation>Kein Urteil: Der Anteil von %1 ging am %4 von %2 % auf %3 %, daher würde, was zwischen den Tagen verschieden ist, der Version zugerechnet.</translation>
    </message>
    <message>
        <source>A plan with another split from %1 on: each phase is read by itself then.</source>
        <translation>Ein Plan mit einer anderen Aufteilung ab %1: Jede Phase wird dann für sich gelesen.</translation>
    </message>
    <message>
        <source>A plan cannot have the %1 &quot;%2&quot;. There are: %3.</source>
        <translation>Ein Plan kann %1 „%2“ nicht haben. Es gibt: %3.</translation>
    </message>
    <message>
        <source>A threshold of %1 for the split cannot be: it lies between 0 and 1, as 0.001.</source>
        <translation>Eine Schwelle von %1 für die Aufteilung ist unmöglich: Sie liegt zwischen 0 und 1, etwa 0.001.</translation>
    </message>
    <message>
        <source>A plan needs at least one look (it has %1), a planned size from 1 on (%2) and 0 or more units before anything is read (%3).</source>
        <translation>Ein Plan braucht mindestens einen Zwischenblick (er hat %1), einen geplanten Umfang ab 1 (%2) und 0 oder mehr Einheiten, bevor etwas gelesen wird (%3).</translation>
    </message>
    <message>
        <source>No spread is given for %1, so it cannot be judged. Give each arm its &quot;sd_%1&quot; and import the summary again.</source>
        <translation>Für %1 ist keine Streuung angegeben, daher kein Urteil. Geben Sie jedem Arm sein „sd_%1“ und importieren Sie die Zusammenfassung neu.</translation>
    </message>
    <message>
        <source>Only rows that exactly one version gets right tell them apart, here %1; with few of them a difference is hard to see.</source>
        <translation>Nur Zeilen, auf denen genau eine Version richtig liegt, unterscheiden sie, hier %1; bei wenigen davon ist ein Unterschied schwer zu sehen.</translation>
    </message>
    <message>
        <source>Both get the same rows right: there is no difference to resample.</source>
        <translation>Beide liegen auf denselben Zeilen richtig: Es gibt keine Differenz zum Resampling.</translation>
    </message>
    <message>
        <source>%1 does not say how many rows it was tested on. Give that number.</source>
        <translation>%1 sagt nicht, auf wie vielen Zeilen getestet wurde. Geben Sie diese Zahl an.</translation>
    </message>
    <message>
        <source>%1 does not say how many rows it was trained on. Give that number.</source>
        <translation>%1 sagt nicht, auf wie vielen Zeilen trainiert wurde. Geben Sie diese Zahl an.</translation>
    </message>
    <message>
        <source>Guard rail %1: a loss of more than %2 is shown (%3 against %4; loss at least %5 at %6; n = %7 and %8).</source>
        <translation>Leitplanke %1: Ein Verlust von mehr als %2 ist nachgewiesen (%3 gegen %4; Verlust mindestens %5 bei %6; n = %7 und %8).</translation>
    </message>
    <message>
        <source>There is no verdict: %1 of %2 users were in more than one arm, so the arms were not drawn by user.</source>
        <translation>Kein Urteil: %1 von %2 Nutzern waren in mehr als einem Arm, also wurden die Arme nicht nach Nutzer gezogen.</translation>
    </message>
    <message>
        <source>A plan that leaves those users out, or requests as the unit.</source>
        <translation>Ein Plan, der diese Nutzer ausschließt, oder Anfragen als Einheit.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made (%2). Check the permissions above it.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden (%2). Prüfen Sie die Rechte darüber.</translation>
    </message>
    <message>
        <source>%2 is damaged or no strict JSON, and too large to be searched for what can be used of it. Write it again.</source>
        <translation>%2 ist beschädigt oder kein strenges JSON und zu groß, um Brauchbares darin zu suchen. Schreiben Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%2 ends in the middle of %1, which is left out: it was not written to its end, or is written to now.</source>
        <translation>%2 endet mitten in %1, das ausgelassen wird: Die Datei wurde nicht zu Ende geschrieben oder wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>Paused by %1 (%2) before it began.</source>
        <translation>Von %1 vor dem Beginn angehalten (%2).</translation>
    </message>
    <message>
        <source>%1 of %2 rows were served before the plan was made (%3), so the verdict is retrospective.</source>
        <translation>%1 von %2 Zeilen wurden bedient, bevor der Plan gemacht wurde (%3), daher ist das Urteil rückblickend.</translation>
    </message>
    <message>
        <source>The data had been looked at as the experiment &quot;%1&quot; (%2) before this plan was made (%3), so the result explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation>Die Daten waren als Experiment „%1“ angesehen worden (%2), bevor dieser Plan gemacht wurde (%3), daher ist das Ergebnis explorativ: Es kann den Test beenden oder weiterlaufen lassen, aber nichts ausrollen.</translation>
    </message>
    <message>
        <source>The summary holds counts and no metric. Give each arm a rate, as &quot;success_rate&quot;, or a mean with its spread, as &quot;avg_latency_ms&quot; and &quot;sd_latency_ms&quot;.</source>
        <translation>Die Zusammenfassung enthält Anzahlen und keine Metrik. Geben Sie jedem Arm eine Rate, etwa „success_rate“, oder einen Mittelwert mit Streuung, etwa „avg_latency_ms“ und „sd_latency_ms“.</translation>
    </message>
    <message>
        <source>The log has no yes/no or number column, so there is nothing to compare. A metric is a column as &quot;success&quot; or &quot;response_time_ms&quot;.</source>
        <translation>Das Protokoll hat keine Ja/Nein- oder Zahlenspalte, also ist nichts zu vergleichen. Eine Metrik ist eine Spalte wie „success“ oder „response_time_ms“.</translation>
    </message>
    <message>
        <source>The log has no yes/no or number column. Say which value is success in one of: %1.</source>
        <translation>Das Protokoll hat keine Ja/Nein- oder Zahlenspalte. Sagen Sie, welcher Wert Erfolg ist in einer von: %1.</translation>
    </message>
    <message>
        <source>A plan names exactly one primary metric, and this one names %1.</source>
        <translation>Ein Plan nennt genau eine Hauptmetrik, und dieser nennt %1.</translation>
    </message>
    <message>
        <source>Resampled</source>
        <translation>Resampling</translation>
    </message>
    <message>
        <source>Where an arm has fewer than 100 values beyond a quantile, the interval of the bootstrap stands beside the normal one; it is exact, so it needs no seed (Hutson and Ernst 2000).</source>
        <translation>Wo ein Arm weniger als 100 Werte jenseits eines Quantils hat, steht das Intervall des Bootstraps neben dem normalen; es ist exakt und braucht daher keinen Seed (Hutson und Ernst 2000).</translation>
    </message>
    <message>
        <source>%1 of %2 lines do not count: %3. The first is line %4: %5.</source>
        <translation>%1 von %2 Zeilen zählen nicht: %3. Die erste ist Zeile %4: %5.</translation>
    </message>
    <message>
        <source>%1 of %2 lines do not count. The first is line %3: %4.</source>
        <translation>%1 von %2 Zeilen zählen nicht. Die erste ist Zeile %3: %4.</translation>
    </message>
    <message>
        <source>Of the last %1 rows it is not known whether they tell a request again: so many different requests cannot be remembered.</source>
        <translation>Von den letzten %1 Zeilen ist unbekannt, ob sie eine Anfrage wiederholen: So viele verschiedene Anfragen kann man sich nicht merken.</translation>
    </message>
    <message>
        <source>users of %1</source>
        <translation>Nutzer von %1</translation>
    </message>
    <message>
        <source>No version has a parameter %1.</source>
        <translation>Keine Version hat einen Parameter %1.</translation>
    </message>
    <message>
        <source>No version has a parameter %1. Did you mean %2?</source>
        <translation>Keine Version hat einen Parameter %1. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>No version has a tag %1.</source>
        <translation>Keine Version hat ein Tag %1.</translation>
    </message>
    <message>
        <source>No version has a tag %1. Did you mean %2?</source>
        <translation>Keine Version hat ein Tag %1. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>No version has a metric %1.</source>
        <translation>Keine Version hat eine Metrik %1.</translation>
    </message>
    <message>
        <source>No version has a metric %1. Did you mean %2?</source>
        <translation>Keine Version hat eine Metrik %1. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 promoted it before the end of the hold: %2</source>
        <translation>%1 beförderte vor dem Ende der Haltezeit: %2</translation>
    </message>
    <message>
        <source>Paused by %1 (%2). </source>
        <translation>Von %1 angehalten (%2). </translation>
    </message>
    <message>
        <source>The lock there is taken over</source>
        <translation>Die Sperre dort wird übernommen</translation>
    </message>
    <message>
        <source>It was left on %1 by the deployment %2, which works on it no more.</source>
        <translation>Sie blieb auf %1 von der Ausrollung %2, die nicht mehr daran arbeitet.</translation>
    </message>
    <message>
        <source>The deployment of %1 %2 to %3 was interrupted and holds the lock there. Finish it or undo it first: in the history, or with slipwayctl deployment finish %4 or deployment undo %4.</source>
        <translation>Die Ausrollung von %1 %2 auf %3 wurde unterbrochen und hält dort die Sperre. Führen Sie sie zuerst zu Ende oder machen Sie sie rückgängig: im Verlauf oder mit slipwayctl deployment finish %4 oder deployment undo %4.</translation>
    </message>
    <message>
        <source>The deployment of %1 to %2 runs no more, so nothing was changed.</source>
        <translation>Die Ausrollung von %1 auf %2 läuft nicht mehr, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The deployment is paused already.</source>
        <translation>Die Ausrollung ist bereits angehalten.</translation>
    </message>
    <message>
        <source>The deployment is not paused.</source>
        <translation>Die Ausrollung ist nicht angehalten.</translation>
    </message>
    <message>
        <source>No step is being held at this moment, so there is nothing to skip.</source>
        <translation>Gerade wird kein Schritt gehalten, also ist nichts zu überspringen.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept.</source>
        <translation>Sagen Sie, warum: Der Grund wird gespeichert.</translation>
    </message>
    <message>
        <source>If %1 stays as it is, even %2 users would not settle it.</source>
        <translation>Bleibt %1, wie es ist, würden auch %2 Nutzer nichts entscheiden.</translation>
    </message>
    <message>
        <source>About %1 more users, %2 of them of the treatment, if %3 stays as it is.</source>
        <translation>Etwa %1 weitere Nutzer, davon %2 der Behandlung, wenn %3 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A log with values of %1: an arm has none, and at least %2 users are needed.</source>
        <translation>Ein Protokoll mit Werten von %1: Ein Arm hat keine, und mindestens %2 Nutzer sind nötig.</translation>
    </message>
    <message>
        <source>%1 more users with a value of %2 in the smaller arm.</source>
        <translation>%1 weitere Nutzer mit einem Wert von %2 im kleineren Arm.</translation>
    </message>
    <message>
        <source>The planned size: %1 more users of the control and %2 of the treatment.</source>
        <translation>Der geplante Umfang: noch %1 Nutzer der Kontrolle und %2 der Behandlung.</translation>
    </message>
    <message>
        <source>A changed version in a test of its own; more users of this one will hardly turn it (%1 so far).</source>
        <translation>Eine geänderte Version in einem eigenen Test; weitere Nutzer in diesem werden kaum etwas ändern (bisher %1).</translation>
    </message>
    <message>
        <source>The verdict waits: %1 and %2 users with a value of %3 are there, at least %4 an arm are needed for every metric that decides.</source>
        <translation>Das Urteil wartet: %1 und %2 Nutzer mit einem Wert von %3 liegen vor, mindestens %4 je Arm sind für jede entscheidende Metrik nötig.</translation>
    </message>
    <message>
        <source>The verdict waits for the planned size: %1 and %2 of %3 users an arm are there.</source>
        <translation>Das Urteil wartet auf den geplanten Umfang: %1 und %2 von %3 Nutzern je Arm liegen vor.</translation>
    </message>
    <message>
        <source>The split was checked over users (%1), for the requests of one are drawn together.</source>
        <translation>Die Aufteilung wurde über Nutzer geprüft (%1), denn die Anfragen eines Nutzers werden zusammen gezogen.</translation>
    </message>
    <message>
        <source>%1 is empty: MLflow has written nothing to it, or it was lost. Start MLflow with it once, or restore it from a backup.</source>
        <translation>%1 ist leer: MLflow hat nichts hineingeschrieben, oder es ging verloren. Starten Sie MLflow einmal damit oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 does not begin as an SQLite database does: its first page is damaged, or it is another kind of file. Restore it from a backup.</source>
        <translation>%1 beginnt nicht wie eine SQLite-Datenbank: Die erste Seite ist beschädigt, oder es ist eine andere Dateiart. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is locked by another program that writes to it. What was read before stays; it is read again by the next scan, once that program has let go of it.</source>
        <translation>%1 ist durch ein anderes Programm gesperrt, das hineinschreibt. Das zuvor Gelesene bleibt; das nächste Einlesen liest neu, sobald jenes Programm die Datei freigibt.</translation>
    </message>
    <message>
        <source>%2 is cut off: it has %3 of its %4 bytes. What the rest held is not shown; restore the file from a backup.</source>
        <translation>%2 ist abgeschnitten: %3 von %4 Bytes sind da. Was der Rest enthielt, wird nicht gezeigt; stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is cut off: it has %2 of its %3 bytes, and what is left does not say where MLflow&apos;s tables are. Restore it from a backup.</source>
        <translation>%1 ist abgeschnitten: %2 von %3 Bytes sind da, und der Rest sagt nicht, wo die Tabellen von MLflow sind. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is damaged where it says which tables it has, so that MLflow&apos;s are not found. Restore it from a backup.</source>
        <translation>%1 ist dort beschädigt, wo die Tabellen aufgeführt sind, daher sind die von MLflow nicht auffindbar. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The list of tables (%1) of %2 is damaged. These are not found and not read: %3. Restore the file from a backup.</source>
        <translation>Die Tabellenliste (%1) von %2 ist beschädigt. Diese sind nicht auffindbar und nicht gelesen: %3. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>MLflow&apos;s tables %1 are missing in %2. What they would hold is not shown; restore the file from a backup.</source>
        <translation>Die MLflow-Tabellen %1 fehlen in %2. Was sie enthielten, wird nicht gezeigt; stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The table %1 of %2 has no columns %3, which MLflow&apos;s has. It is not read.</source>
        <translation>Die Tabelle %1 von %2 hat keine Spalten %3, die MLflows Tabelle hat. Sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 in %2 is no ordinary table. It is not read; restore MLflow&apos;s table.</source>
        <translation>%1 in %2 ist keine gewöhnliche Tabelle. Sie wird nicht gelesen; stellen Sie die Tabelle von MLflow wieder her.</translation>
    </message>
    <message>
        <source>Pages of %2 are damaged. What they hold of %1 is not shown; restore the file from a backup.</source>
        <translation>Seiten von %2 sind beschädigt. Was sie von %1 enthalten, wird nicht gezeigt; stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>In an arm fewer than 20 users have the rarer outcome, which is too few for an interval over users.</source>
        <translation>In einem Arm haben weniger als 20 Nutzer den selteneren Ausgang, was für ein Intervall über Nutzer zu wenig ist.</translation>
    </message>
    <message>
        <source>%1 and %2 have no feature in common that varies, so nothing can be compared.</source>
        <translation>%1 und %2 haben kein variierendes Merkmal gemeinsam, also ist nichts vergleichbar.</translation>
    </message>
    <message>
        <source>The log %1 is no longer there. What was read of it is kept; put the log back to follow it, or import another.</source>
        <translation>Das Protokoll %1 ist nicht mehr da. Das Gelesene bleibt; legen Sie es zurück, um weiterzulesen, oder importieren Sie ein anderes.</translation>
    </message>
    <message>
        <source>An arm has no success or no failure, so there is no interval of the ratio that holds; see the difference.</source>
        <translation>Ein Arm hat keinen Erfolg oder keinen Misserfolg, also gibt es kein gültiges Intervall des Verhältnisses; siehe Differenz.</translation>
    </message>
    <message>
        <source>Segments explore: nothing is decided by them, and what shows here needs a test of its own. Holm&apos;s rule keeps the chance of any false finding among the segments of one metric below the level.</source>
        <translation>Segmente sind explorativ: Nichts wird durch sie entschieden, und was sich hier zeigt, braucht einen eigenen Test. Holms Regel hält die Chance auf irgendeinen falschen Befund unter den Segmenten einer Metrik unter dem Niveau.</translation>
    </message>
    <message>
        <source>Segments explore: nothing is decided by them, and what shows here needs a test of its own. Benjamini and Hochberg&apos;s rule keeps the share of false ones among a metric&apos;s findings below the level.</source>
        <translation>Segmente sind explorativ: Nichts wird durch sie entschieden, und was sich hier zeigt, braucht einen eigenen Test. Die Regel von Benjamini und Hochberg hält den Anteil falscher unter den Befunden einer Metrik unter dem Niveau.</translation>
    </message>
    <message>
        <source>An arm has so few of the rarer outcome of %1 (less than 5 are expected) that the p value is that of Fisher&apos;s exact test.</source>
        <translation>Ein Arm hat so wenig vom selteneren Ausgang von %1 (weniger als 5 werden erwartet), dass der p-Wert der von Fishers exaktem Test ist.</translation>
    </message>
    <message>
        <source>%1 is compared without the covariate %2: an arm has fewer than %3 successes or fewer than %3 failures, and its spread would come out too small.</source>
        <translation>%1 wird ohne die Kovariate %2 verglichen: Ein Arm hat weniger als %3 Erfolge oder weniger als %3 Misserfolge, und seine Streuung fiele zu klein aus.</translation>
    </message>
    <message>
        <source>The p value is that of Fisher&apos;s exact test, because only %1 of the rarer outcome are expected in an arm; nothing is rolled out that it does not bear out.</source>
        <translation>Der p-Wert ist der von Fishers exaktem Test, weil in einem Arm nur %1 des selteneren Ausgangs erwartet werden; was er nicht stützt, wird nicht ausgerollt.</translation>
    </message>
    <message>
        <source>A new experiment with a plan of its own and new data.</source>
        <translation>Ein neues Experiment mit eigenem Plan und neuen Daten.</translation>
    </message>
    <message>
        <source>The test was read at its planned size already (%1 rows, %2), so this reading explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation>Der Test wurde bereits bei seinem geplanten Umfang gelesen (%1 Zeilen, %2), daher ist diese Lesung explorativ: Sie kann den Test beenden oder weiterlaufen lassen, aber nichts ausrollen.</translation>
    </message>
    <message>
        <source>More users: in each arm at least 20 must have the rarer outcome of %1.</source>
        <translation>Mehr Nutzer: In jedem Arm müssen mindestens 20 den selteneren Ausgang von %1 haben.</translation>
    </message>
    <message>
        <source>A new test with its own plan: this one has reached its planned size (n = %1 and %2) and is not read on.</source>
        <translation>Ein neuer Test mit eigenem Plan: Dieser hat seinen geplanten Umfang erreicht (n = %1 und %2) und wird nicht weitergelesen.</translation>
    </message>
    <message>
        <source>The summary again, with &quot;sd_%1&quot; of each arm.</source>
        <translation>Die Zusammenfassung noch einmal, mit „sd_%1“ jedes Arms.</translation>
    </message>
    <message>
        <source>%1 cannot be compared: no spread is given for its means.</source>
        <translation>%1 ist nicht vergleichbar: Für die Mittelwerte ist keine Streuung angegeben.</translation>
    </message>
    <message>
        <source>There is no verdict: a metric that decides has too few events.</source>
        <translation>Kein Urteil: Eine entscheidende Metrik hat zu wenige Ereignisse.</translation>
    </message>
    <message>
        <source>There is no verdict: %1 decides and has no spread.</source>
        <translation>Kein Urteil: %1 entscheidet und hat keine Streuung.</translation>
    </message>
    <message>
        <source>%1 is left as it is: its figures cannot be used.</source>
        <translation>%1 bleibt, wie es ist: Die Zahlen sind unbrauchbar.</translation>
    </message>
    <message>
        <source>%1 is to be rolled back: it breaches the guard rail %2.</source>
        <translation>%1 ist zurückzurollen: Die Leitplanke %2 ist verletzt.</translation>
    </message>
    <message>
        <source>%1 is to be rolled back: its %2 is worse.</source>
        <translation>%1 ist zurückzurollen: %2 ist schlechter.</translation>
    </message>
    <message>
        <source>%1 is to be rolled back: a gain in %2 that is worth it is excluded.</source>
        <translation>%1 ist zurückzurollen: Ein lohnender Gewinn bei %2 ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 could be rolled out as well, and %2 is shown to be better.</source>
        <translation>%1 könnte auch ausgerollt werden, und %2 ist nachweislich besser.</translation>
    </message>
    <message>
        <source>%1 is left as it is: nothing is decided of it (%2).</source>
        <translation>%1 bleibt, wie es ist: Nichts ist darüber entschieden (%2).</translation>
    </message>
    <message>
        <source>Of %1 treatments %2 stands best, and the verdict is of it.</source>
        <translation>Von %1 Behandlungen steht %2 am besten, und ihr gilt das Urteil.</translation>
    </message>
    <message>
        <source>More rows: until at least 5 of each outcome of %1 are expected in each arm, or Fisher&apos;s test shows the difference.</source>
        <translation>Mehr Zeilen: bis in jedem Arm mindestens 5 jedes Ausgangs von %1 erwartet werden oder Fishers Test die Differenz nachweist.</translation>
    </message>
    <message>
        <source>A choice between %1 and %2 by a person, or a test of these with a plan of its own.</source>
        <translation>Eine Wahl zwischen %1 und %2 durch einen Menschen oder ein Test dieser beiden mit eigenem Plan.</translation>
    </message>
    <message>
        <source>The summary states %1 as %2; the matrix says %3.</source>
        <translation>Die Zusammenfassung gibt %1 als %2 an; die Matrix sagt %3.</translation>
    </message>
    <message>
        <source>%1 went back from %2 to %3 already. To take %3 back as well, say which version to go back to. It has: %4.</source>
        <translation>%1 ging bereits von %2 auf %3 zurück. Um auch %3 zurückzunehmen, sagen Sie, zu welcher Version zurückgekehrt werden soll. Vorhanden: %4.</translation>
    </message>
    <message>
        <source>The rules are those of another environment</source>
        <translation>Die Regeln sind die einer anderen Umgebung</translation>
    </message>
    <message>
        <source>%1 is written for %2, and %3 belongs to %4.</source>
        <translation>%1 ist für %2 geschrieben, und %3 gehört zu %4.</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>keine Aufteilung</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>je Phase</translation>
    </message>
    <message>
        <source>%1, at this look</source>
        <translation>%1, bei diesem Zwischenblick</translation>
    </message>
    <message>
        <source>The plan was made on %1.</source>
        <translation>Der Plan wurde am %1 gemacht.</translation>
    </message>
    <message>
        <source>Nobody made a plan: these are the defaults.</source>
        <translation>Niemand hat einen Plan gemacht: Dies sind die Vorgaben.</translation>
    </message>
    <message>
        <source>Hash of the plan (SHA-256): %1.</source>
        <translation>Hash des Plans (SHA-256): %1.</translation>
    </message>
    <message>
        <source>Confidence sequence, holds at any look</source>
        <translation>Konfidenzsequenz, gilt bei jedem Zwischenblick</translation>
    </message>
    <message>
        <source>%1, as wide as the confidence sequence</source>
        <translation>%1, so breit wie die Konfidenzsequenz</translation>
    </message>
    <message>
        <source>Difference, for a single reading</source>
        <translation>Differenz, für eine einzelne Lesung</translation>
    </message>
    <message>
        <source>Their intervals and p values are those of a single reading, whatever the plan says of looks.</source>
        <translation>Ihre Intervalle und p-Werte sind die einer einzelnen Lesung, was auch immer der Plan zu Zwischenblicken sagt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have a time that cannot be read, so they count in the first phase. The first is line %3: %4.</source>
        <translation>%1 von %2 Zeilen haben eine nicht lesbare Zeit, daher zählen sie in der ersten Phase. Die erste ist Zeile %3: %4.</translation>
    </message>
    <message>
        <source>The differences of %1 are adjusted for the covariate %2 (CUPED), and the values of the arms are not.</source>
        <translation>Die Differenzen von %1 sind um die Kovariate %2 bereinigt (CUPED), die Werte der Arme nicht.</translation>
    </message>
    <message>
        <source>primary %1, higher is better</source>
        <translation>Hauptmetrik %1, höher ist besser</translation>
    </message>
    <message>
        <source>primary %1, lower is better</source>
        <translation>Hauptmetrik %1, niedriger ist besser</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 Zwischenblicke</translation>
    </message>
    <message>
        <source>power %1</source>
        <translation>Teststärke %1</translation>
    </message>
    <message>
        <source>unit: the user</source>
        <translation>Einheit: der Nutzer</translation>
    </message>
    <message>
        <source>unit: the row</source>
        <translation>Einheit: die Zeile</translation>
    </message>
    <message>
        <source>split %1, the control first</source>
        <translation>Aufteilung %1, die Kontrolle zuerst</translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <translation>ab %1: %2</translation>
    </message>
    <message>
        <source>no planned size</source>
        <translation>kein geplanter Umfang</translation>
    </message>
    <message>
        <source>at least %1 days</source>
        <translation>mindestens %1 Tage</translation>
    </message>
    <message>
        <source>covariate %1</source>
        <translation>Kovariate %1</translation>
    </message>
    <message>
        <source>weighted over the phases</source>
        <translation>über die Phasen gewichtet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The phases&apos; own values with the weights of their differences; their rows are never pooled</source>
        <translation>Die eigenen Werte der Phasen mit den Gewichten ihrer Differenzen; ihre Zeilen werden nie gepoolt</translation>
    </message>
    <message>
        <source>d = %1, SE = %2, N = %3, N* = %4, α = %5</source>
        <translation>d = %1, SE = %2, N = %3, N* = %4, α = %5</translation>
    </message>
    <message>
        <source>As many standard errors wide as the confidence sequence of the difference.</source>
        <translation>So viele Standardfehler breit wie die Konfidenzsequenz der Differenz.</translation>
    </message>
    <message>
        <source>Every replica answers</source>
        <translation>Jede Replik antwortet</translation>
    </message>
    <message>
        <source>%1 does not answer. The others are taken back; this one serves what it has loaded when it comes up again.</source>
        <translation>%1 antwortet nicht. Die anderen werden zurückgenommen; diese betreibt, was sie geladen hat, wenn sie wieder startet.</translation>
    </message>
    <message>
        <source>%1 does not answer. Start it, or take it out of the target&apos;s setting replicas.</source>
        <translation>%1 antwortet nicht. Starten Sie sie oder nehmen Sie sie aus der Einstellung replicas des Ziels.</translation>
    </message>
    <message>
        <source>%1 has %2. It tells no hash, so whether its bytes are the same is not known.</source>
        <translation>%1 hat %2. Es nennt keinen Hash, also ist unbekannt, ob die Bytes gleich sind.</translation>
    </message>
    <message>
        <source>More rows. How many cannot be said: an arm has only %1 of the rarer outcome of %2 so far.</source>
        <translation>Mehr Zeilen. Wie viele, ist nicht zu sagen: Ein Arm hat bisher nur %1 des selteneren Ausgangs von %2.</translation>
    </message>
    <message>
        <source>More rows. How many cannot be said: an arm has none of the rarer outcome of %1 so far.</source>
        <translation>Mehr Zeilen. Wie viele, ist nicht zu sagen: Ein Arm hat bisher nichts vom selteneren Ausgang von %1.</translation>
    </message>
    <message>
        <source>The planned size at the latest: %1 more of the control and %2 of the treatment. Whether %3 is settled there cannot be said from the few events so far.</source>
        <translation>Spätestens der geplante Umfang: noch %1 der Kontrolle und %2 der Behandlung. Ob %3 dort entschieden ist, ist aus den bisher wenigen Ereignissen nicht zu sagen.</translation>
    </message>
    <message>
        <source>The planned size at the latest: %1 more of the control and %2 of the treatment. If %3 stays as it is, it is settled there.</source>
        <translation>Spätestens der geplante Umfang: noch %1 der Kontrolle und %2 der Behandlung. Bleibt %3, wie es ist, ist es dort entschieden.</translation>
    </message>
    <message>
        <source>The planned size, %1 more of the control and %2 of the treatment, would not settle %3 if it stays as it is.</source>
        <translation>Der geplante Umfang, noch %1 der Kontrolle und %2 der Behandlung, würde %3 nicht entscheiden, wenn es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 at any look</source>
        <translation>%1 bei jedem Zwischenblick</translation>
    </message>
    <message>
        <source>%1 at this look</source>
        <translation>%1 bei diesem Zwischenblick</translation>
    </message>
    <message>
        <source>By the usual test of %1 it would be rolled out, but Fisher&apos;s exact test does not bear it out (%2, α = %3): an arm has too few of the rarer outcome.</source>
        <translation>Nach dem üblichen Test von %1 würde ausgerollt, aber Fishers exakter Test stützt es nicht (%2, α = %3): Ein Arm hat zu wenig vom selteneren Ausgang.</translation>
    </message>
    <message>
        <source>By the usual test of %1 it would be rolled back, but Fisher&apos;s exact test does not bear it out (%2, α = %3): an arm has too few of the rarer outcome.</source>
        <translation>Nach dem üblichen Test von %1 würde zurückgerollt, aber Fishers exakter Test stützt es nicht (%2, α = %3): Ein Arm hat zu wenig vom selteneren Ausgang.</translation>
    </message>
    <message>
        <source>There is no verdict: the arms did not get the shares that were planned, so what differs between them need not be the version&apos;s. No figure of a metric may be read.</source>
        <translation>Kein Urteil: Die Arme erhielten nicht die geplanten Anteile, daher muss ein Unterschied zwischen ihnen nicht an der Version liegen. Keine Zahl einer Metrik darf gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were served before the plan was made (%3), so the verdict is retrospective, and the present size of %4 counts as the planned one.</source>
        <translation>%1 von %2 Zeilen wurden bedient, bevor der Plan gemacht wurde (%3), daher ist das Urteil rückblickend, und der jetzige Umfang von %4 gilt als geplant.</translation>
    </message>
    <message>
        <source>The plan names no size, so the present size of %1 counts as the planned one.</source>
        <translation>Der Plan nennt keinen Umfang, daher gilt der jetzige von %1 als geplant.</translation>
    </message>
    <message>
        <source>Of %1 treatments none can be rolled out; the verdict is that of %2.</source>
        <translation>Von %1 Behandlungen kann keine ausgerollt werden; das Urteil ist das von %2.</translation>
    </message>
    <message>
        <source>%1 could be rolled out, and so could %2: none is shown to be better than the other. The figures here are those of %1.</source>
        <translation>%1 könnte ausgerollt werden, ebenso %2: Keine ist nachweislich besser als die andere. Die Zahlen hier sind die von %1.</translation>
    </message>
    <message>
        <source>Promotion events that nobody has taken yet: %1. %2</source>
        <translation>Beförderungsereignisse, die noch niemand angenommen hat: %1. %2</translation>
    </message>
    <message>
        <source>Not every server of %1 said that it loaded %2.</source>
        <translation>Nicht jeder Server von %1 meldete, dass %2 geladen ist.</translation>
    </message>
    <message>
        <source>%1 was not ordered anything, because a replica does not answer: %2. Start it, or take it out of the target&apos;s setting replicas.</source>
        <translation>%1 bekam keinen Auftrag, weil eine Replik nicht antwortet: %2. Starten Sie sie oder nehmen Sie sie aus der Einstellung replicas des Ziels.</translation>
    </message>
    <message>
        <source>%1 of %2 curves are drawn: the baseline and the best values came first.</source>
        <translation>%1 von %2 Kurven sind gezeichnet: Bezugsversion und beste Werte hatten Vorrang.</translation>
    </message>
    <message>
        <source>%1 of %2 curves are drawn: the baseline and the first versions.</source>
        <translation>%1 von %2 Kurven sind gezeichnet: die Bezugsversion und die ersten Versionen.</translation>
    </message>
    <message>
        <source>No spread is given for its means, so chance cannot be told from a change.</source>
        <translation>Für die Mittelwerte ist keine Streuung angegeben, daher ist Zufall nicht von Änderung zu unterscheiden.</translation>
    </message>
    <message>
        <source>It is numbers in one sample and words in the other, so their values cannot be compared.</source>
        <translation>In einer Stichprobe sind es Zahlen, in der anderen Wörter, daher sind die Werte nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Each word is so rare that fewer than 5 are expected of it in a sample, so there is no test of the words.</source>
        <translation>Jedes Wort ist so selten, dass in einer Stichprobe weniger als 5 davon erwartet werden, daher gibt es keinen Test der Wörter.</translation>
    </message>
    <message>
        <source>The split changed, and the quantiles of different phases are not put together: the rows of the phases would be pooled raw.</source>
        <translation>Die Aufteilung änderte sich, und Quantile verschiedener Phasen werden nicht zusammengefasst: Die Zeilen der Phasen wären roh gepoolt.</translation>
    </message>
    <message>
        <source>The requests of one user are not independent, so there is no interval of a quantile that holds.</source>
        <translation>Die Anfragen eines Nutzers sind nicht unabhängig, daher gibt es kein gültiges Intervall eines Quantils.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test (exact)</source>
        <translation>McNemar-Test (exakt)</translation>
    </message>
    <message>
        <source>%1 in %2 states no SHA-256 sum, as others in it do, so that %3 cannot be checked.</source>
        <translation>%1 in %2 nennt keine SHA-256-Summe, wie es andere darin tun, daher kann %3 nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Phases, users with several requests and a covariate forbid to count the requests of an arm together, so this is the normal posterior of the difference as the test above has it.</source>
        <translation>Phasen, Nutzer mit mehreren Anfragen und eine Kovariate verbieten es, die Anfragen eines Arms zusammenzuzählen, daher ist dies die normale A-posteriori-Verteilung der Differenz, wie der Test oben sie ergibt.</translation>
    </message>
    <message>
        <source>%1 %2 was to serve everywhere on %3 and does not yet; there is no other version to return to. Finish the deployment when what keeps it is mended.</source>
        <translation>%1 %2 sollte auf %3 überall aktiv sein und ist es noch nicht; es gibt keine andere Version zur Rückkehr. Führen Sie die Ausrollung zu Ende, wenn das Hindernis behoben ist.</translation>
    </message>
    <message>
        <source>%1 was restored on %2</source>
        <translation>%1 wurde auf %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 serves on %2</source>
        <translation>%1 ist auf %2 aktiv</translation>
    </message>
    <message>
        <source>%1 takes its token from the environment variable %2, which goes before one that is kept. Remove the target and add it without the variable first.</source>
        <translation>%1 nimmt sein Token aus der Umgebungsvariablen %2, die Vorrang vor einem gespeicherten hat. Entfernen Sie zuerst das Ziel und fügen Sie es ohne die Variable hinzu.</translation>
    </message>
    <message>
        <source>%1 is of another type: numbers in one sample, words in the other.</source>
        <translation>%1 hat verschiedene Typen: Zahlen in einer Stichprobe, Wörter in der anderen.</translation>
    </message>
    <message>
        <source>%1 has no value left: there were %2, and now none in %3 rows.</source>
        <translation>%1 hat keinen Wert mehr: Es waren %2, und jetzt ist es keiner in %3 Zeilen.</translation>
    </message>
    <message>
        <source>%1 had no value, and now there are %2 in %3 rows.</source>
        <translation>%1 hatte keinen Wert, und jetzt sind es %2 in %3 Zeilen.</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of the rows now and was in %3 (%4, Holm).</source>
        <translation>%1 fehlt jetzt in %2 der Zeilen und fehlte zuvor in %3 (%4, Holm).</translation>
    </message>
    <message>
        <source>%1 rare words of %2 count as one, so that at least 5 are expected of each.</source>
        <translation>%1 seltene Wörter von %2 zählen als eines, damit von jedem mindestens 5 erwartet werden.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>%1 takes orders from you.</source>
        <translation>%1 nimmt Aufträge von Ihnen an.</translation>
    </message>
    <message>
        <source>Whether you may deploy there is not known before the order</source>
        <translation>Ob Sie dort ausrollen dürfen, ist vor dem Auftrag nicht bekannt</translation>
    </message>
    <message>
        <source>%1 lets you ask, and cannot be asked whether it takes your orders.</source>
        <translation>%1 lässt Sie fragen, gibt aber keine Auskunft, ob es Ihre Aufträge annimmt.</translation>
    </message>
    <message>
        <source>Missing net: one address is asked</source>
        <translation>Fehlendes Sicherungsnetz: nur eine Adresse wird gefragt</translation>
    </message>
    <message>
        <source>If several servers stand behind %1, an order reaches one of them and what it answers proves nothing of the others. Name each one&apos;s own address in the target&apos;s setting replicas.</source>
        <translation>Stehen mehrere Server hinter %1, erreicht ein Auftrag nur einen davon, und seine Antwort weist für die anderen nichts nach. Geben Sie die eigene Adresse jedes Servers in der Einstellung replicas des Ziels an.</translation>
    </message>
    <message>
        <source>Missing net: nothing makes the process load it</source>
        <translation>Fehlendes Sicherungsnetz: nichts bringt den Prozess zum Laden</translation>
    </message>
    <message>
        <source>A process on %1 that looks at its files only when it starts goes on with the old version until somebody restarts it. The driver ssh takes a reload_command.</source>
        <translation>Ein Prozess auf %1, der seine Dateien nur beim Start ansieht, läuft mit der alten Version weiter, bis jemand ihn neu startet. Der Treiber ssh kennt ein reload_command.</translation>
    </message>
    <message>
        <source>Missing net: nothing watches it after the proof</source>
        <translation>Fehlendes Sicherungsnetz: nach dem Nachweis überwacht es nichts</translation>
    </message>
    <message>
        <source>When %1 fails later, nothing returns it by itself. Deploy with a health check, or as a canary.</source>
        <translation>Scheitert %1 später, kehrt nichts von selbst zurück. Rollen Sie mit Gesundheitsprüfung oder als Canary aus.</translation>
    </message>
    <message>
        <source>Missing net: no lock that others see</source>
        <translation>Fehlendes Sicherungsnetz: keine Sperre, die andere sehen</translation>
    </message>
    <message>
        <source>%1 keeps no lock and no freeze, so those of another machine or another person are not seen here. Give the target a lock_folder that all share.</source>
        <translation>%1 führt weder Sperre noch Einfrieren, daher sind die eines anderen Rechners oder einer anderen Person hier nicht sichtbar. Geben Sie dem Ziel einen lock_folder, den alle teilen.</translation>
    </message>
    <message>
        <source>%1 is not drawn over time: the split changed, and the line would pool the rows of all phases.</source>
        <translation>%1 wird nicht im Zeitverlauf gezeichnet: Die Aufteilung änderte sich, und die Linie würde die Zeilen aller Phasen poolen.</translation>
    </message>
    <message>
        <source>%1 is not drawn over time: the unit is the user, and the line would count requests.</source>
        <translation>%1 wird nicht im Zeitverlauf gezeichnet: Die Einheit ist der Nutzer, und die Linie würde Anfragen zählen.</translation>
    </message>
    <message>
        <source>%1 is not drawn over time: a summary has no rows.</source>
        <translation>%1 wird nicht im Zeitverlauf gezeichnet: Eine Zusammenfassung hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The plan names no arm but its control %1. The log has: %2.</source>
        <translation>Der Plan nennt keinen Arm außer seiner Kontrolle %1. Das Protokoll hat: %2.</translation>
    </message>
    <message>
        <source>The unit is the user, and no column of the log names one. Say which does (user=COLUMN), or take the row as the unit.</source>
        <translation>Die Einheit ist der Nutzer, und keine Spalte des Protokolls nennt einen. Geben Sie an, welche es tut (user=COLUMN), oder nehmen Sie die Zeile als Einheit.</translation>
    </message>
    <message>
        <source>The plan names the arm &quot;%1&quot; %2 times. Name each arm once.</source>
        <translation>Der Plan nennt den Arm „%1“ %2-mal. Nennen Sie jeden Arm einmal.</translation>
    </message>
    <message>
        <source>%1 of the rate &quot;%2&quot; cannot be: it is a number from 0 to 1, of which 0.01 is one point.</source>
        <translation>%1 der Rate „%2“ ist nicht möglich: Es ist eine Zahl von 0 bis 1, wovon 0,01 ein Prozentpunkt ist.</translation>
    </message>
    <message>
        <source>A gain of %1 in &quot;%2&quot; cannot be: the control has %3, so the target would lie beyond what a rate can be.</source>
        <translation>Ein Gewinn von %1 bei „%2“ ist nicht möglich: Die Kontrolle hat %3, das Ziel läge also jenseits dessen, was eine Rate sein kann.</translation>
    </message>
    <message>
        <source>A margin of %1 of &quot;%2&quot; would let every loss by: the control has %3.</source>
        <translation>Ein Spielraum von %1 bei „%2“ ließe jeden Verlust durch: Die Kontrolle hat %3.</translation>
    </message>
    <message>
        <source>Each phase is read by itself and the effects are combined: those of rates of requests with the weights of Mantel and Haenszel, others by inverse variance. Their rows are never pooled.</source>
        <translation>Jede Phase wird für sich gelesen, und die Effekte werden kombiniert: die von Raten der Anfragen mit den Gewichten von Mantel und Haenszel, andere nach inverser Varianz. Ihre Zeilen werden nie gepoolt.</translation>
    </message>
    <message>
        <source>Each phase is read by itself and the effects are combined with the weights of Mantel and Haenszel. Their rows are never pooled.</source>
        <translation>Jede Phase wird für sich gelesen, und die Effekte werden mit den Gewichten von Mantel und Haenszel kombiniert. Ihre Zeilen werden nie gepoolt.</translation>
    </message>
    <message>
        <source>Each phase is read by itself and the effects are combined by inverse variance. Their rows are never pooled.</source>
        <translation>Jede Phase wird für sich gelesen, und die Effekte werden nach inverser Varianz kombiniert. Ihre Zeilen werden nie gepoolt.</translation>
    </message>
    <message>
        <source>The data has rows of arms that the plan does not name (%1). They are set apart and take part in nothing.</source>
        <translation>Die Daten haben Zeilen von Armen, die der Plan nicht nennt (%1). Sie sind ausgesondert und gehen nirgends ein.</translation>
    </message>
    <message>
        <source>requests of %1 users</source>
        <translation>Anfragen von %1 Nutzern</translation>
    </message>
    <message>
        <source>Delta method over users</source>
        <translation>Delta-Methode über Nutzer</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no value</source>
        <translation>%1 von %2 Zeilen haben keinen Wert</translation>
    </message>
    <message>
        <source>Drawn as a share of the control&apos;s value, %1.</source>
        <translation>Gezeichnet als Anteil am Wert der Kontrolle, %1.</translation>
    </message>
    <message>
        <source>The confidence sequence is still too wide for an interval of the ratio; see the difference.</source>
        <translation>Die Konfidenzsequenz ist für ein Intervall des Verhältnisses noch zu breit; siehe die Differenz.</translation>
    </message>
    <message>
        <source>Lately: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>Newcombe per phase, Mantel-Haenszel weights, because the split changed (%1 phases have both arms): pooled rows would compare different days, and these weights do not hang on the outcomes. The p value is that of the Cochran-Mantel-Haenszel test.</source>
        <translation>Newcombe je Phase, Mantel-Haenszel-Gewichte, weil sich die Aufteilung änderte (%1 Phasen haben beide Arme): Gepoolte Zeilen würden verschiedene Tage vergleichen, und diese Gewichte hängen nicht an den Ausgängen. Der p-Wert ist der des Cochran-Mantel-Haenszel-Tests.</translation>
    </message>
    <message>
        <source>Combined by inverse variance, because the split changed (%1 phases have both arms): pooled rows would compare different days.</source>
        <translation>Nach inverser Varianz kombiniert, weil sich die Aufteilung änderte (%1 Phasen haben beide Arme): Gepoolte Zeilen würden verschiedene Tage vergleichen.</translation>
    </message>
    <message>
        <source>The confidence sequence, because the plan reads at any time. Of the single reading: %1</source>
        <translation>Die Konfidenzsequenz, weil der Plan jederzeit gelesen wird. Zur einzelnen Auswertung: %1</translation>
    </message>
    <message>
        <source>Welch&apos;s t</source>
        <translation>Welchs t</translation>
    </message>
    <message>
        <source>Welch</source>
        <translation>Welch</translation>
    </message>
    <message>
        <source>delta method on the log ratio</source>
        <translation>Delta-Methode auf dem Log-Verhältnis</translation>
    </message>
    <message>
        <source>Fieller</source>
        <translation>Fieller</translation>
    </message>
    <message>
        <source>ratio over users, delta method</source>
        <translation>Verhältnis über Nutzer, Delta-Methode</translation>
    </message>
    <message>
        <source>phases combined by inverse variance</source>
        <translation>Phasen nach inverser Varianz kombiniert</translation>
    </message>
    <message>
        <source>ratios over users, phases combined by inverse variance</source>
        <translation>Verhältnisse über Nutzer, Phasen nach inverser Varianz kombiniert</translation>
    </message>
    <message>
        <source>Welch&apos;s t after CUPED</source>
        <translation>Welchs t nach CUPED</translation>
    </message>
    <message>
        <source>CUPED in each phase, combined by inverse variance</source>
        <translation>CUPED in jeder Phase, nach inverser Varianz kombiniert</translation>
    </message>
    <message>
        <source>%1: a loss of %2, the margin, is neither shown nor excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation>%1: Ein Verlust von %2, dem Spielraum, ist weder nachgewiesen noch ausgeschlossen (%3 gegen %4; Verlust höchstens %5 bei %6; n = %7 und %8).</translation>
    </message>
    <message>
        <source>%1 is not worse: a loss of %2, the margin, is excluded (%3 against %4; no loss is left at %6; n = %7 and %8).</source>
        <translation>%1 ist nicht schlechter: Ein Verlust von %2, dem Spielraum, ist ausgeschlossen (%3 gegen %4; kein Verlust bleibt bei %6; n = %7 und %8).</translation>
    </message>
    <message>
        <source>%1 is not worse by the margin: a loss of %2 is excluded (%3 against %4; loss at most %5 at %6; n = %7 and %8).</source>
        <translation>%1 ist nicht um den Spielraum schlechter: Ein Verlust von %2 ist ausgeschlossen (%3 gegen %4; Verlust höchstens %5 bei %6; n = %7 und %8).</translation>
    </message>
    <message>
        <source>%1 is worse: a loss of more than %2, the margin, is shown (%3 against %4; loss at least %5 at %6; n = %7 and %8).</source>
        <translation>%1 ist schlechter: Ein Verlust von mehr als %2, dem Spielraum, ist nachgewiesen (%3 gegen %4; Verlust mindestens %5 bei %6; n = %7 und %8).</translation>
    </message>
    <message>
        <source>A gain is shown, but one of %1 in %2, the smallest that is worth it, is excluded: it is at most %3 (%4).</source>
        <translation>Ein Gewinn ist nachgewiesen, aber einer von %1 bei %2, der kleinste lohnende, ist ausgeschlossen: Er ist höchstens %3 (%4).</translation>
    </message>
    <message>
        <source>points</source>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>Values of %1 are missing in %2 of the rows of %3 and in %4 of those of %5 (%6): what is left of the arms need not be comparable. Find out where they are lost.</source>
        <translation>Werte von %1 fehlen in %2 der Zeilen von %3 und in %4 derer von %5 (%6): Was von den Armen bleibt, muss nicht vergleichbar sein. Finden Sie heraus, wo sie verloren gehen.</translation>
    </message>
    <message>
        <source>None is needed: %1 answers everybody all the time. At its end, and when it fails, the copy of the traffic is ended; %2 stays on the server and serves nobody.</source>
        <translation>Nicht nötig: %1 antwortet allen die ganze Zeit. Am Ende und bei einem Fehlschlag wird die Kopie des Verkehrs beendet; %2 bleibt auf dem Server und bedient niemanden.</translation>
    </message>
    <message>
        <source>Every server behind the address is known</source>
        <translation>Jeder Server hinter der Adresse ist bekannt</translation>
    </message>
    <message>
        <source>%1 servers took turns to answer at %2, and an order reaches one of them. Name each one&apos;s own address in the target&apos;s setting replicas.</source>
        <translation>%1 Server antworteten abwechselnd unter %2, und ein Auftrag erreicht nur einen davon. Geben Sie die eigene Adresse jedes Servers in der Einstellung replicas des Ziels an.</translation>
    </message>
    <message>
        <source>Missing net: one address was asked</source>
        <translation>Fehlendes Sicherungsnetz: nur eine Adresse wurde gefragt</translation>
    </message>
    <message>
        <source>%1 is a proxy&apos;s. If several servers stand behind it, what one of them answers proves nothing of the others. Name each one&apos;s own address in the target&apos;s setting replicas.</source>
        <translation>%1 gehört einem Proxy. Stehen mehrere Server dahinter, weist die Antwort des einen für die anderen nichts nach. Geben Sie die eigene Adresse jedes Servers in der Einstellung replicas des Ziels an.</translation>
    </message>
    <message>
        <source>The version serves already, but not everywhere</source>
        <translation>Die Version ist bereits aktiv, aber nicht überall</translation>
    </message>
    <message>
        <source>%1 has %2 beside it. It is ordered again wherever it does not serve.</source>
        <translation>Auf %1 ist daneben %2. Der Auftrag geht erneut an alle Stellen, an denen sie nicht aktiv ist.</translation>
    </message>
    <message>
        <source>No other deployment of yours runs there</source>
        <translation>Keine andere Ihrer Ausrollungen läuft dort</translation>
    </message>
    <message>
        <source>None that this ledger knows works on %1.</source>
        <translation>Keine, die dieses Journal kennt, arbeitet auf %1.</translation>
    </message>
    <message>
        <source>Whether somebody else deploys there is not known</source>
        <translation>Ob jemand anders dort ausrollt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The deployment %2 of another machine or data folder (%3) holds the lock that lies on %1. Wait for its end; when its program has died, take the lock away with slipwayctl target unlock.</source>
        <translation>Die Ausrollung %2 eines anderen Rechners oder Datenordners (%3) hält die Sperre auf %1. Warten Sie ihr Ende ab; ist ihr Programm abgestürzt, nehmen Sie die Sperre mit slipwayctl target unlock weg.</translation>
    </message>
    <message>
        <source>Cochran-Mantel-Haenszel</source>
        <translation>Cochran-Mantel-Haenszel</translation>
    </message>
    <message>
        <source>Wilson&apos;s limits on the log ratio</source>
        <translation>Wilson-Grenzen auf dem Log-Verhältnis</translation>
    </message>
    <message>
        <source>two-proportion z, pooled</source>
        <translation>z-Test zweier Anteile, gepoolt</translation>
    </message>
    <message>
        <source>Newcombe</source>
        <translation>Newcombe</translation>
    </message>
    <message>
        <source>Katz, log of the ratio</source>
        <translation>Katz, Log des Verhältnisses</translation>
    </message>
    <message>
        <source>Newcombe per phase, Mantel-Haenszel weights</source>
        <translation>Newcombe je Phase, Mantel-Haenszel-Gewichte</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact</source>
        <translation>Fishers exakter Test</translation>
    </message>
    <message>
        <source>%1, and that is proven.</source>
        <translation>%1, und das ist nachgewiesen.</translation>
    </message>
    <message>
        <source>%1, as whoever answered says; other servers behind the same address were not asked.</source>
        <translation>%1, laut dem Server, der antwortete; andere hinter derselben Adresse wurden nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 by its files, which are proven; which version a process has loaded cannot be asked there.</source>
        <translation>%1 nach den Dateien, die nachgewiesen sind; welche Version ein Prozess geladen hat, ist dort nicht abfragbar.</translation>
    </message>
    <message>
        <source>After %1 s the process still has %2 loaded, although %3 lies ready for its next start. Restart it, or give the target a reload_command.</source>
        <translation>Nach %1 s hat der Prozess noch %2 geladen, obwohl %3 für den nächsten Start bereitliegt. Starten Sie ihn neu oder geben Sie dem Ziel ein reload_command.</translation>
    </message>
    <message>
        <source>Why there is no test</source>
        <translation>Warum es keinen Test gibt</translation>
    </message>
    <message>
        <source>No lock lies on %1.</source>
        <translation>Auf %1 liegt keine Sperre.</translation>
    </message>
    <message>
        <source>The lock on %1 is that of the deployment %2, which this ledger knows as %3. Wait for its end, or finish or undo it.</source>
        <translation>Die Sperre auf %1 ist die der Ausrollung %2, die dieses Journal als %3 kennt. Warten Sie ihr Ende ab, führen Sie sie zu Ende oder machen Sie sie rückgängig.</translation>
    </message>
    <message>
        <source>The lock on %1 could not be taken away.</source>
        <translation>Die Sperre auf %1 konnte nicht weggenommen werden.</translation>
    </message>
    <message>
        <source>There is no verdict: by the figures alone it would be rolled out, but the arms do not lack values of %1 alike.</source>
        <translation>Kein Urteil: Nach den Zahlen allein würde ausgerollt, aber den Armen fehlen Werte von %1 nicht gleichermaßen.</translation>
    </message>
    <message>
        <source>A log in which %1 is recorded for both arms alike.</source>
        <translation>Ein Protokoll, in dem %1 für beide Arme gleich erfasst ist.</translation>
    </message>
    <message>
        <source>By the interval of %1 at any look it would be rolled out, but Fisher&apos;s exact test of this look alone does not bear it out (%2, α = %3): an arm has too few of the rarer outcome.</source>
        <translation>Nach dem Intervall von %1 bei jedem Zwischenblick würde ausgerollt, aber Fishers exakter Test dieses Zwischenblicks allein stützt es nicht (%2, α = %3): Ein Arm hat zu wenig vom selteneren Ausgang.</translation>
    </message>
    <message>
        <source>By the interval of %1 at any look it would be rolled back, but Fisher&apos;s exact test of this look alone does not bear it out (%2, α = %3): an arm has too few of the rarer outcome.</source>
        <translation>Nach dem Intervall von %1 bei jedem Zwischenblick würde zurückgerollt, aber Fishers exakter Test dieses Zwischenblicks allein stützt es nicht (%2, α = %3): Ein Arm hat zu wenig vom selteneren Ausgang.</translation>
    </message>
    <message>
        <source>%1 alone would allow to roll out, but the guard rail %2 cannot be judged: no spread is given for its means.</source>
        <translation>%1 allein würde das Ausrollen erlauben, aber die Leitplanke %2 ist nicht beurteilbar: Für die Mittelwerte ist keine Streuung angegeben.</translation>
    </message>
    <message>
        <source>All connections of this server are in use. Try again in a moment.</source>
        <translation>Alle Verbindungen dieses Servers sind belegt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 holds no model that is known here, whatever its name says: a text, a description of a model, or damaged bytes. Upload the trained model of this version. slipwayd serves XGBoost models (JSON, UBJSON, binary); any other is served by its own library&apos;s server.</source>
        <translation>%1 enthält kein hier bekanntes Modell, was auch immer der Name sagt: einen Text, eine Modellbeschreibung oder beschädigte Bytes. Laden Sie das trainierte Modell dieser Version hoch. slipwayd betreibt XGBoost-Modelle (JSON, UBJSON, binär); jedes andere betreibt der Server seiner eigenen Bibliothek.</translation>
    </message>
    <message>
        <source>Say in &quot;owner&quot; whose lock it is.</source>
        <translation>Geben Sie in „owner“ an, wessen Sperre es ist.</translation>
    </message>
    <message>
        <source>%1 (%2) holds the lock since %3. Wait for its end; when its program has died, take the lock away.</source>
        <translation>%1 (%2) hält die Sperre seit %3. Warten Sie das Ende ab; ist das Programm abgestürzt, nehmen Sie die Sperre weg.</translation>
    </message>
    <message>
        <source>%2 holds no settings of a deployment.</source>
        <translation>%2 enthält keine Einstellungen einer Ausrollung.</translation>
    </message>
    <message>
        <source>%2 ends in the middle of a line, at %1: it was not written to its end.</source>
        <translation>%2 endet mitten in einer Zeile, bei %1: Die Datei wurde nicht zu Ende geschrieben.</translation>
    </message>
    <message>
        <source>The table %1 of %2 has no columns %3, which MLflow&apos;s has. What they would hold is not shown.</source>
        <translation>Der Tabelle %1 von %2 fehlen die Spalten %3, die die von MLflow hat. Was sie enthielten, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>%1 in %2 does not say which release of MLflow wrote it. What is known is read.</source>
        <translation>%1 in %2 sagt nicht, welche MLflow-Version es schrieb. Was bekannt ist, wird gelesen.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, which this program does not know: the file may be of a newer MLflow. What is known is read.</source>
        <translation>%1 in %2 ist %3, was dieses Programm nicht kennt: Die Datei kann von einem neueren MLflow sein. Was bekannt ist, wird gelesen.</translation>
    </message>
    <message>
        <source>%1 is a folder where a link to a version is expected: which version it was copied from is not known.</source>
        <translation>%1 ist ein Ordner, wo ein Link auf eine Version erwartet wird: Von welcher Version er kopiert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 lets the key %2 do this and no more: %3. A deployment needs a key with the role deploy.</source>
        <translation>%1 erlaubt dem Schlüssel %2 nur dies: %3. Eine Ausrollung braucht einen Schlüssel mit der Rolle deploy.</translation>
    </message>
    <message>
        <source>%1 must not be written by the account of %2.</source>
        <translation>Das Konto von %2 darf nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>%1 is locked by another deployment (%2, %3). Wait for its end; when its program has died, take the lock away with `slipwayctl target unlock`.</source>
        <translation>%1 ist durch eine andere Ausrollung gesperrt (%2, %3). Warten Sie ihr Ende ab; ist ihr Programm abgestürzt, nehmen Sie die Sperre mit `slipwayctl target unlock` weg.</translation>
    </message>
    <message>
        <source>A token for %1 would cross the network in the clear, so none is ever sent there. Give the target an https address, or leave the token away.</source>
        <translation>Ein Token für %1 ginge unverschlüsselt durchs Netz, daher wird nie eines dorthin gesendet. Geben Sie dem Ziel eine https-Adresse oder lassen Sie das Token weg.</translation>
    </message>
    <message>
        <source>This is so here; %1 was not told, so others do not see it. %2</source>
        <translation>Hier gilt das so; %1 wurde nicht informiert, daher sehen andere es nicht. %2</translation>
    </message>
</context>
<context>
    <name>Deployment</name>
    <message>
        <source>Deploy</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed, rolled back</source>
        <translation>Gescheitert, zurückgerollt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>state</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, outcome</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ForestRows</name>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, arm</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>of the lift %1</source>
        <translation>für den Zuwachs %1</translation>
    </message>
    <message>
        <source>%1 (interval: %2)</source>
        <comment>test, intervals</comment>
        <translation>%1 (Intervall: %2)</translation>
    </message>
    <message>
        <source>confidence sequence, at any look</source>
        <translation>Konfidenzsequenz, bei jedem Zwischenblick</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>primary, %1</source>
        <translation>Hauptmetrik, %1</translation>
    </message>
    <message>
        <source>guard rail, margin %1</source>
        <translation>Leitplanke, Spielraum %1</translation>
    </message>
    <message>
        <source>guard rail, %1</source>
        <translation>Leitplanke, %1</translation>
    </message>
    <message>
        <source>not part of the decision</source>
        <translation>nicht Teil der Entscheidung</translation>
    </message>
    <message>
        <source>guard rails: the difference as a share of the control</source>
        <translation>Leitplanken: die Differenz als Anteil an der Kontrolle</translation>
    </message>
</context>
<context>
    <name>ReportIntervals</name>
    <message>
        <source>Intervals against their bounds</source>
        <translation>Intervalle gegen ihre Grenzen</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message numerus="yes">
        <source>Answered in %1 ms, serves %n models.</source>
        <translation>
            <numerusform>Antwort in %1 ms, %n Modell aktiv.</numerusform>
            <numerusform>Antwort in %1 ms, %n Modelle aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message>
        <source>Roll out</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>roll out or back, which version</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>VerdictIntervals</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Spielraum %1</translation>
    </message>
    <message>
        <source>%1, %2 any look</source>
        <translation>%1, %2 bei jedem Zwischenblick</translation>
    </message>
    <message>
        <source>%1, %2 this look</source>
        <translation>%1, %2 bei diesem Zwischenblick</translation>
    </message>
</context>
<context>
    <name>slipway::AbTestDialog</name>
    <message>
        <source>A/B test of %1 on %2</source>
        <comment>model, target</comment>
        <translation>A/B-Test von %1 auf %2</translation>
    </message>
    <message>
        <source>Start test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>Each user always gets the same version. Nothing is sent before you press the button.</source>
        <translation>Jeder Nutzer erhält immer dieselbe Version. Vor dem Druck auf den Knopf wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the users</source>
        <translation>Anteil der Nutzer</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Zweite Version</translation>
    </message>
    <message>
        <source>Choose a version that the target has</source>
        <translation>Version wählen, die das Ziel hat</translation>
    </message>
    <message>
        <source>%1 serves %2 of the users, %3 the other %4.</source>
        <comment>version, share, version, share</comment>
        <translation>%1 bedient %2 der Nutzer, %3 die übrigen %4.</translation>
    </message>
    <message>
        <source>%1 serves all users.</source>
        <translation>%1 bedient alle Nutzer.</translation>
    </message>
    <message>
        <source>The server counts no requests, so who got which version cannot be proven.</source>
        <translation>Der Server zählt keine Anfragen, daher ist nicht nachweisbar, wer welche Version erhielt.</translation>
    </message>
    <message>
        <source>%1: %2 requests counted, %3</source>
        <comment>version, number, share</comment>
        <translation>%1: %2 Anfragen gezählt, %3</translation>
    </message>
    <message>
        <source>%1: no request counted yet</source>
        <translation>%1: noch keine Anfrage gezählt</translation>
    </message>
    <message>
        <source>Since this was opened, the server&apos;s own counters say:</source>
        <translation>Seit dem Öffnen sagen die Zähler des Servers:</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Choose a version that the target has.</source>
        <translation>Wählen Sie eine Version, die das Ziel hat.</translation>
    </message>
</context>
<context>
    <name>slipway::AddVersionDialog</name>
    <message>
        <source>Add a version to the comparison</source>
        <translation>Version zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Several at once are chosen in the registry: select them there and press Ctrl+D.</source>
        <translation>Mehrere auf einmal wählen Sie in der Registry: Dort markieren und Strg+D drücken.</translation>
    </message>
    <message>
        <source>Version to add</source>
        <translation>Hinzuzufügende Version</translation>
    </message>
    <message>
        <source>This version is compared already.</source>
        <translation>Diese Version wird bereits verglichen.</translation>
    </message>
</context>
<context>
    <name>slipway::ArmBoxes</name>
    <message>
        <source>Boxes of the arms</source>
        <translation>Boxen der Arme</translation>
    </message>
    <message>
        <source>%1: median %2, half of the values from %3 to %4, nine tenths from %5 to %6.</source>
        <translation>%1: Median %2, die Hälfte der Werte von %3 bis %4, neun Zehntel von %5 bis %6.</translation>
    </message>
</context>
<context>
    <name>slipway::BayesPane</name>
    <message>
        <source>Show the Bayesian view</source>
        <translation>Bayes-Sicht zeigen</translation>
    </message>
    <message>
        <source>Prior successes</source>
        <translation>Prior-Erfolge</translation>
    </message>
    <message>
        <source>Prior failures</source>
        <translation>Prior-Misserfolge</translation>
    </message>
    <message>
        <source>As good as no difference, up to</source>
        <translation>Praktisch kein Unterschied bis</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Each of the three fields takes a number above 0; the figures are not computed.</source>
        <translation>Jedes der drei Felder nimmt eine Zahl über 0; die Werte werden nicht berechnet.</translation>
    </message>
    <message>
        <source>Hide the Bayesian view</source>
        <translation>Bayes-Sicht ausblenden</translation>
    </message>
</context>
<context>
    <name>slipway::BoardDelegate</name>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No answer from %1 for %2</source>
        <translation>Keine Antwort von %1 seit %2</translation>
    </message>
    <message>
        <source>shares the traffic with %1</source>
        <translation>teilt den Verkehr mit %1</translation>
    </message>
    <message>
        <source>artifact %1, asked %2 ago</source>
        <translation>Artefakt %1, gefragt vor %2</translation>
    </message>
    <message>
        <source>Nothing deployed</source>
        <translation>Nichts ausgerollt</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>uploaded, asked %1 ago</source>
        <translation>hochgeladen, gefragt vor %1</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>%1 of %2 replicas serve it</source>
        <translation>auf %1 von %2 Repliken aktiv</translation>
    </message>
    <message>
        <source>%1 replicas, asked %2 ago</source>
        <translation>%1 Repliken, gefragt vor %2</translation>
    </message>
    <message>
        <source>P95 %1, %2 errors</source>
        <translation>P95 %1, %2 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>canary %1: %2</source>
        <comment>version, figures</comment>
        <translation>Canary %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replicas, %1</source>
        <translation>
            <numerusform>%n Replik, %1</numerusform>
            <numerusform>%n Repliken, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BoardHeader</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>Antwort in %1 ms</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
</context>
<context>
    <name>slipway::BoardView</name>
    <message>
        <source>What is live where</source>
        <translation>Was wo aktiv ist</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>shares its traffic</source>
        <translation>teilt seinen Verkehr</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Deploy another…</source>
        <translation>Andere ausrollen…</translation>
    </message>
    <message>
        <source>Choose a cell to see what can be done with it.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, was damit möglich ist.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>live on %1 since %2</source>
        <comment>target, date and time</comment>
        <translation>aktiv auf %1 seit %2</translation>
    </message>
    <message>
        <source>live on %1</source>
        <translation>aktiv auf %1</translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation>nicht auf %1</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>Zu %1 zurückrollen…</translation>
    </message>
    <message>
        <source>Choose a cell with a version that serves.</source>
        <translation>Wählen Sie eine Zelle mit einer aktiven Version.</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>on %1, not deployed</source>
        <translation>auf %1, nicht ausgerollt</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>last answer %1 ago, asked every 10 s</source>
        <translation>letzte Antwort vor %1, gefragt alle 10 s</translation>
    </message>
    <message>
        <source>A/B test…</source>
        <translation>A/B-Test…</translation>
    </message>
</context>
<context>
    <name>slipway::BoxPlotChart</name>
    <message>
        <source>Box plots</source>
        <translation>Boxplots</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation>Nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>%1: median %2</source>
        <translation>%1: Median %2</translation>
    </message>
    <message>
        <source>%1 by %2. %3.</source>
        <translation>%1 nach %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n versions without one of the two are left out.</source>
        <translation>
            <numerusform>%1 %n Version ohne eines von beiden ist ausgelassen.</numerusform>
            <numerusform>%1 %n Versionen ohne eines von beiden sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no versions to draw.</source>
        <translation>Es gibt keine Versionen zu zeichnen.</translation>
    </message>
    <message>
        <source>“%1” holds words; a box needs numbers.</source>
        <translation>„%1“ enthält Wörter; eine Box braucht Zahlen.</translation>
    </message>
    <message>
        <source>No version has a value of both columns.</source>
        <translation>Keine Version hat einen Wert in beiden Spalten.</translation>
    </message>
</context>
<context>
    <name>slipway::BoxTableModel</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n anderer</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Erstes Quartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Drittes Quartil</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Größter</translation>
    </message>
</context>
<context>
    <name>slipway::BumpChart</name>
    <message>
        <source>Ranks of features over versions</source>
        <translation>Ränge der Merkmale über die Versionen</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n features over versions %1 to %2</source>
        <translation>
            <numerusform>%n Merkmal über die Versionen %1 bis %2</numerusform>
            <numerusform>%n Merkmale über die Versionen %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them moved. %3</source>
        <translation>%1; %2 davon verschoben. %3</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: nicht vorhanden</translation>
    </message>
    <message>
        <source>%1: rank %2, %3</source>
        <translation>%1: Rang %2, %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>below rank %1</source>
        <translation>unter Rang %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>slipway::ChartActions</name>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Chart actions</source>
        <translation>Diagrammaktionen</translation>
    </message>
    <message>
        <source>Copy, export, show the table</source>
        <translation>Kopieren, exportieren, Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Pictures and data (*.png *.svg *.pdf *.csv)</source>
        <translation>Bilder und Daten (*.png *.svg *.pdf *.csv)</translation>
    </message>
</context>
<context>
    <name>slipway::ChartPanel</name>
    <message>
        <source>Show table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Zahlen zu %1</translation>
    </message>
</context>
<context>
    <name>slipway::ColumnChoiceModel</name>
    <message numerus="yes">
        <source>%1, %2, %n versions</source>
        <translation>
            <numerusform>%1, %2, %n Version</numerusform>
            <numerusform>%1, %2, %n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>slipway::ColumnChooser</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Every metric, parameter and tag that a version has, with how many versions have it.</source>
        <translation>Alle Metriken, Parameter und Tags, die eine Version hat, je mit der Zahl dieser Versionen.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Metrics, parameters and tags</source>
        <translation>Metriken, Parameter und Tags</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ColumnMapping</name>
    <message>
        <source>First rows of the log</source>
        <translation>Erste Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Strich (|)</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Arm column</source>
        <translation>Armspalte</translation>
    </message>
    <message>
        <source>User column</source>
        <translation>Nutzerspalte</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Zeitspalte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Test of the server</source>
        <translation>Test des Servers</translation>
    </message>
    <message>
        <source>Success in columns of words or two values</source>
        <translation>Erfolg in Spalten mit Wörtern oder zwei Werten</translation>
    </message>
    <message>
        <source>No metric</source>
        <translation>Keine Metrik</translation>
    </message>
    <message>
        <source>“%1” is success</source>
        <translation>„%1“ ist Erfolg</translation>
    </message>
    <message>
        <source>Success in %1</source>
        <translation>Erfolg in %1</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Names each request: one that is there again in its arm does not count.</source>
        <translation>Benennt jede Anfrage: Eine, die in ihrem Arm wiederkehrt, zählt nicht.</translation>
    </message>
</context>
<context>
    <name>slipway::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>All metrics, parameters and tags…</source>
        <translation>Alle Metriken, Parameter und Tags…</translation>
    </message>
</context>
<context>
    <name>slipway::ComparePage</name>
    <message>
        <source>How the versions are shown</source>
        <translation>Wie die Versionen gezeigt werden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Reports and data (*.pdf *.html *.md *.csv)</source>
        <translation>Berichte und Daten (*.pdf *.html *.md *.csv)</translation>
    </message>
    <message>
        <source>Choose in the registry</source>
        <translation>In der Registry wählen</translation>
    </message>
    <message>
        <source>Select several rows of the table with Ctrl or Shift, then Ctrl+D</source>
        <translation>Markieren Sie mehrere Tabellenzeilen mit Strg oder Umschalt, dann Strg+D</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>Registry öffnen</translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation>Version nennen</translation>
    </message>
    <message>
        <source>Find it by typing its model and version</source>
        <translation>Durch Tippen von Modell und Version finden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Versions side by side. The baseline is what the others are measured against: press another version above the table to measure against that one. A filled green triangle marks the best value of a row, a hollow one the worst; the arrow behind a metric says whether more of it is better, and its menu changes that.

Alt+Down and Alt+Up go to the next and the previous difference. The menu key opens what can be done with a row. F5 reads the versions again.</source>
        <translation>Versionen nebeneinander. An der Bezugsversion werden die anderen gemessen: Drücken Sie über der Tabelle eine andere Version, um an ihr zu messen. Ein gefülltes grünes Dreieck markiert den besten Wert einer Zeile, ein hohles den schlechtesten; der Pfeil hinter einer Metrik sagt, ob mehr besser ist, und ihr Menü ändert das.

Alt+Ab und Alt+Auf gehen zum nächsten und vorigen Unterschied. Die Menütaste öffnet, was mit einer Zeile möglich ist. F5 liest die Versionen neu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1 läuft</translation>
    </message>
    <message>
        <source>The comparison is in %1.</source>
        <translation>Der Vergleich liegt in %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Two to twenty versions side by side: what differs, what is better, how they learned; up to a thousand as lines and points. Select them in the registry and press Ctrl+D.</source>
        <translation>Zwei bis zwanzig Versionen nebeneinander: was abweicht, was besser ist, wie sie lernten; bis zu tausend als Linien und Punkte. Wählen Sie sie in der Registry und drücken Sie Strg+D.</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonMenu</name>
    <message>
        <source>Saved comparisons</source>
        <translation>Gespeicherte Vergleiche</translation>
    </message>
    <message>
        <source>Save this comparison…</source>
        <translation>Diesen Vergleich speichern…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Save this comparison</source>
        <translation>Diesen Vergleich speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation>Name des Vergleichs</translation>
    </message>
    <message>
        <source>It holds the versions, the baseline and what is shown of them. What they say is read anew each time.</source>
        <translation>Er enthält die Versionen, die Bezugsversion und was davon gezeigt wird. Ihre Angaben werden jedes Mal neu gelesen.</translation>
    </message>
    <message>
        <source>Replaces the comparison of this name</source>
        <translation>Ersetzt den Vergleich dieses Namens</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonSide</name>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Feature ranks</source>
        <translation>Merkmalsränge</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Über Zufall hinaus</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>None of these versions has a confusion matrix.</source>
        <translation>Keine dieser Versionen hat eine Konfusionsmatrix.</translation>
    </message>
    <message>
        <source>Feature rank</source>
        <translation>Merkmalsrang</translation>
    </message>
    <message>
        <source>Version of the matrix</source>
        <translation>Version der Matrix</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 gegen %2: %3</translation>
    </message>
    <message>
        <source>Fewer than two of these versions have feature importance.</source>
        <translation>Weniger als zwei dieser Versionen haben Merkmalswichtigkeit.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Of the rows that both predicted, %1 are right by %2 alone and %3 by %4 alone</source>
        <translation>Von den Zeilen, die beide vorhersagten, sind %1 nur bei %2 richtig und %3 nur bei %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which rows each gets right is not known, so there is no McNemar&apos;s test: %1</source>
        <translation>Welche Zeilen jede richtig hat, ist nicht bekannt, daher gibt es keinen McNemar-Test: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3. It assumes: %4</source>
        <comment>counts, test, p, sentences</comment>
        <translation>%1: %2, %3. Annahmen: %4</translation>
    </message>
    <message>
        <source>share of importance, %</source>
        <translation>Anteil an der Wichtigkeit, %</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Weniger ist besser</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorige Abweichung</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonTableModel</name>
    <message>
        <source>Quantity</source>
        <translation>Kenngröße</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonTools</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Read the curves at the best step of</source>
        <translation>Kurven lesen am besten Schritt von</translation>
    </message>
    <message>
        <source>Shows what every curve says at the step at which this one is best.</source>
        <translation>Zeigt den Wert jeder Kurve an dem Schritt, an dem diese am besten ist.</translation>
    </message>
    <message>
        <source>Previous difference (Alt+Up)</source>
        <translation>Vorige Abweichung (Alt+↑)</translation>
    </message>
    <message>
        <source>Next difference (Alt+Down)</source>
        <translation>Nächste Abweichung (Alt+↓)</translation>
    </message>
    <message>
        <source>Values as stated</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>At the best %1</source>
        <translation>Am Bestwert von %1</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionCellsModel</name>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Largest differences</source>
        <translation>Größte Differenzen</translation>
    </message>
    <message>
        <source>Largest confusions</source>
        <translation>Größte Verwechslungen</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Which is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>% der Zeile</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionDelegate</name>
    <message>
        <source>%1 of row</source>
        <translation>%1 der Zeile</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionDifferenceModel</name>
    <message numerus="yes">
        <source>%n classes are in one of the two matrices only and are left out.</source>
        <translation>
            <numerusform>%n Klasse ist nur in einer der beiden Matrizen und wird ausgelassen.</numerusform>
            <numerusform>%n Klassen sind nur in einer der beiden Matrizen und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes do not occur in one of the two and have no rates.</source>
        <translation>
            <numerusform>%n Klasse kommt in einer der beiden nicht vor und hat keine Raten.</numerusform>
            <numerusform>%n Klassen kommen in einer der beiden nicht vor und haben keine Raten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two were computed on different rows: rates are compared, not counts.</source>
        <translation>Beide wurden auf verschiedenen Zeilen berechnet: Verglichen werden Raten, nicht Anzahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n classes, differences up to %1 points</source>
        <translation>
            <numerusform>%n Klasse, Differenzen bis %1 Prozentpunkte</numerusform>
            <numerusform>%n Klassen, Differenzen bis %1 Prozentpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>actual %1, predicted %2: %3 points</source>
        <translation>tatsächlich %1, vorhergesagt %2: %3 Prozentpunkte</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, besser</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, schlechter</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionPanel</name>
    <message>
        <source>What the cells say</source>
        <translation>Was die Zellen zeigen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>% der Zeile</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>% der Spalte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Metrics from the counts of %1</source>
        <translation>Metriken aus den Anzahlen von %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>points, against %1</source>
        <translation>%-Punkte, gegen %1</translation>
    </message>
    <message>
        <source>The version states %1 as %2; the matrix says %3.</source>
        <translation>Die Version gibt %1 als %2 an; die Matrix sagt %3.</translation>
    </message>
    <message>
        <source>Largest cells of %1</source>
        <translation>Größte Zellen von %1</translation>
    </message>
    <message>
        <source>The summary states %1 as %2; the matrix says %3.</source>
        <translation>Die Zusammenfassung gibt %1 als %2 an; die Matrix sagt %3.</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionTableModel</name>
    <message>
        <source>true negative</source>
        <translation>richtig negativ</translation>
    </message>
    <message>
        <source>false positive</source>
        <translation>falsch positiv</translation>
    </message>
    <message>
        <source>false negative</source>
        <translation>falsch negativ</translation>
    </message>
    <message>
        <source>true positive</source>
        <translation>richtig positiv</translation>
    </message>
    <message>
        <source>actual %1, predicted %2: %3</source>
        <translation>tatsächlich %1, vorhergesagt %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 of the row</source>
        <translation>%1, %2 der Zeile</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>vorhergesagt %1</translation>
    </message>
    <message>
        <source>actual
%1
n = %2</source>
        <translation>tatsächlich
%1
n = %2</translation>
    </message>
    <message>
        <source>The matrix has no classes.</source>
        <translation>Die Matrix hat keine Klassen.</translation>
    </message>
    <message numerus="yes">
        <source>The rows do not add up to a square of %1 classes: %n cells are missing and shown as “–”.</source>
        <translation>
            <numerusform>Die Zeilen ergeben kein Quadrat aus %1 Klassen: %n Zelle fehlt und erscheint als „–“.</numerusform>
            <numerusform>Die Zeilen ergeben kein Quadrat aus %1 Klassen: %n Zellen fehlen und erscheinen als „–“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts behind the last cell of the matrix belong to no class and are left out.</source>
        <translation>
            <numerusform>%n Anzahl hinter der letzten Zelle der Matrix gehört zu keiner Klasse und wird ausgelassen.</numerusform>
            <numerusform>%n Anzahlen hinter der letzten Zelle der Matrix gehören zu keiner Klasse und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells state less than nothing; they are shown as “–” and not counted.</source>
        <translation>
            <numerusform>%n Zelle gibt weniger als nichts an; sie erscheint als „–“ und zählt nicht.</numerusform>
            <numerusform>%n Zellen geben weniger als nichts an; sie erscheinen als „–“ und zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix counts nothing.</source>
        <translation>Die Matrix zählt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n classes, n = %1</source>
        <translation>
            <numerusform>%n Klasse, n = %1</numerusform>
            <numerusform>%n Klassen, n = %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on the diagonal</source>
        <translation>%1, %2 auf der Diagonale</translation>
    </message>
    <message>
        <source>%1, %2 of the column</source>
        <translation>%1, %2 der Spalte</translation>
    </message>
</context>
<context>
    <name>slipway::ConfusionView</name>
    <message>
        <source>Confusion matrix: actual classes in rows, predicted ones in columns</source>
        <translation>Konfusionsmatrix: tatsächliche Klassen in Zeilen, vorhergesagte in Spalten</translation>
    </message>
</context>
<context>
    <name>slipway::DemoService</name>
    <message>
        <source>Preparing the demo</source>
        <translation>Demo wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>slipway::DeployDialog</name>
    <message>
        <source>Deploy a version</source>
        <translation>Version ausrollen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Deploy.</source>
        <translation>Nichts wird gesendet, bevor Sie „Ausrollen“ drücken.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>environment, target</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation>Grund, steht im Verlauf</translation>
    </message>
    <message>
        <source>Choose a version to see the plan.</source>
        <translation>Wählen Sie eine Version, um den Plan zu sehen.</translation>
    </message>
    <message>
        <source>Choose a target to see the plan.</source>
        <translation>Wählen Sie ein Ziel, um den Plan zu sehen.</translation>
    </message>
    <message>
        <source>Deploy %1 %2 to %3</source>
        <comment>model, version, target</comment>
        <translation>%1 %2 auf %3 ausrollen</translation>
    </message>
    <message>
        <source>Nothing of this model serves there now. Nothing is sent before you press Deploy.</source>
        <translation>Von diesem Modell ist dort jetzt nichts aktiv. Nichts wird gesendet, bevor Sie „Ausrollen“ drücken.</translation>
    </message>
    <message>
        <source>Replaces %1. Nothing is sent before you press Deploy.</source>
        <translation>Ersetzt %1. Nichts wird gesendet, bevor Sie „Ausrollen“ drücken.</translation>
    </message>
    <message>
        <source>What serves there now is unknown: the server did not tell. The first check says why.</source>
        <translation>Was dort jetzt aktiv ist, ist unbekannt: Der Server sagte es nicht. Die erste Prüfung nennt den Grund.</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alles auf einmal</translation>
    </message>
    <message>
        <source>Canary, in steps</source>
        <translation>Canary, in Schritten</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation>Blue-Green</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten (Shadow)</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Proof alone</source>
        <translation>Nur Nachweis</translation>
    </message>
    <message>
        <source>Watch for %1</source>
        <translation>%1 beobachten</translation>
    </message>
    <message>
        <source>Health gate</source>
        <translation>Gesundheitsprüfung</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentBoardTableModel</name>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>%1, shares the traffic with %2</source>
        <translation>%1, teilt den Verkehr mit %2</translation>
    </message>
    <message>
        <source>%1, healthy</source>
        <translation>%1, gesund</translation>
    </message>
    <message>
        <source>%1, not ready</source>
        <translation>%1, nicht bereit</translation>
    </message>
    <message>
        <source>%1, health not known</source>
        <translation>%1, Gesundheit unbekannt</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, target</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>Nothing deployed</source>
        <translation>Nichts ausgerollt</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentPlanDialog</name>
    <message>
        <source>Copy plan</source>
        <translation>Plan kopieren</translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation>Grund, steht im Verlauf</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan wird erstellt.</translation>
    </message>
    <message>
        <source>There is no plan to run.</source>
        <translation>Es gibt keinen Plan zum Ausführen.</translation>
    </message>
    <message>
        <source>A check has failed: %1</source>
        <translation>Eine Prüfung schlug fehl: %1</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Geben Sie zur Bestätigung %1 ein.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentService</name>
    <message>
        <source>Deploying %1 to %2</source>
        <translation>%1 wird auf %2 ausgerollt</translation>
    </message>
    <message>
        <source>Rolling %2 back to %1</source>
        <translation>%2 wird auf %1 zurückgerollt</translation>
    </message>
    <message>
        <source>An order that was sent to %1 cannot be taken back: Slipway then ends only when it is answered and what serves is known. Until it is sent, nothing is changed there.</source>
        <translation>Ein Auftrag, der an %1 gesendet wurde, lässt sich nicht zurücknehmen: Slipway endet dann erst, wenn er beantwortet ist und feststeht, was aktiv ist. Bis er gesendet ist, wird dort nichts geändert.</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentsPage</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Ausrollen…</translation>
    </message>
    <message>
        <source>Add target…</source>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Modelle filtern</translation>
    </message>
    <message>
        <source>Add the first target</source>
        <translation>Erstes Ziel hinzufügen</translation>
    </message>
    <message>
        <source>A target is a server that models are deployed to. Slipway asks it what it serves and shows the answer here; nothing is remembered in its place.</source>
        <translation>Ein Ziel ist ein Server, auf den Modelle ausgerollt werden. Slipway fragt ihn, was aktiv ist, und zeigt die Antwort hier; nichts Gemerktes tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>A slipwayd server</source>
        <translation>Ein slipwayd-Server</translation>
    </message>
    <message>
        <source>Its address, and the environment it stands in</source>
        <translation>Seine Adresse und die Umgebung, in der er steht</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Ausrollungen</translation>
    </message>
    <message>
        <source>What is live where, as the servers say it. Deploy brings a version to a target: the plan and its checks come first, and nothing is sent before you agree. Roll back returns to a version the server still has.

F5 asks the servers again. Ctrl+F filters the models. The arrow keys move over the board, Enter shows the history of the chosen model.</source>
        <translation>Was wo live ist, nach Auskunft der Server. Ausrollen bringt eine Version auf ein Ziel: Plan und Prüfungen kommen zuerst, und nichts wird ohne Ihre Zustimmung gesendet. Zurückrollen kehrt zu einer Version zurück, die der Server noch hat.

F5 fragt die Server erneut. Strg+F filtert die Modelle. Die Pfeiltasten bewegen sich in der Übersicht, die Eingabetaste zeigt den Verlauf des gewählten Modells.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There is no target to deploy to.</source>
        <translation>Es gibt kein Ziel zum Ausrollen.</translation>
    </message>
    <message>
        <source>No target serves a model that could go back.</source>
        <translation>Auf keinem Ziel ist ein Modell aktiv, das zurückgehen könnte.</translation>
    </message>
    <message>
        <source>No model has been deployed to these targets yet.</source>
        <translation>Auf diese Ziele wurde noch kein Modell ausgerollt.</translation>
    </message>
    <message>
        <source>No answer from %1 since %2, so what it serves is not known. %3</source>
        <comment>target, time, why</comment>
        <translation>Keine Antwort von %1 seit %2, daher ist unbekannt, was dort aktiv ist. %3</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>The deployment of %1 to %2 was interrupted. %3</source>
        <comment>model, target, what is true now</comment>
        <translation>Die Ausrollung von %1 auf %2 wurde unterbrochen. %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Ablauf</translation>
    </message>
    <message>
        <source>What %1 serves is not known since %2. %3</source>
        <comment>target, time, why</comment>
        <translation>Was auf %1 aktiv ist, ist seit %2 unbekannt. %3</translation>
    </message>
    <message numerus="yes">
        <source>The cells of %n more servers say why.</source>
        <translation>
            <numerusform>Die Zelle eines weiteren Servers nennt den Grund.</numerusform>
            <numerusform>Die Zellen von %n weiteren Servern nennen den Grund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DerivedMetricTableModel</name>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>mittlerer Recall</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>mean F1</source>
        <translation>mittleres F1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>precision of a class</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>From the counts</source>
        <translation>Aus den Anzahlen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Anteil bis zum Wert</translation>
    </message>
    <message>
        <source>%1: half at or below %2, 95 % at or below %3.</source>
        <translation>%1: die Hälfte bis %2, 95 % bis %3.</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Keine Werte.</translation>
    </message>
    <message>
        <source>Distribution as</source>
        <translation>Verteilung als</translation>
    </message>
    <message>
        <source>At or below</source>
        <translation>Kumulativ</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxen</translation>
    </message>
    <message>
        <source>Middle of the values, P5 to P95</source>
        <translation>Mitte der Werte, P5 bis P95</translation>
    </message>
    <message>
        <source>Share per bin</source>
        <translation>Anteil je Bin</translation>
    </message>
    <message>
        <source>%1; not drawn: %2</source>
        <comment>axis, what</comment>
        <translation>%1; nicht gezeichnet: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share, arm</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>shares, value</comment>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>shares, value</comment>
        <translation>%1 über %2</translation>
    </message>
</context>
<context>
    <name>slipway::DriftDialog</name>
    <message numerus="yes">
        <source>%1 of %n features drifted (%2 rows against %3).</source>
        <comment>count, rows now, rows then</comment>
        <translation>
            <numerusform>Drift bei %1 von %n Merkmal (%2 Zeilen gegen %3).</numerusform>
            <numerusform>Drift bei %1 von %n Merkmalen (%2 Zeilen gegen %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read and do not count.</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar und zählt nicht.</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar und zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one side has %1.</source>
        <translation>Nur eine Seite hat %1.</translation>
    </message>
    <message>
        <source>Drift of features and predictions</source>
        <translation>Drift von Merkmalen und Vorhersagen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two CSV files with the same columns, or two periods of one file. The files are only read.</source>
        <translation>Zwei CSV-Dateien mit gleichen Spalten oder zwei Zeiträume einer Datei. Die Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Path of a .csv file</source>
        <translation>Pfad einer .csv-Datei</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>Path of a .csv file; empty: two periods of the first</source>
        <translation>Pfad einer .csv-Datei; leer: zwei Zeiträume der ersten</translation>
    </message>
    <message>
        <source>Column with the time</source>
        <translation>Spalte mit der Zeit</translation>
    </message>
    <message>
        <source>Only for two periods of one file</source>
        <translation>Nur für zwei Zeiträume einer Datei</translation>
    </message>
    <message>
        <source>Second period begins</source>
        <translation>Zweiter Zeitraum ab</translation>
    </message>
    <message>
        <source>2024-11-25</source>
        <translation>2024-11-25</translation>
    </message>
    <message>
        <source>Important features of</source>
        <translation>Wichtige Merkmale von</translation>
    </message>
    <message>
        <source>MODEL/VERSION; empty: importance is not shown</source>
        <translation>MODELL/VERSION; leer: Wichtigkeit wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation>Stichprobe wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are no numbers and do not count.</source>
        <translation>
            <numerusform>%n Wert von %1 ist keine Zahl und zählt nicht.</numerusform>
            <numerusform>%n Werte von %1 sind keine Zahlen und zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as ids or times: %1.</source>
        <translation>Ausgelassen als IDs oder Zeiten: %1.</translation>
    </message>
    <message>
        <source>Left out, the same everywhere: %1.</source>
        <translation>Ausgelassen, überall gleich: %1.</translation>
    </message>
</context>
<context>
    <name>slipway::EmptyRows</name>
    <message>
        <source>There are no versions here.</source>
        <translation>Hier sind keine Versionen.</translation>
    </message>
    <message>
        <source>%1. The versions appear here as soon as they are read.</source>
        <translation>%1. Die Versionen erscheinen hier, sobald sie eingelesen sind.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentDelegate</name>
    <message numerus="yes">
        <source>%1 requests</source>
        <translation>
            <numerusform>%1 Anfrage</numerusform>
            <numerusform>%1 Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentService</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Reading what is new of %1</source>
        <translation>Neues von %1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentTableModel</name>
    <message numerus="yes">
        <source>%1, %2, %n requests</source>
        <translation>
            <numerusform>%1, %2, %n Anfrage</numerusform>
            <numerusform>%1, %2, %n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentView</name>
    <message numerus="yes">
        <source>%1 requests, without times</source>
        <translation>
            <numerusform>%1 Anfrage, ohne Zeiten</numerusform>
            <numerusform>%1 Anfragen, ohne Zeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests, %2 to %3</source>
        <comment>count, first and last time</comment>
        <translation>
            <numerusform>%1 Anfrage, %2 bis %3</numerusform>
            <numerusform>%1 Anfragen, %2 bis %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Lift against control</source>
        <translation>Zuwachs gegen Kontrolle</translation>
    </message>
    <message>
        <source>shaded: beyond the margin</source>
        <translation>schattiert: jenseits des Spielraums</translation>
    </message>
    <message>
        <source>Methods: %1</source>
        <translation>Methoden: %1</translation>
    </message>
    <message>
        <source>No split was planned, nothing to check</source>
        <translation>Keine Aufteilung geplant, nichts zu prüfen</translation>
    </message>
    <message>
        <source>Split not checked: %1</source>
        <translation>Aufteilung nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Sample ratio mismatch, %1</source>
        <comment>p value</comment>
        <translation>Aufteilung weicht vom Plan ab, %1</translation>
    </message>
    <message>
        <source>Split as planned, %1</source>
        <comment>p value</comment>
        <translation>Aufteilung wie geplant, %1</translation>
    </message>
    <message>
        <source>What can be done with this experiment</source>
        <translation>Was mit diesem Experiment möglich ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 requests within %2, %3</source>
        <comment>count, duration, time</comment>
        <translation>
            <numerusform>%1 Anfrage binnen %2, %3</numerusform>
            <numerusform>%1 Anfragen binnen %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 got %2 requests where about %3 were planned</source>
        <comment>arm, count, count</comment>
        <translation>%1 erhielt %2 Anfragen, wo etwa %3 geplant waren</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>arm without traffic, first and last day</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>An arm had too little traffic: %1. Some servers accept a canary and never route to it; look at the router before reading any figure.</source>
        <translation>Ein Arm hatte zu wenig Verkehr: %1. Manche Server nehmen einen Canary an und leiten nie etwas zu ihm; sehen Sie nach dem Router, bevor Sie eine Zahl lesen.</translation>
    </message>
    <message>
        <source>Follows its log</source>
        <translation>Folgt seinem Protokoll</translation>
    </message>
    <message>
        <source>The split is broken by it (%1).</source>
        <comment>p value</comment>
        <translation>Die Aufteilung ist dadurch verletzt (%1).</translation>
    </message>
</context>
<context>
    <name>slipway::ExperimentsPage</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Read the first A/B test</source>
        <translation>Ersten A/B-Test einlesen</translation>
    </message>
    <message>
        <source>Slipway reads the log of queries that two versions served, compares them, and says whether to roll out, roll back or continue, and why.</source>
        <translation>Slipway liest das Protokoll der Anfragen, die zwei Versionen bedienten, vergleicht die Versionen und urteilt: Ausrollen, Zurückrollen oder Weiterlaufen lassen, und warum.</translation>
    </message>
    <message>
        <source>A query log</source>
        <translation>Ein Anfrageprotokoll</translation>
    </message>
    <message>
        <source>JSON lines: one served query each, with the version, whether it succeeded, and how long it took</source>
        <translation>JSON-Zeilen: je eine bediente Anfrage, mit Version, Erfolg und Dauer</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Its plan and its %1 imported requests are deleted from Slipway. The log %2 itself is not touched and can be imported again; the plan cannot be brought back.</source>
        <translation>
            <numerusform>Der Plan und %1 importierte Anfrage werden in Slipway gelöscht. Das Protokoll %2 selbst bleibt unberührt und kann erneut importiert werden; der Plan lässt sich nicht zurückholen.</numerusform>
            <numerusform>Der Plan und %1 importierte Anfragen werden in Slipway gelöscht. Das Protokoll %2 selbst bleibt unberührt und kann erneut importiert werden; der Plan lässt sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove experiment</source>
        <translation>Experiment entfernen</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.html *.md *.json)</source>
        <translation>Berichte (*.pdf *.html *.md *.json)</translation>
    </message>
    <message>
        <source>Drift…</source>
        <translation>Drift…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Leave out users of several arms…</source>
        <translation>Nutzer in mehreren Armen auslassen…</translation>
    </message>
    <message>
        <source>A/B tests that were read from query logs. The list shows each verdict; the page shows the arms, whether the traffic was split as planned, every effect with its interval and method, and why the verdict is what it is. A click on a figure, or Enter, shows its formula, inputs and source.

The arrow keys choose an experiment, Delete removes it after asking. F5 computes the chosen one again. While a plan that may be read at any time is shown, its log is followed; of any other the page says when the log has grown. Drift… compares features or predictions of then and now.</source>
        <translation>A/B-Tests, aus Anfrageprotokollen gelesen. Die Liste zeigt jedes Urteil; die Seite zeigt die Arme, ob der Verkehr wie geplant aufgeteilt war, jeden Effekt mit Intervall und Methode, und warum das Urteil so lautet. Ein Klick auf eine Zahl oder die Eingabetaste zeigt Formel, Eingaben und Quelle.

Die Pfeiltasten wählen ein Experiment, Entf entfernt es nach Rückfrage. F5 berechnet das gewählte neu. Solange ein Plan gezeigt wird, der jederzeit gelesen werden darf, wird seinem Protokoll gefolgt; bei jedem anderen sagt die Seite, wenn das Protokoll gewachsen ist. „Drift…“ vergleicht Merkmale oder Vorhersagen von damals und jetzt.</translation>
    </message>
    <message>
        <source>The log has grown since it was read. What is new waits, because reading it is a look, and this plan is not one that may be read at any time.</source>
        <translation>Das Protokoll ist seit dem Lesen gewachsen. Das Neue wartet, denn es zu lesen ist ein Zwischenblick, und dieser Plan darf nicht jederzeit gelesen werden.</translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation>Neues lesen</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1 läuft</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht ist in %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave out users of several arms</source>
        <translation>Nutzer in mehreren Armen auslassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 users were in more than one arm; their %3 requests will not count any more. This changes the plan after the data was looked at, so from then on the result explores: it can end the test or go on, but it rolls nothing out.</source>
        <translation>
            <numerusform>%1 von %2 Nutzern war in mehr als einem Arm; die %3 Anfragen zählen dann nicht mehr. Das ändert den Plan nach einem Blick in die Daten, daher ist das Ergebnis fortan explorativ: Es kann den Test beenden oder weiterlaufen lassen, aber nichts ausrollen.</numerusform>
            <numerusform>%1 von %2 Nutzern waren in mehr als einem Arm; ihre %3 Anfragen zählen dann nicht mehr. Das ändert den Plan nach einem Blick in die Daten, daher ist das Ergebnis fortan explorativ: Es kann den Test beenden oder weiterlaufen lassen, aber nichts ausrollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Plan ändern…</translation>
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
        <translation>Ausdruck aus Metriken</translation>
    </message>
    <message>
        <source>+ − * / and parentheses, log exp abs sqrt min max; names with other signs in `backticks`</source>
        <translation>+ − * / und Klammern, log exp abs sqrt min max; Namen mit anderen Zeichen in `Backticks`</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>Eingrenzen nach</translation>
    </message>
</context>
<context>
    <name>slipway::FacetTreeModel</name>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n versions</source>
        <translation>
            <numerusform>%1, %n Version</numerusform>
            <numerusform>%1, %n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>slipway::FeaturesTab</name>
    <message>
        <source>How many features</source>
        <translation>Wie viele Merkmale</translation>
    </message>
    <message>
        <source>Top 10</source>
        <translation>Top 10</translation>
    </message>
    <message>
        <source>Top 25</source>
        <translation>Top 25</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This version states no feature importance.</source>
        <translation>Diese Version gibt keine Merkmalswichtigkeit an.</translation>
    </message>
    <message>
        <source>Find a feature</source>
        <translation>Merkmal suchen</translation>
    </message>
    <message>
        <source>Feature importance</source>
        <translation>Merkmalswichtigkeit</translation>
    </message>
    <message>
        <source>no feature matches</source>
        <translation>kein Merkmal passt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features</source>
        <translation>
            <numerusform>%1 von %n Merkmal</numerusform>
            <numerusform>%1 von %n Merkmalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features, sum %1</source>
        <translation>
            <numerusform>%n Merkmal, Summe %1</numerusform>
            <numerusform>%n Merkmale, Summe %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features carry %2 of the importance. Importance says what the model used, not what causes the outcome.</source>
        <translation>
            <numerusform>%2 der Wichtigkeit liegt bei %1 von %n Merkmal. Wichtigkeit sagt, was das Modell nutzte, nicht, was das Ergebnis verursacht.</numerusform>
            <numerusform>%2 der Wichtigkeit liegt bei %1 von %n Merkmalen. Wichtigkeit sagt, was das Modell nutzte, nicht, was das Ergebnis verursacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>How the difference is shown</source>
        <translation>Darstellung der Differenz</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Feature rank</source>
        <translation>Merkmalsrang</translation>
    </message>
    <message>
        <source>Difference to</source>
        <translation>Differenz zu</translation>
    </message>
    <message>
        <source>no other version</source>
        <translation>keine andere Version</translation>
    </message>
    <message numerus="yes">
        <source>share of importance, %; %n rank lower</source>
        <translation>
            <numerusform>Anteil an der Wichtigkeit, %; %n steht tiefer</numerusform>
            <numerusform>Anteil an der Wichtigkeit, %; %n stehen tiefer</numerusform>
        </translation>
    </message>
    <message>
        <source>share of importance, %; moved features in colour</source>
        <translation>Anteil an der Wichtigkeit, %; bewegte Merkmale farbig</translation>
    </message>
    <message>
        <source>New against %1: %2.</source>
        <translation>Neu gegen %1: %2.</translation>
    </message>
    <message>
        <source>Vanished: %1.</source>
        <translation>Verschwunden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n features have a negative importance and stand last, as the order is by value. Measured by permutation, the model did no worse without them; of coefficients the sign is a direction. Shares are of what lies above zero.</source>
        <translation>
            <numerusform>%n Merkmal hat eine negative Wichtigkeit und steht hinten, da nach Wert geordnet ist. Durch Permutation gemessen war das Modell ohne es nicht schlechter; bei Koeffizienten ist das Vorzeichen eine Richtung. Anteile beziehen sich auf das, was über null liegt.</numerusform>
            <numerusform>%n Merkmale haben eine negative Wichtigkeit und stehen hinten, da nach Wert geordnet ist. Durch Permutation gemessen war das Modell ohne sie nicht schlechter; bei Koeffizienten ist das Vorzeichen eine Richtung. Anteile beziehen sich auf das, was über null liegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FigureCard</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Nachrechnen</translation>
    </message>
    <message>
        <source>slipwayctl stat %1, with the inputs on standard input</source>
        <translation>slipwayctl stat %1, mit den Eingaben auf der Standardeingabe</translation>
    </message>
    <message>
        <source>Copy inputs</source>
        <translation>Eingaben kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::FilterLine</name>
    <message>
        <source>Candidates for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
</context>
<context>
    <name>slipway::FindingsTable</name>
    <message>
        <source>%1: %2</source>
        <comment>method, what it assumes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::FirstPage</name>
    <message>
        <source>Open your first registry</source>
        <translation>Öffnen Sie Ihre erste Registry</translation>
    </message>
    <message>
        <source>Slipway reads model versions where they are. Nothing is copied, changed or run when you look at a model.</source>
        <translation>Slipway liest Modellversionen dort, wo sie sind. Nichts wird kopiert, geändert oder ausgeführt, wenn Sie ein Modell ansehen.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Or drop a folder anywhere on this page. Ctrl+O opens one, F1 explains more.</source>
        <translation>Oder ziehen Sie einen Ordner auf diese Seite. Strg+O öffnet einen, F1 erklärt mehr.</translation>
    </message>
    <message>
        <source>A sample to try</source>
        <translation>Ein Beispiel zum Ausprobieren</translation>
    </message>
    <message>
        <source>15 versions of five models, trained on this machine</source>
        <translation>15 Versionen von fünf Modellen, auf diesem Rechner trainiert</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Trained models, version or stage folders, or MLflow&apos;s mlruns</source>
        <translation>Trainierte Modelle, Ordner von Versionen oder Stufen oder das mlruns von MLflow</translation>
    </message>
</context>
<context>
    <name>slipway::FolderDrop</name>
    <message>
        <source>Drop the folder to add it</source>
        <translation>Ordner zum Hinzufügen ablegen</translation>
    </message>
</context>
<context>
    <name>slipway::ForestPlot</name>
    <message>
        <source>Forest plot: effect of every metric with its interval</source>
        <translation>Forest-Plot: Effekt jeder Metrik mit ihrem Intervall</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>higher than control</source>
        <translation>höher als Kontrolle</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
</context>
<context>
    <name>slipway::ForestTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>shown to be good</source>
        <translation>nachweislich gut</translation>
    </message>
    <message>
        <source>shown to be bad</source>
        <translation>nachweislich schlecht</translation>
    </message>
    <message>
        <source>not shown either way</source>
        <translation>nichts davon nachgewiesen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Lift against control</source>
        <translation>Zuwachs gegen Kontrolle</translation>
    </message>
    <message>
        <source>not part of the decision</source>
        <translation>nicht Teil der Entscheidung</translation>
    </message>
    <message>
        <source>%1: %2, %3 interval %4, %5</source>
        <translation>%1: %2, %3-Intervall %4, %5</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1-Intervall</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1 interval, any look</source>
        <translation>%1-Intervall, jeder Zwischenblick</translation>
    </message>
</context>
<context>
    <name>slipway::GateChart</name>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Figure of the health gate</source>
        <translation>Größe der Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>time since the first look</source>
        <translation>Zeit seit der ersten Prüfung</translation>
    </message>
    <message>
        <source>P95 of %1</source>
        <comment>version</comment>
        <translation>P95 von %1</translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <comment>version</comment>
        <translation>Fehler von %1</translation>
    </message>
    <message>
        <source>P50 of %1</source>
        <comment>version</comment>
        <translation>P50 von %1</translation>
    </message>
    <message>
        <source>Response time, ms</source>
        <translation>Antwortzeit, ms</translation>
    </message>
    <message>
        <source>Requests that failed</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>limit: P95 up to %1</source>
        <translation>Grenze: P95 bis %1</translation>
    </message>
    <message>
        <source>limit: %1 of the requests</source>
        <translation>Grenze: %1 der Anfragen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
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
        <translation>Fehler von %1</translation>
    </message>
    <message>
        <source>What the health gate saw</source>
        <translation>Was die Gesundheitsprüfung sah</translation>
    </message>
    <message>
        <source>No readings yet.</source>
        <translation>Noch keine Messwerte.</translation>
    </message>
    <message>
        <source>%1 after %2, at %3 of the traffic: %4 requests, %5 failed (limit %6), P95 %7 (limit %8).</source>
        <translation>%1 nach %2, bei %3 des Verkehrs: %4 Anfragen, %5 fehlgeschlagen (Grenze %6), P95 %7 (Grenze %8).</translation>
    </message>
</context>
<context>
    <name>slipway::GateFigures</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>P95 response time</source>
        <translation>P95 der Antwortzeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Replicas that answer</source>
        <translation>Antwortende Repliken</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>eine Kopie</translation>
    </message>
    <message>
        <source>at the last look</source>
        <translation>bei der letzten Prüfung</translation>
    </message>
    <message>
        <source>judged from %1 on</source>
        <translation>beurteilt ab %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>all must answer</source>
        <translation>alle müssen antworten</translation>
    </message>
    <message>
        <source>it must answer</source>
        <translation>sie muss antworten</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
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
        <translation>Gezählt seit Beginn des Schritts.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Loaded version</source>
        <translation>Geladene Version</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>slipway::GateTile</name>
    <message>
        <source>paused at %1 of %2</source>
        <translation>angehalten bei %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 requests, needs %2</source>
        <translation>%1 Anfragen, nötig %2</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>within its limit</source>
        <translation>innerhalb der Grenze</translation>
    </message>
    <message>
        <source>beyond its limit</source>
        <translation>jenseits der Grenze</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
</context>
<context>
    <name>slipway::GroupSeriesModel</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>%1, versions</source>
        <translation>%1, Versionen</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1, Mittelwert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, split</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, …</source>
        <translation>Strg+1, 2, …</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back one level</source>
        <translation>Eine Ebene zurück</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Tasten des Fensters</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Add a folder of models, on the registry page</source>
        <translation>Ordner mit Modellen hinzufügen, auf der Registry-Seite</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the selected row, press the focused button</source>
        <translation>Gewählte Zeile öffnen, Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Umschalt+F10</translation>
    </message>
    <message>
        <source>Menu of the selected row: sort, columns</source>
        <translation>Menü der gewählten Zeile: sortieren, Spalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remove the selected registry from the list</source>
        <translation>Gewählte Registry aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryChart</name>
    <message>
        <source>validation %1</source>
        <translation>Validierung %1</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>Training %1</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>▼ best epoch %1</source>
        <translation>▼ beste Epoche %1</translation>
    </message>
    <message>
        <source>The best value is %1.</source>
        <translation>Der beste Wert ist %1.</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, geglättet</translation>
    </message>
    <message>
        <source>%1 has no values.</source>
        <translation>%1 hat keine Werte.</translation>
    </message>
    <message>
        <source>%1 at epoch %2</source>
        <translation>%1 bei Epoche %2</translation>
    </message>
    <message>
        <source>%1: first %2, last %3, best %4.</source>
        <translation>%1: erster %2, letzter %3, bester %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n values at or below zero have no place on a logarithmic axis and are left out.</source>
        <translation>
            <numerusform>%n Wert bei oder unter null hat keinen Platz auf einer logarithmischen Achse und wird ausgelassen.</numerusform>
            <numerusform>%n Werte bei oder unter null haben keinen Platz auf einer logarithmischen Achse und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epochs, best %1</source>
        <translation>
            <numerusform>%n Epoche, bester %1</numerusform>
            <numerusform>%n Epochen, bester %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo zoom</source>
        <translation>Zoom zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n outliers lie beyond the axis.</source>
        <translation>
            <numerusform>%n Ausreißer liegt jenseits der Achse.</numerusform>
            <numerusform>%n Ausreißer liegen jenseits der Achse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not a number: a cross on the axis.</source>
        <translation>
            <numerusform>%n Wert ist keine Zahl: ein Kreuz auf der Achse.</numerusform>
            <numerusform>%n Werte sind keine Zahl: ein Kreuz auf der Achse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are infinite: a triangle at the edge.</source>
        <translation>
            <numerusform>%n Wert ist unendlich: ein Dreieck am Rand.</numerusform>
            <numerusform>%n Werte sind unendlich: ein Dreieck am Rand.</numerusform>
        </translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>Zeit seit dem Start</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>Zeit, %1</translation>
    </message>
    <message>
        <source>Chart of %1 by %2</source>
        <comment>a metric, the level axis</comment>
        <translation>Diagramm von %1 nach %2</translation>
    </message>
    <message>
        <source>▼ best step %1</source>
        <translation>▼ bester Schritt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points, best %1</source>
        <translation>
            <numerusform>%n Punkt, bester %1</numerusform>
            <numerusform>%n Punkte, bester %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 bei Schritt %2</translation>
    </message>
    <message>
        <source>%1: first %2, last %3.</source>
        <translation>%1: erster %2, letzter %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, metric</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outliers lie beyond the axis, %1 of them in this part.</source>
        <translation>
            <numerusform>%n Ausreißer liegt jenseits der Achse, %1 davon in diesem Teil.</numerusform>
            <numerusform>%n Ausreißer liegen jenseits der Achse, %1 davon in diesem Teil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::HistoryView</name>
    <message>
        <source>History of deployments</source>
        <translation>Verlauf der Ausrollungen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>action, model, target</comment>
        <translation>%1: %2 auf %3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>Versions-ID</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Zu Ende führen…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>What was live on…</source>
        <translation>Was live war am…</translation>
    </message>
</context>
<context>
    <name>slipway::ImportDialog</name>
    <message>
        <source>Import a query log</source>
        <translation>Anfrageprotokoll importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Der Name der Datei</translation>
    </message>
    <message>
        <source>80 / 20, control first; empty: nothing to check the split against</source>
        <translation>80 / 20, Kontrolle zuerst; leer: Aufteilung wird nicht geprüft</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Planned split</source>
        <translation>Geplante Aufteilung</translation>
    </message>
    <message>
        <source>Choose query logs</source>
        <translation>Anfrageprotokolle wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 requests</source>
        <comment>arm, count</comment>
        <translation>
            <numerusform>%1, %2 Anfrage</numerusform>
            <numerusform>%1, %2 Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is being imported.</source>
        <translation>Das Protokoll wird importiert.</translation>
    </message>
    <message>
        <source>Choose a file that holds a query log.</source>
        <translation>Wählen Sie eine Datei mit einem Anfrageprotokoll.</translation>
    </message>
    <message>
        <source>The log has one arm, %1; there is nothing to compare it with.</source>
        <translation>Das Protokoll hat einen Arm, %1; es gibt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>The split needs one share for each of the %1 arms.</source>
        <translation>Die Aufteilung braucht je einen Anteil für die %1 Arme.</translation>
    </message>
    <message>
        <source> The first is line %1: %2</source>
        <translation> Die erste ist Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 could not be read and will not count for it.</source>
        <translation>
            <numerusform>%n Wert von %1 war nicht lesbar und zählt dafür nicht.</numerusform>
            <numerusform>%n Werte von %1 waren nicht lesbar und zählen dafür nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shares of the split must add up to 1 or to 100.</source>
        <translation>Die Anteile der Aufteilung müssen zusammen 1 oder 100 ergeben.</translation>
    </message>
    <message>
        <source>Path of a .jsonl or .csv file</source>
        <translation>Pfad einer .jsonl- oder .csv-Datei</translation>
    </message>
    <message>
        <source>Query logs (*.jsonl *.ndjson *.json *.log *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Anfrageprotokolle (*.jsonl *.ndjson *.json *.log *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The log is long: this is what its first 32 MB hold.</source>
        <translation>Das Protokoll ist lang: Dies enthalten seine ersten 32 MB.</translation>
    </message>
    <message>
        <source>JSON lines or a table (CSV), one served query each, with the version that served it; a summary; an abtest.json beside its log; or what slipwayd logged. The files are only read.</source>
        <translation>JSON-Zeilen oder eine Tabelle (CSV), je eine bediente Anfrage mit ihrer Version; eine Zusammenfassung; eine abtest.json neben ihrem Protokoll; oder was slipwayd protokollierte. Die Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>As the server drew the versions</source>
        <translation>Wie der Server die Versionen zog</translation>
    </message>
    <message numerus="yes">
        <source>%n lines will not count.</source>
        <translation>
            <numerusform>%n Zeile zählt nicht.</numerusform>
            <numerusform>%n Zeilen zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was planned: its plan says what decides.</source>
        <translation>%1 wurde geplant: Sein Plan sagt, was entscheidet.</translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceRankModel</name>
    <message numerus="yes">
        <source>%1: Kendall&apos;s tau is %2 over %n common features (1: the same order, 0: no relation, %3: reversed).</source>
        <translation>
            <numerusform>%1: Kendalls Tau ist %2 über %n gemeinsames Merkmal (1: gleiche Ordnung, 0: kein Zusammenhang, %3: umgekehrt).</numerusform>
            <numerusform>%1: Kendalls Tau ist %2 über %n gemeinsame Merkmale (1: gleiche Ordnung, 0: kein Zusammenhang, %3: umgekehrt).</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank-biased overlap is %1 (1: the same ranking, 0: nothing in common); the first ten ranks make %2 of it.</source>
        <translation>Rank-biased Overlap ist %1 (1: gleiche Rangfolge, 0: nichts gemeinsam); die ersten zehn Ränge machen davon %2 aus.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Rank in %1</source>
        <translation>Rang in %1</translation>
    </message>
    <message>
        <source>Share in %1</source>
        <translation>Anteil in %1</translation>
    </message>
    <message>
        <source>Change in %1, points</source>
        <translation>Änderung in %1, %-Punkte</translation>
    </message>
    <message>
        <source>Both rank the features much alike</source>
        <translation>Beide ordnen die Merkmale sehr ähnlich</translation>
    </message>
    <message>
        <source>Both rank the features alike in part</source>
        <translation>Beide ordnen die Merkmale teils ähnlich</translation>
    </message>
    <message>
        <source>The two rankings are hardly related</source>
        <translation>Beide Rangfolgen hängen kaum zusammen</translation>
    </message>
    <message>
        <source>The two rankings are opposed</source>
        <translation>Beide Rangfolgen sind gegenläufig</translation>
    </message>
    <message>
        <source>The orders cannot be compared: of the features in common (%1) too few differ in importance.</source>
        <translation>Die Ordnungen sind nicht vergleichbar: Von den gemeinsamen Merkmalen (%1) unterscheiden sich zu wenige in der Wichtigkeit.</translation>
    </message>
    <message>
        <source>Too few features in common to say how much alike the rankings are</source>
        <translation>Zu wenige gemeinsame Merkmale, um zu sagen, wie ähnlich die Rangfolgen sind</translation>
    </message>
    <message>
        <source>Rank-biased overlap is %1 (1: the same ranking, 0: nothing in common).</source>
        <translation>Rank-biased Overlap ist %1 (1: gleiche Rangfolge, 0: nichts gemeinsam).</translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceTableModel</name>
    <message>
        <source>%1: %2, %3 of the importance, %4 with those above</source>
        <translation>%1: %2, %3 der Wichtigkeit, %4 mit denen darüber</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Kumulierter Anteil</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No features.</source>
        <translation>Keine Merkmale.</translation>
    </message>
    <message numerus="yes">
        <source>%n features; first %1.</source>
        <translation>
            <numerusform>%n Merkmal; zuerst %1.</numerusform>
            <numerusform>%n Merkmale; zuerst %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 weg</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1: only in %2</source>
        <translation>%1: nur in %2</translation>
    </message>
    <message>
        <source>%1; %2 points against %3</source>
        <translation>%1; %2 Prozentpunkte gegen %3</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>Änderung, %-Punkte</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the importance</source>
        <translation>%1: %2, %3 der Wichtigkeit</translation>
    </message>
    <message>
        <source>Share, bar against the largest</source>
        <translation>Anteil, Balken gegen den größten</translation>
    </message>
</context>
<context>
    <name>slipway::ImportanceView</name>
    <message>
        <source>Feature importance</source>
        <translation>Merkmalswichtigkeit</translation>
    </message>
    <message>
        <source>No feature has an importance.</source>
        <translation>Kein Merkmal hat eine Wichtigkeit.</translation>
    </message>
    <message>
        <source>No feature has “%1” in its name.</source>
        <translation>Kein Merkmal hat „%1“ im Namen.</translation>
    </message>
</context>
<context>
    <name>slipway::Inspector</name>
    <message>
        <source>No stage</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Parts of the version</source>
        <translation>Teile der Version</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Ausrollen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Put this version beside the one before it</source>
        <translation>Diese Version neben die vorige stellen</translation>
    </message>
    <message>
        <source>A run is no version: register its model first</source>
        <translation>Ein Lauf ist keine Version: Registrieren Sie zuerst sein Modell</translation>
    </message>
    <message>
        <source>No version of the registry names this file: register it first</source>
        <translation>Keine Version der Registry nennt diese Datei: Registrieren Sie sie zuerst</translation>
    </message>
</context>
<context>
    <name>slipway::IntervalPicture</name>
    <message>
        <source>Intervals against their bounds</source>
        <translation>Intervalle gegen ihre Grenzen</translation>
    </message>
    <message>
        <source>%1: %2, bound %3.</source>
        <comment>name, interval, bound</comment>
        <translation>%1: %2, Grenze %3.</translation>
    </message>
</context>
<context>
    <name>slipway::JobLine</name>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Vorgänge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, its step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 read</source>
        <translation>%1, %2 gelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LegendItem</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Click to hide or show, double click to show alone</source>
        <translation>Klick blendet aus oder ein, Doppelklick zeigt nur diese</translation>
    </message>
</context>
<context>
    <name>slipway::LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>slipway::LogPreviewTableModel</name>
    <message>
        <source>%1 (arm)</source>
        <translation>%1 (Arm)</translation>
    </message>
    <message>
        <source>%1 (user)</source>
        <translation>%1 (Nutzer)</translation>
    </message>
    <message>
        <source>%1 (time)</source>
        <translation>%1 (Zeit)</translation>
    </message>
    <message>
        <source>%1 (request)</source>
        <translation>%1 (Anfrage)</translation>
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
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are still running</source>
        <translation>
            <numerusform>%n Vorgang läuft noch</numerusform>
            <numerusform>%n Vorgänge laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Closing stops them. What they have finished is kept; the rest is done at the next start of the job.</source>
        <translation>Schließen stoppt sie. Was sie fertig haben, bleibt; der Rest folgt beim nächsten Start des Vorgangs.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <comment>job, reason</comment>
        <translation>%1: fehlgeschlagen. %2</translation>
    </message>
</context>
<context>
    <name>slipway::ManyVersions</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Zwei Spalten</translation>
    </message>
    <message>
        <source>By a parameter</source>
        <translation>Nach einem Parameter</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Boxes by</source>
        <translation>Boxen nach</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Passing versions</source>
        <translation>Passende Versionen</translation>
    </message>
    <message>
        <source>Axes…</source>
        <translation>Achsen…</translation>
    </message>
    <message>
        <source>Picture below</source>
        <translation>Bild unten</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxen</translation>
    </message>
    <message>
        <source>Colour: version</source>
        <translation>Farbe: Version</translation>
    </message>
    <message>
        <source>Choose the axes</source>
        <translation>Achsen wählen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>two columns</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>Pareto front: %n versions</source>
        <translation>
            <numerusform>Pareto-Front: %n Version</numerusform>
            <numerusform>Pareto-Front: %n Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n versions pass</source>
        <translation>
            <numerusform>Passend: %1 von %n Version</numerusform>
            <numerusform>Passend: %1 von %n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>drag on an axis to brush, drag its name to move it</source>
        <translation>auf einer Achse ziehen grenzt ein, am Namen ziehen verschiebt sie</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <comment>versions without a value</comment>
        <translation>
            <numerusform>%n nicht gezeigt</numerusform>
            <numerusform>%n nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour: none</source>
        <translation>Farbe: keine</translation>
    </message>
    <message numerus="yes">
        <source>Pareto front of the brushed %1: %n versions</source>
        <translation>
            <numerusform>Pareto-Front der eingegrenzten %1: %n Version</numerusform>
            <numerusform>Pareto-Front der eingegrenzten %1: %n Versionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MeanBandChart</name>
    <message>
        <source>%1, mean</source>
        <translation>%1, Mittelwert</translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation>Band um den Mittelwert</translation>
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
        <translation>Eine Standardabweichung (SD), ein Standardfehler (SE) oder das 95-%-Intervall des Mittelwerts nach Students t</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>None of these versions has a training curve.</source>
        <translation>Keine dieser Versionen hat eine Trainingskurve.</translation>
    </message>
    <message>
        <source>No epoch has a value.</source>
        <translation>Keine Epoche hat einen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions at every epoch.</source>
        <translation>
            <numerusform>Mittelwert von einer Version bei jeder Epoche.</numerusform>
            <numerusform>Mittelwert von %n Versionen bei jeder Epoche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions have no such curve.</source>
        <translation>
            <numerusform>%n Version hat keine solche Kurve.</numerusform>
            <numerusform>%n Versionen haben keine solche Kurve.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step has a value.</source>
        <translation>Kein Schritt hat einen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions at every step.</source>
        <translation>
            <numerusform>Mittelwert von einer Version bei jedem Schritt.</numerusform>
            <numerusform>Mittelwert von %n Versionen bei jedem Schritt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions. At %1 of %2 epochs some have no value; no mean there.</source>
        <translation>
            <numerusform>Mittelwert von einer Version. Bei %1 von %2 Epochen fehlen Werte; dort kein Mittelwert.</numerusform>
            <numerusform>Mittelwert von %n Versionen. Bei %1 von %2 Epochen fehlen manchen Werte; dort kein Mittelwert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n versions. At %1 of %2 steps some have no value; no mean there.</source>
        <translation>
            <numerusform>Mittelwert von einer Version. Bei %1 von %2 Schritten fehlen Werte; dort kein Mittelwert.</numerusform>
            <numerusform>Mittelwert von %n Versionen. Bei %1 von %2 Schritten fehlen manchen Werte; dort kein Mittelwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of fewer than two there is no band.</source>
        <translation>Bei weniger als zwei gibt es kein Band.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>slipway::MetricPane</name>
    <message>
        <source>Metric that is shown whole</source>
        <translation>Metrik, die ganz gezeigt wird</translation>
    </message>
    <message>
        <source>One metric</source>
        <translation>Eine Metrik</translation>
    </message>
    <message>
        <source>A click on a figure shows its formula, inputs and source.</source>
        <translation>Ein Klick auf eine Zahl zeigt Formel, Eingaben und Quelle.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::MetricRoles</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Guard rail</source>
        <translation>Leitplanke</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Better direction of %1</source>
        <translation>Bessere Richtung von %1</translation>
    </message>
    <message>
        <source>Margin of %1, in its own unit</source>
        <translation>Spielraum von %1, in eigener Einheit</translation>
    </message>
    <message>
        <source>An experiment needs exactly one primary metric.</source>
        <translation>Ein Experiment braucht genau eine primäre Metrik.</translation>
    </message>
    <message>
        <source>The margin of %1 must be a number above zero.</source>
        <translation>Der Spielraum von %1 muss eine Zahl über null sein.</translation>
    </message>
</context>
<context>
    <name>slipway::MetricSeriesModel</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>slipway::MetricTable</name>
    <message>
        <source>Metrics by split</source>
        <translation>Metriken je Datenteil</translation>
    </message>
</context>
<context>
    <name>slipway::MetricTableModel</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The version states no value for this split.</source>
        <translation>Die Version gibt für diesen Datenteil keinen Wert an.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
</context>
<context>
    <name>slipway::MetricsTab</name>
    <message>
        <source>This version states no metrics.</source>
        <translation>Diese Version gibt keine Metriken an.</translation>
    </message>
    <message>
        <source>This version states no confusion matrix.</source>
        <translation>Diese Version gibt keine Konfusionsmatrix an.</translation>
    </message>
    <message>
        <source>Metrics by split</source>
        <translation>Metriken je Datenteil</translation>
    </message>
    <message>
        <source>Confusion matrix, %1</source>
        <translation>Konfusionsmatrix, %1</translation>
    </message>
</context>
<context>
    <name>slipway::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>slipway::OverlaidCurves</name>
    <message>
        <source>Curves shown</source>
        <translation>Gezeigte Kurven</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>%1: last %2, best %3 at epoch %4.</source>
        <translation>%1: letzter %2, bester %3 bei Epoche %4.</translation>
    </message>
    <message>
        <source>None of these versions has a training curve.</source>
        <translation>Keine dieser Versionen hat eine Trainingskurve.</translation>
    </message>
    <message>
        <source>Without this curve: %1.</source>
        <translation>Ohne diese Kurve: %1.</translation>
    </message>
    <message>
        <source>%1: last %2.</source>
        <translation>%1: letzter %2.</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1: last %2, best %3 at step %4.</source>
        <translation>%1: letzter %2, bester %3 bei Schritt %4.</translation>
    </message>
    <message>
        <source>Chart of %1 by %2</source>
        <comment>a metric, the level axis</comment>
        <translation>Diagramm von %1 nach %2</translation>
    </message>
    <message>
        <source>Versions of the mean</source>
        <translation>Versionen des Mittelwerts</translation>
    </message>
    <message>
        <source>The mean with a band, of runs of one training with other seeds</source>
        <translation>Mittelwert mit Band, über Läufe eines Trainings mit anderen Seeds</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seeds</source>
        <translation>
            <numerusform>%1: %n Seed</numerusform>
            <numerusform>%1: %n Seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions</source>
        <translation>
            <numerusform>Die eine Version</numerusform>
            <numerusform>Alle %n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>These versions differ in more than their seed: the band is no uncertainty of one training.</source>
        <translation>Diese Versionen unterscheiden sich in mehr als dem Seed: Das Band ist keine Unsicherheit eines Trainings.</translation>
    </message>
    <message numerus="yes">
        <source>Each of %n groups of seeds</source>
        <translation>
            <numerusform>Die eine Seed-Gruppe</numerusform>
            <numerusform>Jede von %n Seed-Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values lie so far out that the rest would be a flat line: they are beyond the axis.</source>
        <translation>
            <numerusform>%n Wert liegt so weit außen, dass der Rest eine flache Linie wäre: Er liegt jenseits der Achse.</numerusform>
            <numerusform>%n Werte liegen so weit außen, dass der Rest eine flache Linie wäre: Sie liegen jenseits der Achse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::OverviewTab</name>
    <message>
        <source>No checksum recorded</source>
        <translation>Keine Prüfsumme verzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Target variable</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingsdauer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>Versions-ID</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>Test split</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>As the registry states, without a split</source>
        <translation>Wie die Registry angibt, ohne Datenteil</translation>
    </message>
    <message>
        <source>Change against %1</source>
        <translation>Änderung gegen %1</translation>
    </message>
    <message>
        <source>%1, change against %2</source>
        <translation>%1, Änderung gegen %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>The files of this version disagree about it: see the problems.</source>
        <translation>Die Dateien dieser Version widersprechen sich darin: siehe Probleme.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Verzeichnet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Other facts</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Checksum not verified</source>
        <translation>Prüfsumme nicht geprüft</translation>
    </message>
    <message>
        <source>Size not compared</source>
        <translation>Größe nicht verglichen</translation>
    </message>
    <message>
        <source>Size as recorded, %1</source>
        <translation>Größe wie verzeichnet, %1</translation>
    </message>
</context>
<context>
    <name>slipway::ParallelAxes</name>
    <message>
        <source>none</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>slipway::ParallelCoordinates</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation>Nichts zu zeichnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 auf %2.</translation>
    </message>
    <message>
        <source>%1 %2 pass: %3.</source>
        <translation>%1 Davon passend: %2 (%3).</translation>
    </message>
    <message>
        <source>There are no versions to draw.</source>
        <translation>Es gibt keine Versionen zu zeichnen.</translation>
    </message>
    <message>
        <source>No column is chosen as an axis.</source>
        <translation>Keine Spalte ist als Achse gewählt.</translation>
    </message>
</context>
<context>
    <name>slipway::ParameterTableModel</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>slipway::ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The registry holds no parameters of this version.</source>
        <translation>Die Registry enthält keine Parameter dieser Version.</translation>
    </message>
</context>
<context>
    <name>slipway::PastLiveDialog</name>
    <message>
        <source>What was live</source>
        <translation>Was live war</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From Slipway&apos;s own history; what others did to a server is not in it.</source>
        <translation>Aus Slipways eigenem Verlauf; was andere an einem Server taten, steht nicht darin.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>Am Ende von</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Nothing that was deployed with Slipway was live.</source>
        <translation>Nichts, was mit Slipway ausgerollt wurde, war live.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were live.</source>
        <translation>
            <numerusform>%n Version war live.</numerusform>
            <numerusform>%n Versionen waren live.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>slipway::PlanView</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>The server and the artifact are being checked.</source>
        <translation>Server und Artefakt werden geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>name, value now, new value</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>slipway::PlanningDialog</name>
    <message>
        <source>Plan an experiment</source>
        <translation>Experiment planen</translation>
    </message>
    <message>
        <source>Store the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Before the start: what decides, and when. Changed after a look at the data it only explores.</source>
        <translation>Vor dem Start: was entscheidet, und wann. Nach einem Blick in die Daten geändert, ist er nur noch explorativ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of the experiment</source>
        <translation>Des Experiments</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Arm as the log will write it</source>
        <translation>Arm, wie ihn das Protokoll schreibt</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>One, or several with commas between</source>
        <translation>Eine oder mehrere, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>80, 20: the control first</source>
        <translation>80, 20: die Kontrolle zuerst</translation>
    </message>
    <message>
        <source>Primary metric</source>
        <translation>Primäre Metrik</translation>
    </message>
    <message>
        <source>Column of the log</source>
        <translation>Spalte des Protokolls</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Its value now</source>
        <translation>Ihr Wert jetzt</translation>
    </message>
    <message>
        <source>Its spread now</source>
        <translation>Ihre Streuung jetzt</translation>
    </message>
    <message>
        <source>Smallest gain</source>
        <translation>Kleinster Gewinn</translation>
    </message>
    <message>
        <source>Planned looks</source>
        <translation>Geplante Zwischenblicke</translation>
    </message>
    <message>
        <source>Always valid: any time</source>
        <translation>Immer gültig: jederzeit</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Teststärke</translation>
    </message>
    <message>
        <source>The experiment needs a name.</source>
        <translation>Das Experiment braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name the control and at least one treatment.</source>
        <translation>Nennen Sie die Kontrolle und mindestens eine Behandlung.</translation>
    </message>
    <message>
        <source>The split needs one share for each arm, the control first.</source>
        <translation>Die Aufteilung braucht je Arm einen Anteil, die Kontrolle zuerst.</translation>
    </message>
    <message>
        <source>Name the primary metric.</source>
        <translation>Nennen Sie die primäre Metrik.</translation>
    </message>
    <message>
        <source>Needed: %1 of the control and %2 of the treatment, %3 in all.</source>
        <translation>Nötig: %1 der Kontrolle und %2 der Behandlung, %3 insgesamt.</translation>
    </message>
    <message>
        <source>The size follows from the value now, the smallest gain, alpha and power.</source>
        <translation>Der Umfang folgt aus jetzigem Wert, kleinstem Gewinn, Alpha und Teststärke.</translation>
    </message>
    <message>
        <source>Days at least</source>
        <translation>Mindesttage</translation>
    </message>
    <message>
        <source>α, power, days</source>
        <translation>α, Teststärke, Tage</translation>
    </message>
    <message>
        <source>Superiority: shown to be better</source>
        <translation>Überlegenheit: nachweislich besser</translation>
    </message>
    <message>
        <source>Non-inferiority: shown not to be worse</source>
        <translation>Nichtunterlegenheit: nachweislich nicht schlechter</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Fragestellung</translation>
    </message>
    <message>
        <source>Guard rails</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>Fixed: once, at the planned size</source>
        <translation>Fest: einmal, beim geplanten Umfang</translation>
    </message>
    <message>
        <source>Covariate</source>
        <translation>Kovariate</translation>
    </message>
    <message>
        <source>Number column known before</source>
        <translation>Vorher bekannte Zahlenspalte</translation>
    </message>
    <message>
        <source>Non-inferiority needs the loss that is let by, a number above 0.</source>
        <translation>Nichtunterlegenheit braucht den geduldeten Verlust, eine Zahl über 0.</translation>
    </message>
    <message>
        <source>The guard rail %1 needs a margin above 0, as “%1: 2”.</source>
        <translation>Die Leitplanke %1 braucht einen Spielraum über 0, etwa „%1: 2“.</translation>
    </message>
    <message>
        <source>Change the plan of %1</source>
        <translation>Plan von %1 ändern</translation>
    </message>
    <message>
        <source>Change the plan, to explore</source>
        <translation>Plan ändern, explorativ</translation>
    </message>
    <message numerus="yes">
        <source>The data was looked at %n times. A plan that is changed now marks the result as exploratory, for good: it can end the test or go on, but it rolls nothing out.</source>
        <translation>
            <numerusform>In die Daten wurde %n-mal geblickt. Ein jetzt geänderter Plan macht das Ergebnis dauerhaft explorativ: Es kann den Test beenden oder weiterlaufen lassen, aber nichts ausrollen.</numerusform>
            <numerusform>In die Daten wurde %n-mal geblickt. Ein jetzt geänderter Plan macht das Ergebnis dauerhaft explorativ: Es kann den Test beenden oder weiterlaufen lassen, aber nichts ausrollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later splits</source>
        <translation>Spätere Aufteilungen</translation>
    </message>
    <message>
        <source>2024-03-08 = 50, 50; 2024-03-15 = 20, 80</source>
        <translation>2024-03-08 = 50, 50; 2024-03-15 = 20, 80</translation>
    </message>
    <message>
        <source>A canary that grows: from each day or time (UTC) on another split.</source>
        <translation>Ein wachsender Canary: ab jedem Tag oder Zeitpunkt (UTC) eine andere Aufteilung.</translation>
    </message>
    <message>
        <source>Rate, or mean</source>
        <translation>Rate oder Mittelwert</translation>
    </message>
    <message>
        <source>sd; not of a rate</source>
        <translation>SD; nicht bei einer Rate</translation>
    </message>
    <message>
        <source>Value, spread</source>
        <translation>Wert, Streuung</translation>
    </message>
    <message>
        <source>Worth it (or the loss let by): 0.01 or 1%</source>
        <translation>Lohnend (oder geduldeter Verlust): 0.01 oder 1%</translation>
    </message>
    <message>
        <source>response_time_ms: 5% of 42; errors: 0.01</source>
        <translation>response_time_ms: 5% of 42; errors: 0.01</translation>
    </message>
    <message>
        <source>The loss that is let by, in the metric&apos;s unit or as a share of its value now, which is fixed to the unit when the plan is stored.</source>
        <translation>Der geduldete Verlust, in der Einheit der Metrik oder als Anteil ihres jetzigen Werts, der beim Speichern des Plans in der Einheit festgelegt wird.</translation>
    </message>
    <message>
        <source>Planned size</source>
        <translation>Geplanter Umfang</translation>
    </message>
    <message>
        <source>Units of the smallest arm; empty: it follows</source>
        <translation>Einheiten des kleinsten Arms; leer: folgt</translation>
    </message>
    <message>
        <source>A share of the primary metric needs its value now.</source>
        <translation>Ein Anteil der primären Metrik braucht ihren jetzigen Wert.</translation>
    </message>
    <message>
        <source>A later split is written as 2024-03-08 = 50, 50: its day, then one share for each arm.</source>
        <translation>Eine spätere Aufteilung schreibt man 2024-03-08 = 50, 50: ihr Tag, dann je Arm ein Anteil.</translation>
    </message>
    <message>
        <source>Later splits need the first one.</source>
        <translation>Spätere Aufteilungen brauchen die erste.</translation>
    </message>
    <message>
        <source>The margin of %1 is a share: say of what, as “%1: 5% of 42”.</source>
        <translation>Der Spielraum von %1 ist ein Anteil: Sagen Sie, wovon, etwa „%1: 5% of 42“.</translation>
    </message>
    <message>
        <source>%1 may lose %2 at most, fixed when the plan is stored.</source>
        <translation>%1 darf höchstens %2 verlieren, festgelegt beim Speichern des Plans.</translation>
    </message>
</context>
<context>
    <name>slipway::PlotOverlay</name>
    <message numerus="yes">
        <source>%n more below these</source>
        <translation>
            <numerusform>%n weitere darunter</numerusform>
            <numerusform>%n weitere darunter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlotTable</name>
    <message>
        <source>Show the values as a table</source>
        <translation>Werte als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>slipway::PlotView</name>
    <message>
        <source>Every curve is hidden.</source>
        <translation>Jede Kurve ist ausgeblendet.</translation>
    </message>
    <message>
        <source>No value above zero to draw on a logarithmic axis.</source>
        <translation>Kein Wert über null für eine logarithmische Achse.</translation>
    </message>
    <message>
        <source>No finite value to draw.</source>
        <translation>Kein endlicher Wert zu zeichnen.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>No points here. A double click or Esc shows everything.</source>
        <translation>Hier sind keine Punkte. Ein Doppelklick oder Esc zeigt alles.</translation>
    </message>
    <message>
        <source>In a chart the wheel zooms at the pointer, with Shift the upright axis. A drag zooms to its box; a drag with the middle button, or with Space held, moves what is seen. A double click, 0 or Esc shows everything, Ctrl+Z or Backspace goes back by one zoom. Tab reaches each chart; there the arrow keys move the crosshair, with Ctrl by ten points, Home and End put it at the ends, + and − zoom.</source>
        <translation>In einem Diagramm zoomt das Mausrad am Zeiger, mit Umschalt die senkrechte Achse. Ziehen zoomt auf den Rahmen; Ziehen mit der mittleren Taste oder bei gehaltener Leertaste verschiebt den Ausschnitt. Doppelklick, 0 oder Esc zeigt alles, Strg+Z oder Rücktaste geht einen Zoom zurück. Tab erreicht jedes Diagramm; dort bewegen die Pfeiltasten das Fadenkreuz, mit Strg um zehn Punkte, Pos1 und Ende setzen es an die Enden, + und − zoomen.</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemList</name>
    <message>
        <source>Two files disagree</source>
        <translation>Zwei Dateien widersprechen sich</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>A value looks wrong</source>
        <translation>Ein Wert sieht falsch aus</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Eine Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Eine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>slipway::QueryCandidateModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n versions</source>
        <translation>
            <numerusform>%1, %2, %n Version</numerusform>
            <numerusform>%1, %2, %n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
</context>
<context>
    <name>slipway::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>slipway::RateScale</name>
    <message>
        <source>Colours from 0 % to 100 % of the row</source>
        <translation>Farben von 0 % bis 100 % der Zeile</translation>
    </message>
    <message>
        <source>%1 of row</source>
        <translation>%1 der Zeile</translation>
    </message>
    <message>
        <source>Colours from worse to better</source>
        <translation>Farben von schlechter bis besser</translation>
    </message>
    <message>
        <source>Colours from 0 % to 100 % of the column</source>
        <translation>Farben von 0 % bis 100 % der Spalte</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>%1 Prozentpunkte schlechter</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>%1 Prozentpunkte besser</translation>
    </message>
    <message>
        <source>%1 of column</source>
        <translation>%1 der Spalte</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingList</name>
    <message>
        <source>%1. %2</source>
        <comment>of a reading: more of it, its rule</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Press to see the place in the chart.</source>
        <translation>Drücken, um die Stelle im Diagramm zu sehen.</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingNotes</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingRules</name>
    <message>
        <source>Best value: the lowest or the highest finite one, as the metric&apos;s name says. It warns where the curve ends more than %1 of its whole improvement behind its best.</source>
        <translation>Bester Wert: der niedrigste oder höchste endliche, je nach Name der Metrik. Gewarnt wird, wo die Kurve um mehr als %1 ihrer ganzen Verbesserung hinter ihrem besten Wert endet.</translation>
    </message>
    <message>
        <source>Last value: the last finite one. It still rises or falls where the change over the last %1 points is more than chance makes of two values (%2 standard errors).</source>
        <translation>Letzter Wert: der letzte endliche. Er steigt oder fällt noch, wo die Änderung über die letzten %1 Punkte größer ist, als Zufall zwei Werte trennt (%2 Standardfehler).</translation>
    </message>
    <message>
        <source>Gap: validation against training at the last step that both have. It warns where validation ends more than %1 worse, beyond chance (%2 standard errors).</source>
        <translation>Lücke: Validierung gegen Training am letzten gemeinsamen Schritt. Gewarnt wird, wo Validierung mehr als %1 schlechter endet, über Zufall hinaus (%2 Standardfehler).</translation>
    </message>
    <message>
        <source>Opened gap: from here to the end validation stays more than %1 worse than training, by medians of five; at least %2 common steps and a twentieth of all follow.</source>
        <translation>Geöffnete Lücke: Von hier bis zum Ende bleibt Validierung über %1 schlechter als Training, nach Fünfer-Medianen; mindestens %2 gemeinsame Schritte und ein Zwanzigstel aller folgen.</translation>
    </message>
    <message>
        <source>Open gap: validation stays more than %1 worse than training, by medians of five, from the first twentieth of the common steps to the end.</source>
        <translation>Offene Lücke: Validierung bleibt über %1 schlechter als Training, nach Fünfer-Medianen, vom ersten Zwanzigstel der gemeinsamen Schritte bis zum Ende.</translation>
    </message>
    <message>
        <source>Plateau: from here on the best value improves by no more than %1 of the whole improvement, or %2 standard deviations of the noise where that is more; at least %3 points and a fifth of all follow.</source>
        <translation>Plateau: Von hier an verbessert sich der beste Wert um höchstens %1 der ganzen Verbesserung oder %2 Standardabweichungen des Rauschens, falls das mehr ist; mindestens %3 Punkte und ein Fünftel aller folgen.</translation>
    </message>
    <message>
        <source>No number: behind this point no value is finite.</source>
        <translation>Keine Zahl: Nach diesem Punkt ist kein Wert endlich.</translation>
    </message>
    <message>
        <source>Gaps: values that are no finite number, with finite ones behind them.</source>
        <translation>Lücken: Werte, die keine endliche Zahl sind und auf die endliche folgen.</translation>
    </message>
    <message>
        <source>Divergence: the curve ends worse than it began, the median of its last twentieth against that of its first five values, beyond chance (%1 standard errors).</source>
        <translation>Divergenz: Die Kurve endet schlechter, als sie begann: Median ihres letzten Zwanzigstels gegen den ihrer ersten fünf Werte, über Zufall hinaus (%1 Standardfehler).</translation>
    </message>
    <message>
        <source>Overfitting: behind its best point validation loses more than %1 of the whole improvement, beyond chance (%2 standard errors), while training still improves; at least %3 points and a twentieth of all follow.</source>
        <translation>Überanpassung: Nach ihrem besten Punkt verliert Validierung mehr als %1 der ganzen Verbesserung, über Zufall hinaus (%2 Standardfehler), während Training noch besser wird; mindestens %3 Punkte und ein Zwanzigstel aller folgen.</translation>
    </message>
    <message>
        <source>Spike: a value away from the median of itself and two neighbours to each side, the last one from the one before it, by more than %1 times what is usual in the curve, %2 of its range, and what chance makes (%3 standard deviations of the noise).</source>
        <translation>Spitze: ein Wert, der vom Median aus sich und zwei Nachbarn je Seite (der letzte vom vorletzten) um mehr als das %1-Fache des in der Kurve Üblichen, %2 ihrer Spannweite und das Zufällige (%3 Standardabweichungen des Rauschens) abweicht.</translation>
    </message>
    <message>
        <source>A curve of fewer than %1 finite values has its best, its last and its gap only.</source>
        <translation>Eine Kurve mit weniger als %1 endlichen Werten hat nur besten Wert, letzten Wert und Lücke.</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingSections</name>
    <message>
        <source>Adjustment for the number of segments</source>
        <translation>Korrektur für die Zahl der Segmente</translation>
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
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Enter shows formula, inputs and source.</source>
        <translation>Die Eingabetaste zeigt Formel, Eingaben und Quelle.</translation>
    </message>
</context>
<context>
    <name>slipway::ReasonDialog</name>
    <message>
        <source>Reason, shown in the activity</source>
        <translation>Grund, steht in der Aktivität</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Say why: the reason is kept.</source>
        <translation>Sagen Sie, warum: Der Grund wird gespeichert.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Geben Sie zur Bestätigung %1 ein.</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>Nothing: this is the last step.</source>
        <translation>Nichts: Dies ist der letzte Schritt.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Pause the deployment of %1 to %2</source>
        <translation>Ausrollung von %1 auf %2 anhalten</translation>
    </message>
    <message>
        <source>The traffic stays where it is until you resume. The health gate watches on: a limit that is broken still returns at once.</source>
        <translation>Der Verkehr bleibt, wo er ist, bis Sie fortsetzen. Die Gesundheitsprüfung läuft weiter: Eine verletzte Grenze führt weiterhin sofort zurück.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Promote %1 on %2 now</source>
        <translation>%1 auf %2 jetzt befördern</translation>
    </message>
    <message>
        <source>The rest of this hold is skipped. The steps after it are held as planned.</source>
        <translation>Der Rest dieser Haltezeit entfällt. Die Schritte danach werden wie geplant gehalten.</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Befördern</translation>
    </message>
    <message>
        <source>Too few requests were answered for any verdict on %1.</source>
        <translation>Für ein Urteil über %1 wurden zu wenige Anfragen beantwortet.</translation>
    </message>
    <message>
        <source>That %1 is not worse is not shown before the hold has ended.</source>
        <translation>Dass %1 nicht schlechter ist, ist vor dem Ende der Haltezeit nicht nachgewiesen.</translation>
    </message>
</context>
<context>
    <name>slipway::RegistryDashboard</name>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Versions created by day</source>
        <translation>Erstellte Versionen je Tag</translation>
    </message>
    <message>
        <source>Versions created by week, from the day that begins it</source>
        <translation>Erstellte Versionen je Woche, ab deren erstem Tag</translation>
    </message>
    <message>
        <source>Versions created by month</source>
        <translation>Erstellte Versionen je Monat</translation>
    </message>
    <message>
        <source>Versions created by quarter</source>
        <translation>Erstellte Versionen je Quartal</translation>
    </message>
    <message>
        <source>Versions created by year</source>
        <translation>Erstellte Versionen je Jahr</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Modelldateien</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>Biggest models</source>
        <translation>Größte Modelle</translation>
    </message>
    <message>
        <source>Versions with problems</source>
        <translation>Versionen mit Problemen</translation>
    </message>
    <message>
        <source>Versions over time</source>
        <translation>Versionen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No version fits the filter: there is nothing to count.</source>
        <translation>Keine Version passt zum Filter: Es gibt nichts zu zählen.</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 versions each</source>
        <translation>je %1 Versionen</translation>
    </message>
    <message>
        <source>%1 each version</source>
        <translation>%1 je Version</translation>
    </message>
    <message>
        <source>%1 of the versions</source>
        <translation>%1 der Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%n versions have no time that they were created at</source>
        <translation>
            <numerusform>%n Version hat keine Erstellungszeit</numerusform>
            <numerusform>%n Versionen haben keine Erstellungszeit</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 runs</source>
        <translation>
            <numerusform>und %1 Lauf</numerusform>
            <numerusform>und %1 Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 unregistered files</source>
        <translation>
            <numerusform>und %1 nicht registrierte Datei</numerusform>
            <numerusform>und %1 nicht registrierte Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryHeader</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Add registry</source>
        <translation>Registry hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder (Ctrl+O)</source>
        <translation>Ordner hinzufügen (Strg+O)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Search needs a registry</source>
        <translation>Die Suche braucht eine Registry</translation>
    </message>
    <message>
        <source>Filter: words, or accuracy &gt; 0.9</source>
        <translation>Filter: Wörter oder accuracy &gt; 0.9</translation>
    </message>
</context>
<context>
    <name>slipway::RegistryList</name>
    <message numerus="yes">
        <source>%n versions with problems</source>
        <translation>
            <numerusform>%n Version mit Problemen</numerusform>
            <numerusform>%n Versionen mit Problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Eingelesen am %1</translation>
    </message>
    <message>
        <source>Read this registry again</source>
        <translation>Diese Registry neu einlesen</translation>
    </message>
    <message>
        <source>Remove this registry from the list</source>
        <translation>Diese Registry aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Geändertes einlesen</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu einlesen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Aus der Liste entfernen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 versions</source>
        <translation>
            <numerusform>%1 Version</numerusform>
            <numerusform>%1 Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation>
            <numerusform>%1 Lauf</numerusform>
            <numerusform>%1 Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unregistered files</source>
        <translation>
            <numerusform>%1 nicht registrierte Datei</numerusform>
            <numerusform>%1 nicht registrierte Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryPage</name>
    <message>
        <source>Choose the folder of a registry</source>
        <translation>Ordner einer Registry wählen</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>No registry open</source>
        <translation>Keine Registry offen</translation>
    </message>
    <message numerus="yes">
        <source>%n registries</source>
        <translation>
            <numerusform>%n Registry</numerusform>
            <numerusform>%n Registries</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing all versions: the filter cannot be read</source>
        <translation>Alle Versionen gezeigt: Der Filter ist nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>Training %n sample models…</source>
        <translation>
            <numerusform>%n Beispielmodell wird trainiert…</numerusform>
            <numerusform>%n Beispielmodelle werden trainiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes some seconds on this machine. The versions appear here as soon as they are trained.</source>
        <translation>Das dauert auf diesem Rechner einige Sekunden. Die Versionen erscheinen hier, sobald sie trainiert sind.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird eingelesen…</translation>
    </message>
    <message>
        <source>The versions appear here as soon as they are read. Nothing in the folder is changed.</source>
        <translation>Die Versionen erscheinen hier, sobald sie eingelesen sind. Im Ordner wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n registries were found in %1 and added</source>
        <translation>
            <numerusform>%n Registry wurde in %1 gefunden und hinzugefügt</numerusform>
            <numerusform>%n Registries wurden in %1 gefunden und hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The filter cannot be read to its end; showing: %1</source>
        <translation>Der Filter ist nicht bis zum Ende lesbar; gezeigt: %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 wird entfernt</translation>
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
        <translation>Die Versionen aller Registries, die Sie hinzugefügt haben.

Der Filter versteht Wörter, Bedingungen, and, or, not und Klammern; Suchen von MLflow gelten unverändert:
accuracy &gt; 0.9 and stage = Production
metrics.validation.loss between 0.1 and 0.3
params.optimizer in (adam, sgd)
tags.team = &apos;risk&apos; or tag:xgboost
model like &apos;PR%&apos; not alias:champion
created &gt; -7d, created = 2024-10-01
size &gt; 10MB, problems &gt; 0, semver &gt;= 1.2.0
description matches &apos;^fix&apos;, author is null
integrity:damaged, nach „Artefakte prüfen“ im Menü der Tabelle
Ein fehlender Wert erfüllt keine Bedingung. ↓ wählt unter dem, was dort stehen darf, Tab übernimmt es.

Ein Klick auf eine Spalte sortiert, Umschalt+Klick fügt einen zweiten Schlüssel hinzu. Die Eingabetaste öffnet die Version auf der ganzen Seite, Esc kehrt zurück. Die Leertaste zeigt oder verbirgt die Version neben der Tabelle. Umschalt+F10 öffnet das Menü der Tabelle oder der Liste der Registries; dort entfernt Entf die gewählte Registry. Strg+O fügt einen Ordner hinzu; F5 liest ein, was sich in den Registries geändert hat.

Slipway liest die Dateien einer Registry nur. Eine Registry aus der Liste zu entfernen löscht nichts davon.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 versions</source>
        <translation>
            <numerusform>%1 Version</numerusform>
            <numerusform>%1 Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 versions cannot be compared at once. Select at most %2.</source>
        <translation>%1 Versionen lassen sich nicht auf einmal vergleichen. Wählen Sie höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n places were left out: %2</source>
        <translation>
            <numerusform>%1. %n Ort wurde ausgelassen: %2</numerusform>
            <numerusform>%1. %n Orte wurden ausgelassen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>slipway::RegistryQuestion</name>
    <message>
        <source>The registry %1 is no longer in the list: all are shown.</source>
        <translation>Die Registry %1 ist nicht mehr in der Liste: Alle werden gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns of this view are left out, no version has them any more: %1.</source>
        <translation>
            <numerusform>%n Spalte dieser Ansicht ist ausgelassen, keine Version hat sie mehr: %1.</numerusform>
            <numerusform>%n Spalten dieser Ansicht sind ausgelassen, keine Version hat sie mehr: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RegistryService</name>
    <message>
        <source>Adding %1</source>
        <translation>%1 wird hinzugefügt</translation>
    </message>
    <message>
        <source>Scanning %1</source>
        <translation>%1 wird eingelesen</translation>
    </message>
</context>
<context>
    <name>slipway::RemoveRegistryDialog</name>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n versions leave the table.</source>
        <translation>
            <numerusform>%n Version verlässt die Tabelle.</numerusform>
            <numerusform>%n Versionen verlassen die Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file in %1 is touched. Adding the folder again brings its versions back.</source>
        <translation>Keine Datei in %1 wird angerührt. Den Ordner erneut hinzuzufügen bringt seine Versionen zurück.</translation>
    </message>
</context>
<context>
    <name>slipway::ReportMatrices</name>
    <message>
        <source>From the counts of %1, %2</source>
        <translation>Aus den Anzahlen von %1, %2</translation>
    </message>
    <message>
        <source>Confusion matrix of %1 against %2, %3</source>
        <translation>Konfusionsmatrix von %1 gegen %2, %3</translation>
    </message>
    <message>
        <source>Actual, by predicted</source>
        <translation>Tatsächlich, nach Vorhersage</translation>
    </message>
    <message>
        <source>Points of the row&apos;s rate: more on the diagonal is better. Whether the versions differ beyond chance says McNemar&apos;s test, under “Beyond chance”, where their predictions are known.</source>
        <translation>Prozentpunkte der Rate der Zeile: Mehr auf der Diagonale ist besser. Ob sich die Versionen über Zufall hinaus unterscheiden, sagt der McNemar-Test, unter „Über Zufall hinaus“, wo ihre Vorhersagen bekannt sind.</translation>
    </message>
    <message>
        <source>Feature ranks against %1</source>
        <translation>Merkmalsränge gegen %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>Kendalls Tau</translation>
    </message>
    <message>
        <source>Rank-biased overlap</source>
        <translation>Rank-biased Overlap</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau is 1 for the same order, 0 for no relation, %1 for the reverse, over the features that both have; %2 where too few differ. Rank-biased overlap is 1 for the same ranking and 0 for nothing in common; the first ten ranks make %3 of it.</source>
        <translation>Kendalls Tau ist 1 bei gleicher Ordnung, 0 bei keinem Zusammenhang, %1 bei umgekehrter, über die Merkmale, die beide haben; %2, wo sich zu wenige unterscheiden. Rank-biased Overlap ist 1 bei gleicher Rangfolge und 0 bei nichts Gemeinsamem; die ersten zehn Ränge machen davon %3 aus.</translation>
    </message>
</context>
<context>
    <name>slipway::ReportReadings</name>
    <message>
        <source>Readings of the training curves</source>
        <translation>Befunde der Trainingskurven</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>slipway::ResumeDialog</name>
    <message>
        <source>Finish %1 on %2</source>
        <comment>model, target</comment>
        <translation>%1 auf %2 zu Ende führen</translation>
    </message>
    <message>
        <source>Undo %1 on %2</source>
        <comment>model, target</comment>
        <translation>%1 auf %2 rückgängig machen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zu Ende führen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>What serves there is asked now. Nothing is sent before you agree.</source>
        <translation>Was dort aktiv ist, wird jetzt gefragt. Nichts wird ohne Ihre Zustimmung gesendet.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation>Grund, steht im Verlauf</translation>
    </message>
    <message>
        <source>%1 serves there now. Nothing is sent before you agree.</source>
        <translation>%1 ist dort jetzt aktiv. Nichts wird ohne Ihre Zustimmung gesendet.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 serves there now, and %2 gets a part of the traffic. Nothing is sent before you agree.</source>
        <translation>%1 ist dort jetzt aktiv, und %2 erhält einen Teil des Verkehrs. Nichts wird ohne Ihre Zustimmung gesendet.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept in the history.</source>
        <translation>Sagen Sie, warum: Der Grund bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>slipway::RollbackDialog</name>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Zurück zu</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>model, target</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>What to roll back</source>
        <translation>Was zurückzurollen ist</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason, shown in the history</source>
        <translation>Grund, steht im Verlauf</translation>
    </message>
    <message>
        <source>Choose a model to see the plan.</source>
        <translation>Wählen Sie ein Modell, um den Plan zu sehen.</translation>
    </message>
    <message>
        <source>Roll back %1 on %2</source>
        <comment>model, target</comment>
        <translation>%1 auf %2 zurückrollen</translation>
    </message>
    <message>
        <source>Live is %1. Nothing is sent before you press Roll back.</source>
        <translation>Live ist %1. Nichts wird gesendet, bevor Sie „Zurückrollen“ drücken.</translation>
    </message>
    <message>
        <source>Reading which versions %1 has.</source>
        <translation>Die Versionen auf %1 werden gelesen.</translation>
    </message>
    <message>
        <source>Version on the server</source>
        <translation>Version auf dem Server</translation>
    </message>
    <message>
        <source>%1, live before</source>
        <comment>version</comment>
        <translation>%1, zuvor live</translation>
    </message>
    <message>
        <source>%1 has no other version of this model.</source>
        <translation>%1 hat keine andere Version dieses Modells.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept in the history.</source>
        <translation>Sagen Sie, warum: Der Grund bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Auf %1 zurückrollen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Gradual, the traffic in steps</source>
        <translation>Allmählich, der Verkehr in Schritten</translation>
    </message>
    <message>
        <source>Emergency: no wait, no question</source>
        <translation>Notfall: kein Warten, keine Rückfrage</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <comment>version</comment>
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <source>Every other version was taken back from %1. Choose one to see the plan.</source>
        <translation>Jede andere Version wurde von %1 zurückgenommen. Wählen Sie eine, um den Plan zu sehen.</translation>
    </message>
</context>
<context>
    <name>slipway::RowsChart</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RunView</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>model, version, target</comment>
        <translation>%1 %2 auf %3</translation>
    </message>
    <message>
        <source>%1 back to %2 on %3</source>
        <comment>model, version, target</comment>
        <translation>%1 zurück zu %2 auf %3</translation>
    </message>
    <message>
        <source>The first step has not begun.</source>
        <translation>Der erste Schritt hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Running. Until it ends, the server says what serves, not this page.</source>
        <translation>Läuft. Bis zum Ende sagt der Server, was aktiv ist, nicht diese Seite.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>target, environment</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Artifact before</source>
        <translation>Artefakt vorher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <comment>date and time, person</comment>
        <translation>Begonnen %1 von %2</translation>
    </message>
    <message>
        <source>Stop and roll back</source>
        <translation>Jetzt zurückrollen</translation>
    </message>
    <message>
        <source>Before the switch nothing is changed; from a canary or a watched version the traffic goes back, and that is proven here.</source>
        <translation>Vor dem Umschalten ändert sich nichts; von einem Canary oder einer beobachteten Version geht der Verkehr zurück, und das wird hier nachgewiesen.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Promote now…</source>
        <translation>Jetzt befördern…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>No step holds the traffic at this moment.</source>
        <translation>Kein Schritt hält den Verkehr in diesem Moment.</translation>
    </message>
</context>
<context>
    <name>slipway::ScatterChart</name>
    <message>
        <source>Scatter plot</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation>Nichts zu zeichnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n points</source>
        <translation>
            <numerusform>%1 nach %2, %n Punkt</numerusform>
            <numerusform>%1 nach %2, %n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n without a value</source>
        <translation>
            <numerusform>%1; %n ohne Wert</numerusform>
            <numerusform>%1; %n ohne Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Not beaten in both: %2.</source>
        <translation>%1. In beiden nicht übertroffen: %2.</translation>
    </message>
    <message>
        <source>There are no versions to draw.</source>
        <translation>Es gibt keine Versionen zu zeichnen.</translation>
    </message>
    <message>
        <source>No columns are chosen for the axes.</source>
        <translation>Für die Achsen sind keine Spalten gewählt.</translation>
    </message>
</context>
<context>
    <name>slipway::ScreenshotWalk</name>
    <message>
        <source>Try the new version on staging</source>
        <translation>Neue Version auf staging erproben</translation>
    </message>
    <message>
        <source>The trial is over</source>
        <translation>Die Erprobung ist vorbei</translation>
    </message>
</context>
<context>
    <name>slipway::SearchCombo</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suchen: %1</translation>
    </message>
    <message>
        <source>Nothing holds what is typed.</source>
        <translation>Nichts enthält das Eingegebene.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SeedCharts</name>
    <message>
        <source>Looking for versions with other seeds…</source>
        <translation>Versionen mit anderen Seeds werden gesucht…</translation>
    </message>
    <message>
        <source>No other version of this model has the same parameters and another “seed” (or “random_state”, “random_seed”), so there is no mean.</source>
        <translation>Keine andere Version dieses Modells hat gleiche Parameter und einen anderen „seed“ (oder „random_state“, „random_seed“), daher gibt es keinen Mittelwert.</translation>
    </message>
    <message numerus="yes">
        <source>Over the seeds of %n versions that are equal otherwise: %1.</source>
        <translation>
            <numerusform>Über die Seeds von einer sonst gleichen Version: %1.</numerusform>
            <numerusform>Über die Seeds von %n sonst gleichen Versionen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SeedsPane</name>
    <message>
        <source>Rows that each version was trained on</source>
        <translation>Zeilen, auf denen jede Version trainiert wurde</translation>
    </message>
    <message>
        <source>Rows that each version was tested on</source>
        <translation>Zeilen, auf denen jede Version getestet wurde</translation>
    </message>
    <message>
        <source>Test over seeds</source>
        <translation>Test über Seeds</translation>
    </message>
    <message>
        <source>Group of seeds that is tested against</source>
        <translation>Seed-Gruppe, gegen die getestet wird</translation>
    </message>
    <message>
        <source>Group of seeds that is tested</source>
        <translation>Seed-Gruppe, die getestet wird</translation>
    </message>
    <message>
        <source>Metric that is tested</source>
        <translation>Metrik, die getestet wird</translation>
    </message>
    <message>
        <source>Rows trained on, tested on</source>
        <translation>Zeilen trainiert, getestet</translation>
    </message>
    <message>
        <source>Over several seeds</source>
        <translation>Über mehrere Seeds</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>Two groups of versions, each trained with several seeds, can be tested against each other. A group are versions whose parameters are equal but for “seed” (or “random_state”, “random_seed”); add them to this comparison.</source>
        <translation>Zwei Gruppen von Versionen, jede mit mehreren Seeds trainiert, lassen sich gegeneinander testen. Eine Gruppe sind Versionen, deren Parameter bis auf „seed“ (oder „random_state“, „random_seed“) gleich sind; fügen Sie sie diesem Vergleich hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seeds</source>
        <translation>
            <numerusform>%1, %n Seed</numerusform>
            <numerusform>%1, %n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, a difference from each of %n pairs.</source>
        <translation>
            <numerusform>%1, eine Differenz aus %n Paar.</numerusform>
            <numerusform>%1, je eine Differenz aus %n Paaren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SequenceChart</name>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Difference of %1 over time, points</source>
        <translation>Differenz von %1 im Zeitverlauf, %-Punkte</translation>
    </message>
    <message>
        <source>Difference of %1 over time</source>
        <translation>Differenz von %1 im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 always valid</source>
        <translation>%1 immer gültig</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>shown better at %1</source>
        <translation>nachweislich besser bei %1</translation>
    </message>
    <message>
        <source>No readings yet.</source>
        <translation>Noch keine Messwerte.</translation>
    </message>
    <message>
        <source>After %1 requests the difference is %2, interval %3.</source>
        <translation>Nach %1 Anfragen ist die Differenz %2, Intervall %3.</translation>
    </message>
    <message>
        <source>interval from</source>
        <translation>Intervall von</translation>
    </message>
    <message>
        <source>interval to</source>
        <translation>Intervall bis</translation>
    </message>
    <message>
        <source>upper boundary</source>
        <translation>obere Grenze</translation>
    </message>
    <message>
        <source>lower boundary</source>
        <translation>untere Grenze</translation>
    </message>
    <message>
        <source>%1; dashed: planned bounds</source>
        <translation>%1; gestrichelt: geplante Grenzen</translation>
    </message>
    <message>
        <source>look %1</source>
        <translation>Zwischenblick %1</translation>
    </message>
    <message>
        <source>%1 always valid, without %2</source>
        <comment>a covariate</comment>
        <translation>%1 immer gültig, ohne %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>metric, arm</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>slipway::SignificancePane</name>
    <message>
        <source>Beyond chance</source>
        <translation>Über Zufall hinaus</translation>
    </message>
    <message>
        <source>Tests of the difference</source>
        <translation>Tests der Differenz</translation>
    </message>
    <message>
        <source>Predictions (*.csv)</source>
        <translation>Vorhersagen (*.csv)</translation>
    </message>
    <message>
        <source>Version that is tested against the baseline</source>
        <translation>Version, die gegen die Bezugsversion getestet wird</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Predictions of %1</source>
        <translation>Vorhersagen von %1</translation>
    </message>
    <message>
        <source>Predictions of the other version</source>
        <translation>Vorhersagen der anderen Version</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were predicted by both; differences are of the second against the baseline.</source>
        <translation>
            <numerusform>%1 Zeile wurde von beiden vorhergesagt; Differenzen sind die der zweiten gegen die Bezugsversion.</numerusform>
            <numerusform>%1 Zeilen wurden von beiden vorhergesagt; Differenzen sind die der zweiten gegen die Bezugsversion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>Positive Klasse</translation>
    </message>
    <message>
        <source>Threshold of the score</source>
        <translation>Schwelle des Scores</translation>
    </message>
    <message>
        <source>at a score above</source>
        <translation>bei Score über</translation>
    </message>
    <message>
        <source>as known</source>
        <translation>wie bekannt</translation>
    </message>
</context>
<context>
    <name>slipway::SignificanceTableModel</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1-Intervall</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p-Wert</translation>
    </message>
</context>
<context>
    <name>slipway::SizePlot</name>
    <message>
        <source>What if: units against the effect</source>
        <translation>Was wäre wenn: Einheiten nach Effekt</translation>
    </message>
    <message>
        <source>Canary %1</source>
        <translation>Canary %1</translation>
    </message>
    <message>
        <source>smallest effect that is found</source>
        <translation>kleinster Effekt, der gefunden wird</translation>
    </message>
    <message>
        <source>%1: %2 units.</source>
        <translation>%1: %2 Einheiten.</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Keine Werte.</translation>
    </message>
    <message>
        <source>Give the primary metric&apos;s value now and the smallest gain: how many units it takes is drawn here, for canaries of 5 to 50 %. A rate lies between 0 and 1; a mean needs its spread as well.</source>
        <translation>Geben Sie den jetzigen Wert der primären Metrik und den kleinsten Gewinn an: Wie viele Einheiten das braucht, wird hier gezeichnet, für Canarys von 5 bis 50 %. Eine Rate liegt zwischen 0 und 1; ein Mittelwert braucht auch seine Streuung.</translation>
    </message>
</context>
<context>
    <name>slipway::SlipwayWindow</name>
    <message>
        <source>Training the sample models</source>
        <translation>Beispielmodelle werden trainiert</translation>
    </message>
</context>
<context>
    <name>slipway::SplitBanner</name>
    <message>
        <source>The split is broken, so there is no verdict.</source>
        <translation>Die Aufteilung ist verletzt, daher gibt es kein Urteil.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>%1 χ² = %2, %3; below %4 the arms are not comparable. No figure below may be read.</source>
        <comment>sentences on the arms, statistic, p, threshold</comment>
        <translation>%1 χ² = %2, %3; unter %4 sind die Arme nicht vergleichbar. Keine Zahl darunter darf gelesen werden.</translation>
    </message>
    <message>
        <source>Look first at %1 %2: %3 of its %4 requests are of the treatment (%5).</source>
        <comment>kind of part, part, share, count, p value</comment>
        <translation>Sehen Sie zuerst nach %1 %2: %3 der %4 Anfragen gehören zur Behandlung (%5).</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>Wie es geprüft wird</translation>
    </message>
    <message>
        <source>%1 got %2 of %3 users</source>
        <comment>arm, share, count</comment>
        <translation>%1 erhielt %2 von %3 Nutzern</translation>
    </message>
    <message>
        <source>%1 got %2 of %3 requests</source>
        <comment>arm, share, count</comment>
        <translation>%1 erhielt %2 von %3 Anfragen</translation>
    </message>
    <message>
        <source>%1, planned were %2.</source>
        <comment>what an arm got, planned share</comment>
        <translation>%1, geplant waren %2.</translation>
    </message>
    <message>
        <source>%1; each phase had its own split.</source>
        <comment>what an arm got</comment>
        <translation>%1; jede Phase hatte ihre eigene Aufteilung.</translation>
    </message>
    <message>
        <source>The split is broken, so nothing can be rolled out.</source>
        <translation>Die Aufteilung ist verletzt, daher kann nichts ausgerollt werden.</translation>
    </message>
    <message>
        <source>%1 χ² = %2, %3; below %4 the arms are not comparable. The loss below is reason enough to go back; its size may not be read.</source>
        <comment>sentences on the arms, statistic, p, threshold</comment>
        <translation>%1 χ² = %2, %3; unter %4 sind die Arme nicht vergleichbar. Der Verlust unten ist Grund genug zurückzugehen; seine Größe darf nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>slipway::StatusLine</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
</context>
<context>
    <name>slipway::TallyModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>slipway::TallyView</name>
    <message>
        <source>Nothing to count.</source>
        <translation>Nichts zu zählen.</translation>
    </message>
</context>
<context>
    <name>slipway::TargetDialog</name>
    <message>
        <source>Add a target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>A target is a server that models are deployed to. Nothing is sent to it now.</source>
        <translation>Ein Ziel ist ein Server, auf den Modelle ausgerollt werden. Jetzt wird nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>labor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A target needs a name and an address.</source>
        <translation>Ein Ziel braucht einen Namen und eine Adresse.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>One a line: %1</source>
        <translation>Eine je Zeile: %1</translation>
    </message>
    <message>
        <source>Say what the token&apos;s place needs.</source>
        <translation>Geben Sie an, was der Ort des Tokens braucht.</translation>
    </message>
</context>
<context>
    <name>slipway::TargetTableModel</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token from</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Frozen. %1</source>
        <translation>Eingefroren. %1</translation>
    </message>
</context>
<context>
    <name>slipway::TargetsView</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Slipway forgets the address of %1. The server, its models and what they serve are not touched, and the history keeps its deployments. The target can be added again.</source>
        <translation>Slipway vergisst die Adresse von %1. Der Server, seine Modelle und was aktiv ist, bleiben unberührt, und der Verlauf behält seine Ausrollungen. Das Ziel kann wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Token…</source>
        <translation>Token…</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Einfrieren…</translation>
    </message>
    <message>
        <source>It comes from the environment variable %1.</source>
        <translation>Es kommt aus der Umgebungsvariable %1.</translation>
    </message>
    <message>
        <source>Lift the freeze…</source>
        <translation>Einfrieren aufheben…</translation>
    </message>
    <message>
        <source>Lift the freeze of %1</source>
        <translation>Einfrieren von %1 aufheben</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>%1 einfrieren</translation>
    </message>
    <message>
        <source>Frozen because: %1</source>
        <translation>Eingefroren, weil: %1</translation>
    </message>
    <message>
        <source>Nothing is deployed there until somebody lifts it; rolling back stays possible.</source>
        <translation>Dort wird nichts ausgerollt, bis jemand es aufhebt; Zurückrollen bleibt möglich.</translation>
    </message>
    <message>
        <source>Lift the freeze</source>
        <translation>Einfrieren aufheben</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>This is so here; %1 was not told, so others do not see it. %2</source>
        <translation>Hier gilt das so; %1 wurde nicht informiert, daher sehen andere es nicht. %2</translation>
    </message>
</context>
<context>
    <name>slipway::TimelineView</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
</context>
<context>
    <name>slipway::TokenDialog</name>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>Its token is in the vault, which is locked. The passphrase alone opens it.</source>
        <translation>Das Token liegt im Tresor, der verschlossen ist. Nur die Passphrase öffnet ihn.</translation>
    </message>
    <message>
        <source>No token of it is kept. Nothing is sent to the target now.</source>
        <translation>Es ist kein Token gespeichert. Jetzt wird nichts an das Ziel gesendet.</translation>
    </message>
    <message>
        <source>A token of it is kept. Another takes its place; nothing is sent to the target now.</source>
        <translation>Ein Token ist gespeichert. Ein anderes ersetzt es; jetzt wird nichts an das Ziel gesendet.</translation>
    </message>
    <message>
        <source>Type what this place needs.</source>
        <translation>Geben Sie ein, was dieser Ort braucht.</translation>
    </message>
</context>
<context>
    <name>slipway::TokenFields</name>
    <message>
        <source>None</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Keyring of this desktop</source>
        <translation>Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>Vault file under a passphrase</source>
        <translation>Tresordatei mit Passphrase</translation>
    </message>
    <message>
        <source>Opens the vault, or makes a new one</source>
        <translation>Öffnet den Tresor oder legt einen neuen an</translation>
    </message>
    <message>
        <source>Token from</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>slipway::TrainingSide</name>
    <message>
        <source>validation %1</source>
        <translation>Validierung %1</translation>
    </message>
    <message>
        <source>%1 worse at the end, epoch %2</source>
        <translation>%1 schlechter am Ende, Epoche %2</translation>
    </message>
    <message>
        <source>That is the last epoch</source>
        <translation>Das ist die letzte Epoche</translation>
    </message>
    <message numerus="yes">
        <source>Still falling at the end: %1 over the last %n epochs</source>
        <translation>
            <numerusform>Fällt am Ende noch: %1 über die letzte %n Epoche</numerusform>
            <numerusform>Fällt am Ende noch: %1 über die letzten %n Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still rising at the end: %1 over the last %n epochs</source>
        <translation>
            <numerusform>Steigt am Ende noch: %1 über die letzte %n Epoche</numerusform>
            <numerusform>Steigt am Ende noch: %1 über die letzten %n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics by split</source>
        <translation>Metriken je Datenteil</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Training took %1</source>
        <translation>Training dauerte %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Best %1 %2 at epoch %3</source>
        <translation>Bestes %1 %2 bei Epoche %3</translation>
    </message>
    <message>
        <source>%1 of training %2, %3 at epoch %4</source>
        <translation>%1 von Training %2, %3 bei Epoche %4</translation>
    </message>
    <message>
        <source>Values at %1</source>
        <translation>Werte bei %1</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>Training %1</translation>
    </message>
    <message>
        <source>The gap opened at epoch %1</source>
        <translation>Die Lücke öffnete sich bei Epoche %1</translation>
    </message>
    <message>
        <source>From there on %1 stays more than %2 worse than training</source>
        <translation>Von dort an bleibt %1 über %2 schlechter als Training</translation>
    </message>
    <message>
        <source>The last of use is %1 at epoch %2</source>
        <translation>Der letzte brauchbare Wert ist %1 bei Epoche %2</translation>
    </message>
    <message>
        <source>%1 diverged after epoch %2</source>
        <translation>%1 divergierte nach Epoche %2</translation>
    </message>
    <message>
        <source>It ends %1 worse than it began</source>
        <translation>Das Ende ist %1 schlechter als der Anfang</translation>
    </message>
    <message>
        <source>%1 gets worse after epoch %2</source>
        <translation>%1 wird nach Epoche %2 schlechter</translation>
    </message>
    <message>
        <source>%1 worse at the end, while training still improved</source>
        <translation>%1 schlechter am Ende, während Training noch besser wurde</translation>
    </message>
    <message>
        <source>The largest at epoch %1, %2 away from its neighbours</source>
        <translation>Die größte bei Epoche %1, %2 entfernt von ihren Nachbarn</translation>
    </message>
    <message>
        <source>Plateau since epoch %1</source>
        <translation>Plateau seit Epoche %1</translation>
    </message>
    <message>
        <source>Last %1 %2 at epoch %3</source>
        <translation>Letztes %1 %2 bei Epoche %3</translation>
    </message>
    <message>
        <source>%1 worse at the end, step %2</source>
        <translation>%1 schlechter am Ende, Schritt %2</translation>
    </message>
    <message>
        <source>That is the last step</source>
        <translation>Das ist der letzte Schritt</translation>
    </message>
    <message numerus="yes">
        <source>Still falling at the end: %1 over the last %n points</source>
        <translation>
            <numerusform>Fällt am Ende noch: %1 über den letzten %n Punkt</numerusform>
            <numerusform>Fällt am Ende noch: %1 über die letzten %n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still rising at the end: %1 over the last %n points</source>
        <translation>
            <numerusform>Steigt am Ende noch: %1 über den letzten %n Punkt</numerusform>
            <numerusform>Steigt am Ende noch: %1 über die letzten %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Best %1 %2 at step %3</source>
        <translation>Bestes %1 %2 bei Schritt %3</translation>
    </message>
    <message>
        <source>%1 of training %2, %3 at step %4</source>
        <translation>%1 von Training %2, %3 bei Schritt %4</translation>
    </message>
    <message>
        <source>The gap opened at step %1</source>
        <translation>Die Lücke öffnete sich bei Schritt %1</translation>
    </message>
    <message>
        <source>The last of use is %1 at step %2</source>
        <translation>Der letzte brauchbare Wert ist %1 bei Schritt %2</translation>
    </message>
    <message>
        <source>%1 diverged after step %2</source>
        <translation>%1 divergierte nach Schritt %2</translation>
    </message>
    <message>
        <source>%1 gets worse after step %2</source>
        <translation>%1 wird nach Schritt %2 schlechter</translation>
    </message>
    <message>
        <source>The largest at step %1, %2 away from its neighbours</source>
        <translation>Die größte bei Schritt %1, %2 entfernt von ihren Nachbarn</translation>
    </message>
    <message>
        <source>Plateau since step %1</source>
        <translation>Plateau seit Schritt %1</translation>
    </message>
    <message>
        <source>Last %1 %2 at step %3</source>
        <translation>Letztes %1 %2 bei Schritt %3</translation>
    </message>
    <message>
        <source>As good at the end, epoch %1</source>
        <translation>Am Ende ebenso gut, Epoche %1</translation>
    </message>
    <message>
        <source>As good at the end, step %1</source>
        <translation>Am Ende ebenso gut, Schritt %1</translation>
    </message>
    <message>
        <source>Validation ends where training does</source>
        <translation>Validierung endet, wo Training endet</translation>
    </message>
    <message>
        <source>Validation ends %1 worse than training</source>
        <translation>Validierung endet %1 schlechter als Training</translation>
    </message>
    <message>
        <source>Validation ends %1 better than training</source>
        <translation>Validierung endet %1 besser als Training</translation>
    </message>
    <message>
        <source>Values of %1 that are no finite number: %2</source>
        <translation>Werte von %1, die keine endliche Zahl sind: %2</translation>
    </message>
    <message>
        <source>The first at epoch %1; finite ones follow</source>
        <translation>Der erste bei Epoche %1; endliche folgen</translation>
    </message>
    <message>
        <source>The first at step %1; finite ones follow</source>
        <translation>Der erste bei Schritt %1; endliche folgen</translation>
    </message>
    <message>
        <source>%1 has no finite number at all</source>
        <translation>%1 hat gar keine endliche Zahl</translation>
    </message>
    <message>
        <source>Spikes of %1: %2</source>
        <translation>Spitzen von %1: %2</translation>
    </message>
    <message>
        <source>Only %1 better over the %2 epochs after it</source>
        <translation>Nur %1 besser über die %2 Epochen danach</translation>
    </message>
    <message>
        <source>Only %1 better over the %2 points after it</source>
        <translation>Nur %1 besser über die %2 Punkte danach</translation>
    </message>
    <message>
        <source>No better over the %1 epochs after it</source>
        <translation>Nicht besser über die %1 Epochen danach</translation>
    </message>
    <message>
        <source>No better over the %1 points after it</source>
        <translation>Nicht besser über die %1 Punkte danach</translation>
    </message>
    <message>
        <source>The gap is open from epoch %1 on</source>
        <translation>Die Lücke ist ab Epoche %1 offen</translation>
    </message>
    <message>
        <source>The gap is open from step %1 on</source>
        <translation>Die Lücke ist ab Schritt %1 offen</translation>
    </message>
    <message>
        <source>The gap is open from the first epoch on</source>
        <translation>Die Lücke ist ab der ersten Epoche offen</translation>
    </message>
    <message>
        <source>The gap is open from the first step on</source>
        <translation>Die Lücke ist ab dem ersten Schritt offen</translation>
    </message>
    <message>
        <source>%1 stays more than %2 worse than training</source>
        <translation>%1 bleibt über %2 schlechter als Training</translation>
    </message>
    <message>
        <source>%1; the median is %2</source>
        <comment>reading, share</comment>
        <translation>%1; der Median ist %2</translation>
    </message>
    <message>
        <source>Its last values are worse than its first ones</source>
        <translation>Die letzten Werte sind schlechter als die ersten</translation>
    </message>
    <message>
        <source>Its last values are worse than its best, while training still improved</source>
        <translation>Die letzten Werte sind schlechter als der beste, während Training noch besser wurde</translation>
    </message>
    <message>
        <source>That is the last finite value</source>
        <translation>Das ist der letzte endliche Wert</translation>
    </message>
    <message>
        <source>As good at the last finite value, epoch %1</source>
        <translation>Ebenso gut beim letzten endlichen Wert, Epoche %1</translation>
    </message>
    <message>
        <source>As good at the last finite value, step %1</source>
        <translation>Ebenso gut beim letzten endlichen Wert, Schritt %1</translation>
    </message>
    <message>
        <source>%1 worse at the last finite value, epoch %2</source>
        <translation>%1 schlechter beim letzten endlichen Wert, Epoche %2</translation>
    </message>
    <message>
        <source>%1 worse at the last finite value, step %2</source>
        <translation>%1 schlechter beim letzten endlichen Wert, Schritt %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Validation is where training is at %1, the last with both</source>
        <translation>Validierung ist bei %1, zuletzt mit beiden, gleichauf mit Training</translation>
    </message>
    <message>
        <source>Validation is %2 worse than training at %1, the last with both</source>
        <translation>Validierung ist bei %1, zuletzt mit beiden, %2 schlechter als Training</translation>
    </message>
    <message>
        <source>Validation is %2 better than training at %1, the last with both</source>
        <translation>Validierung ist bei %1, zuletzt mit beiden, %2 besser als Training</translation>
    </message>
    <message>
        <source>%1 is not finite since epoch %2</source>
        <translation>%1 ist seit Epoche %2 nicht endlich</translation>
    </message>
    <message>
        <source>%1 is not finite since step %2</source>
        <translation>%1 ist seit Schritt %2 nicht endlich</translation>
    </message>
    <message>
        <source>%1; also at %2</source>
        <comment>largest, steps</comment>
        <translation>%1; auch bei %2</translation>
    </message>
    <message>
        <source>%1; also at %2 and further on</source>
        <comment>largest, steps</comment>
        <translation>%1; auch bei %2 und weiteren</translation>
    </message>
    <message>
        <source>%1 has no finite value</source>
        <translation>%1 hat keinen endlichen Wert</translation>
    </message>
</context>
<context>
    <name>slipway::TrainingTab</name>
    <message>
        <source>This version has no training history. Its files state no values by epoch.</source>
        <translation>Diese Version hat keinen Trainingsverlauf. Ihre Dateien geben keine Werte je Epoche an.</translation>
    </message>
    <message>
        <source>Training history</source>
        <translation>Trainingsverlauf</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>Das Diagramm ist in %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>%1 exportieren…</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>Dieses Diagramm entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How the version was trained: a chart for each metric, what to read off them, and the values at the crosshair. An expression such as val_loss - loss is one more chart.</source>
        <translation>Wie die Version trainiert wurde: ein Diagramm je Metrik, die Befunde daraus und die Werte am Fadenkreuz. Ein Ausdruck wie val_loss - loss ist ein weiteres Diagramm.</translation>
    </message>
    <message>
        <source>Smoothing leaves the raw curve behind the smoothed one; the tip names both values. Where outliers are cut off, a note under the chart says how many.</source>
        <translation>Glättung lässt die rohe Kurve hinter der geglätteten stehen; der Tooltip nennt beide Werte. Wo Ausreißer abgeschnitten sind, sagt ein Hinweis unter dem Diagramm, wie viele.</translation>
    </message>
    <message>
        <source>Each reading leads to its place in a chart. They are made by these rules:</source>
        <translation>Jeder Befund führt zu seiner Stelle in einem Diagramm. Sie entstehen nach diesen Regeln:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>slipway::TrainingTools</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Zeit seit dem Start</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Gleitender Mittelwert</translation>
    </message>
    <message>
        <source>Exponential moving average, debiased</source>
        <translation>Exponentiell gleitender Mittelwert, Anfang korrigiert</translation>
    </message>
    <message>
        <source>%1 Gaussian</source>
        <comment>short</comment>
        <translation>%1 Gauß</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <comment>short</comment>
        <translation>%1 Mittel</translation>
    </message>
    <message>
        <source>%1 EMA</source>
        <comment>short</comment>
        <translation>%1 EMA</translation>
    </message>
    <message>
        <source>Upright axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Werte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Chart settings</source>
        <translation>Diagrammeinstellungen</translation>
    </message>
    <message>
        <source>Export a chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Cut outliers off</source>
        <translation>Ausreißer abschneiden</translation>
    </message>
    <message>
        <source>Chart of an expression…</source>
        <translation>Diagramm eines Ausdrucks…</translation>
    </message>
    <message>
        <source>%1; the curve as it is stays behind it</source>
        <translation>%1; die Kurve, wie sie ist, bleibt dahinter</translation>
    </message>
    <message>
        <source>Mean over other seeds</source>
        <translation>Mittelwert über andere Seeds</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>x-Achse</translation>
    </message>
    <message>
        <source>Log x axis</source>
        <translation>x-Achse logarithmisch</translation>
    </message>
</context>
<context>
    <name>slipway::VariantTableModel</name>
    <message>
        <source>of %1</source>
        <comment>share, of the planned share</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>No registry has a version of this name.</source>
        <translation>Keine Registry hat eine Version dieses Namens.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Traffic, planned</source>
        <translation>Verkehr, geplant</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <comment>metric</comment>
        <translation>%1, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>by phase</source>
        <comment>planned share</comment>
        <translation>je Phase</translation>
    </message>
    <message>
        <source>no split</source>
        <comment>planned share</comment>
        <translation>keine Aufteilung</translation>
    </message>
    <message>
        <source>weighted by phase</source>
        <translation>nach Phase gewichtet</translation>
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
        <translation>sequenziell</translation>
    </message>
    <message>
        <source>fixed sample</source>
        <translation>fester Umfang</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Was dies ändern würde</translation>
    </message>
    <message>
        <source>Continue, verdict blocked</source>
        <translation>Weiterlaufen lassen, Urteil gesperrt</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message numerus="yes">
        <source>Read with care: %n notes</source>
        <comment>above the figures</comment>
        <translation>
            <numerusform>Mit Vorsicht lesen: %n Hinweis</numerusform>
            <numerusform>Mit Vorsicht lesen: %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>planned looks</source>
        <translation>geplante Zwischenblicke</translation>
    </message>
    <message>
        <source>retrospective</source>
        <translation>retrospektiv</translation>
    </message>
    <message>
        <source>exploratory: the plan was changed after a look</source>
        <translation>explorativ: Plan nach einem Zwischenblick geändert</translation>
    </message>
    <message>
        <source>How this was decided</source>
        <translation>Wie dies entschieden wurde</translation>
    </message>
    <message>
        <source>At the pace so far that takes %1.</source>
        <translation>Beim bisherigen Tempo dauert das %1.</translation>
    </message>
    <message>
        <source>exploratory: the data was looked at before the plan</source>
        <translation>explorativ: Daten vor dem Plan angesehen</translation>
    </message>
    <message>
        <source>exploratory: the planned size was read before</source>
        <translation>explorativ: vor dem geplanten Umfang gelesen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>roll out or back, which version</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::VerificationService</name>
    <message numerus="yes">
        <source>Verifying %n versions</source>
        <translation>
            <numerusform>%n Version wird geprüft</numerusform>
            <numerusform>%n Versionen werden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying all artifacts</source>
        <translation>Alle Artefakte werden geprüft</translation>
    </message>
</context>
<context>
    <name>slipway::VersionChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1, Bezugsversion</translation>
    </message>
    <message>
        <source>The others are measured against this version.</source>
        <translation>Die anderen werden an dieser Version gemessen.</translation>
    </message>
    <message>
        <source>Measure the others against this version</source>
        <translation>Die anderen an dieser Version messen</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Bezugsversion</translation>
    </message>
</context>
<context>
    <name>slipway::VersionChips</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The versions that are compared</source>
        <translation>Die verglichenen Versionen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Bezugsversion</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>slipway::VersionField</name>
    <message>
        <source>Model and version</source>
        <translation>Modell und Version</translation>
    </message>
    <message>
        <source>Version to deploy</source>
        <translation>Version zum Ausrollen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, registry</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::VersionFiguresTableModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>size, bytes</source>
        <translation>Größe, Bytes</translation>
    </message>
</context>
<context>
    <name>slipway::VersionHeader</name>
    <message>
        <source>Back to the table (Esc)</source>
        <translation>Zurück zur Tabelle (Esc)</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Ausrollen…</translation>
    </message>
</context>
<context>
    <name>slipway::VersionTable</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No version fits the filter.</source>
        <translation>Keine Version passt zum Filter.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export these versions…</source>
        <translation>Diese Versionen exportieren…</translation>
    </message>
    <message>
        <source>Verify artifacts</source>
        <translation>Artefakte prüfen</translation>
    </message>
    <message>
        <source>Verify all artifacts</source>
        <translation>Alle Artefakte prüfen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 versions</source>
        <translation>
            <numerusform>%1 von %2 Version</numerusform>
            <numerusform>%1 von %2 Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 runs</source>
        <translation>
            <numerusform>%1 von %2 Lauf</numerusform>
            <numerusform>%1 von %2 Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 unregistered files</source>
        <translation>
            <numerusform>%1 von %2 nicht registrierten Datei</numerusform>
            <numerusform>%1 von %2 nicht registrierten Dateien</numerusform>
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
        <translation>Balken von %1 bis %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problems</source>
        <translation>
            <numerusform>%1: %n Problem</numerusform>
            <numerusform>%1: %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry holds no training history of this version</source>
        <translation>Die Registry enthält keinen Trainingsverlauf dieser Version</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>A training run, no version of the registry</source>
        <translation>Ein Trainingslauf, keine Version der Registry</translation>
    </message>
    <message>
        <source>A model file that no version of the registry names</source>
        <translation>Eine Modelldatei, die keine Version der Registry nennt</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intakt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht verzeichnet</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parameter %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Not compared with what the registry recorded since the files last changed</source>
        <translation>Seit der letzten Änderung der Dateien nicht mit dem verglichen, was die Registry verzeichnete</translation>
    </message>
    <message>
        <source>The registry recorded neither hash nor size of the files</source>
        <translation>Die Registry verzeichnete weder Hash noch Größe der Dateien</translation>
    </message>
    <message>
        <source>Size only</source>
        <translation>Nur Größe</translation>
    </message>
    <message>
        <source>The size is as recorded; the registry recorded no hash to compare the bytes with</source>
        <translation>Die Größe ist wie verzeichnet; die Registry verzeichnete keinen Hash, um die Bytes zu vergleichen</translation>
    </message>
</context>
<context>
    <name>slipway::VersionTransfer</name>
    <message>
        <source>Export the versions</source>
        <translation>Versionen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated text (*.tsv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;Tabulatorgetrennter Text (*.tsv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n versions</source>
        <translation>
            <numerusform>%n Version wird kopiert</numerusform>
            <numerusform>%n Versionen werden kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1 läuft</translation>
    </message>
</context>
<context>
    <name>slipway::VersionVerification</name>
    <message numerus="yes">
        <source>%n versions are not what their registries recorded.</source>
        <translation>
            <numerusform>%n Version ist nicht, was ihre Registry verzeichnete.</numerusform>
            <numerusform>%n Versionen sind nicht, was ihre Registries verzeichneten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to compare with: no hash and no size of these files is recorded.</source>
        <translation>Es gab nichts zum Vergleichen: Weder Hash noch Größe dieser Dateien ist verzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions verified: all files are as recorded.</source>
        <translation>
            <numerusform>%n Version geprüft: Alle Dateien sind wie verzeichnet.</numerusform>
            <numerusform>%n Versionen geprüft: Alle Dateien sind wie verzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n only the size was compared, because no checksum is recorded</source>
        <translation>
            <numerusform>%1; bei %n wurde nur die Größe verglichen, weil keine Prüfsumme verzeichnet ist</numerusform>
            <numerusform>%1; bei %n wurde nur die Größe verglichen, weil keine Prüfsumme verzeichnet ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions verified</source>
        <translation>
            <numerusform>%n Version geprüft</numerusform>
            <numerusform>%n Versionen geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ViewMenu</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Replace “%1” by what is shown</source>
        <translation>„%1“ durch das Gezeigte ersetzen</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation>Ansicht %1 umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>A view holds the registry, the filter, what is narrowed by, the order and the columns.</source>
        <translation>Eine Ansicht enthält Registry, Filter, Eingrenzung, Reihenfolge und Spalten.</translation>
    </message>
    <message>
        <source>Replaces the view of this name</source>
        <translation>Ersetzt die Ansicht dieses Namens</translation>
    </message>
</context>
</TS>
