#include "tests/cli/clitest.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace slipway {

/// What holds for every command: exit statuses, help, output and interruption.
class SlipwayctlTest final : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUseIsExitTwoWithOneSentence_data();
    void wrongUseIsExitTwoWithOneSentence();
    void aWrongCommandIsToldWhichThereAre();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void theProgramListsItsCommands();
    void aGroupListsItsCommands();
    void aDataFolderThatCannotBeMadeIsToldOnce();
    void outputThatCannotBeWrittenIsAFailure();
    void aReaderThatLeavesIsNoFailure();
    void anInterruptionWhileReadingIsExit130();
};

void SlipwayctlTest::wrongUseIsExitTwoWithOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"",
                             "fly",
                             "fly --help",
                             "registry",
                             "registry fly",
                             "registry fly --help",
                             "registry add",
                             "registry add a b",
                             "list --limit many",
                             "list --limit -1",
                             "list --offset -5",
                             "list --limit 1.5",
                             "list --nonsense",
                             "list --limit",
                             "info",
                             "rollback staging",
                             "deploy a staging --strategy slowly",
                             "target add x",
                             "target add x --env e --driver slipwayd --url http://127.0.0.1:1 --set a",
                             "target remove",
                             "experiment import log",
                             "experiment import log --name n --control c --split half",
                             "experiment remove",
                             "pipeline run --pr-count -3",
                             "pipeline run --quick --full",
                             "predict a b",
                             "stat",
                             "stat nonsense",
                             "list --data-dir"})
        QTest::newRow(line) << split(line);
}

void SlipwayctlTest::wrongUseIsExitTwoWithOneSentence()
{
    QFETCH(QStringList, arguments);
    const CallResult result = call("", arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY(!result["error"][QStringLiteral("message")].toString().isEmpty());
}

void SlipwayctlTest::aWrongCommandIsToldWhichThereAre()
{
    const CallResult result = callForPeople("registry fly");
    QCOMPARE(result.status, 2);
    QVERIFY(result.errors.contains("registry add, registry list, registry remove, registry scan"));
    QVERIFY(result.output.isEmpty());
}

void SlipwayctlTest::everyCommandExplainsItself_data()
{
    QTest::addColumn<QByteArray>("usage");
    for (const char *line : {"registry add PATH",
                             "registry list",
                             "registry remove NAME",
                             "registry scan [NAME]",
                             "list",
                             "info ID",
                             "stats",
                             "stat METHOD",
                             "experiment import FILE...",
                             "experiment list",
                             "experiment show NAME",
                             "experiment analyse NAME",
                             "experiment remove NAME",
                             "target add NAME",
                             "target list",
                             "target remove NAME",
                             "target test NAME",
                             "target drivers",
                             "deploy ID ENV",
                             "rollback ENV",
                             "deployment finish ID",
                             "deployment undo ID",
                             "deployment show ID",
                             "deployment pause ID",
                             "deployment resume ID",
                             "deployment promote ID",
                             "list-deployments",
                             "abtest start VERSION",
                             "abtest stop",
                             "abtest status",
                             "target freeze NAME",
                             "target unfreeze NAME",
                             "target unlock NAME",
                             "target retire NAME MODEL VERSION",
                             "health NAME",
                             "logs NAME",
                             "live",
                             "predict TARGET MODEL",
                             "pipeline run"})
        QTest::newRow(line) << QByteArray(line);
}

void SlipwayctlTest::everyCommandExplainsItself()
{
    QFETCH(QByteArray, usage);
    QByteArrayList words;
    for (const QByteArray &word : usage.split(' ')) {
        if (word == word.toLower() && !word.contains('['))
            words.append(word);
    }
    const CallResult help = callForPeople(words.join(' ').constData(), {QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY(help.errors.isEmpty());
    QVERIFY2(help.output.startsWith("Usage: slipwayctl [--data-dir DIR] [--json] [--quiet] " + usage),
             help.output.constData());
    for (const QByteArray &line : help.output.split('\n'))
        QVERIFY2(line.trimmed().size() != 1, help.output.constData());
    QVERIFY(callForPeople("--help").output.contains("  " + usage));
}

void SlipwayctlTest::theProgramListsItsCommands()
{
    const CallResult help = callForPeople("--help");
    QCOMPARE(help.status, 0);
    QVERIFY(help.errors.isEmpty());
    QVERIFY(help.output.startsWith("Usage: slipwayctl "));
    QVERIFY(help.output.contains("130"));
    QCOMPARE(callForPeople("--version").output.left(11), QByteArray("slipwayctl "));
    // Without a command a person sees what there is, and a script that it was wrong.
    const CallResult nothing = callForPeople("");
    QCOMPARE(nothing.status, 2);
    QCOMPARE(nothing.output, help.output);
    QCOMPARE(nothing.errors.count('\n'), 1);
}

void SlipwayctlTest::aGroupListsItsCommands()
{
    const CallResult help = callForPeople("target --help");
    QCOMPARE(help.status, 0);
    for (const char *command : {"target add NAME", "target list", "target remove NAME", "target test NAME"})
        QVERIFY2(help.output.contains(command), command);
    QVERIFY(!help.output.contains("registry"));
}

void SlipwayctlTest::aDataFolderThatCannotBeMadeIsToldOnce()
{
    QFile file(path("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const CallResult result = call("list --data-dir", {path("file") + QStringLiteral("/data")});
    QCOMPARE(result.status, 4);
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY(result.errors.contains(path("file").toUtf8()));
    QVERIFY(result.json.contains(QStringLiteral("error")));
}

void SlipwayctlTest::outputThatCannotBeWrittenIsAFailure()
{
    QProcess program;
    prepare(program, split("--json target drivers"));
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start();
    QVERIFY(program.waitForFinished());
    const CallResult result = resultOf(program);
    QCOMPARE(result.status, 4);
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY(result.errors.contains("could not be written"));
}

void SlipwayctlTest::aReaderThatLeavesIsNoFailure()
{
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    ::close(ends[0]);
    QProcess program;
    prepare(program, split("target drivers"));
    program.setChildProcessModifier([&] { ::dup2(ends[1], STDOUT_FILENO); });
    program.start();
    ::close(ends[1]);
    QVERIFY(program.waitForFinished());
    const CallResult result = resultOf(program);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.errors, QByteArray());
}

void SlipwayctlTest::anInterruptionWhileReadingIsExit130()
{
    QProcess program;
    prepare(program, split("--json stat mean_test"));
    program.start();
    QVERIFY(program.waitForStarted());
    // The kernel tells when the program has begun to listen to the signal.
    const auto listens = [&] {
        QFile status(QStringLiteral("/proc/%1/status").arg(program.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = status.readAll();
        const QByteArray mask = text.mid(text.indexOf("SigCgt:") + 7).trimmed().left(16);
        return (mask.toULongLong(nullptr, 16) >> (SIGINT - 1) & 1) == 1;
    };
    QTRY_VERIFY(listens());
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
    QVERIFY(program.waitForFinished());
    const CallResult result = resultOf(program);
    QCOMPARE(result.status, 130);
    QCOMPARE(result["error"][QStringLiteral("code")].toString(), QStringLiteral("cancelled"));
}

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlTest)
#include "tst_slipwayctl.moc"
