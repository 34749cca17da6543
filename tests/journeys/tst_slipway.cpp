#include "tests/support/test.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>

#include <csignal>
#include <memory>

namespace slipway {

/// The window's program as a process: what it leaves behind, however it ends.
class TestSlipway final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkWritesAPictureOfEachStepAndLeavesNothingBehind();
    void aDemoThatIsToldToEndLeavesNothingBehind_data();
    void aDemoThatIsToldToEndLeavesNothingBehind();
    void aKilledDemoIsClearedAwayByTheNextAndALivingOneIsNot();
    void withoutADisplayItSaysSoInOneSentence();
    void theFirstPictureNeedsNoDisplay();

private:
    static constexpr int waitMs = 240000;

    /// A process in a world of its own: home and temporary folder are empty folders here.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &platform);
    static int exitCode(QProcess &process);
    QString place(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// The demos' folders that are there.
    QStringList demos() const { return QDir(place("tmp")).entryList({QStringLiteral("slipway-demo-*")}, QDir::Dirs); }
    /// How many model servers run on a folder below `folder`.
    static int serversBelow(const QString &folder);
    int serversOf(const QString &demo) const { return serversBelow(place("tmp") + QLatin1Char('/') + demo); }

    QTemporaryDir m_folder;
};

std::unique_ptr<QProcess> TestSlipway::start(const QStringList &arguments, const QString &platform)
{
    for (const char *folder : {"home", "tmp", "run"})
        QDir().mkpath(place(folder));
    QFile::setPermissions(place("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(variable));
    environment.insert(QStringLiteral("HOME"), place("home"));
    environment.insert(QStringLiteral("TMPDIR"), place("tmp"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), place("run"));
    if (!platform.isEmpty())
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/slipway"), arguments);
    return process;
}

int TestSlipway::exitCode(QProcess &process)
{
    const bool ended = process.waitForFinished(waitMs);
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

int TestSlipway::serversBelow(const QString &folder)
{
    int count = 0;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (!line.open(QIODevice::ReadOnly))
            continue;
        const QByteArray command = line.readAll();
        if (command.split('\0').first().endsWith("/slipwayd") && command.contains(QFile::encodeName(folder) + '/'))
            ++count;
    }
    return count;
}

void TestSlipway::theWalkWritesAPictureOfEachStepAndLeavesNothingBehind()
{
    const auto program = start({QStringLiteral("--demo"), QStringLiteral("--theme"), QStringLiteral("light"),
                                QStringLiteral("--screenshots"), place("pictures")},
                               {});
    const int code = exitCode(*program);
    QVERIFY2(code == 0, program->readAllStandardError().constData());

    const QDir folder(place("pictures"));
    const QStringList names = folder.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    QImage before;
    QStringList steps;
    for (const QString &name : names) {
        const QImage picture(folder.filePath(name));
        QCOMPARE(picture.size(), QSize(1280, 800));
        QCOMPARE(name.section(QLatin1Char('-'), 0, 0).toInt(), steps.size() + 1);
        QImage blank(picture.size(), picture.format());
        blank.fill(picture.pixelColor(0, 0));
        QVERIFY2(picture != blank, qPrintable(name));
        QVERIFY2(picture != before, qPrintable(name));
        before = picture;
        steps.append(name.section(QLatin1Char('-'), 1).chopped(4));
    }
    for (const char *step :
         {"first-run",     "registry",         "registry-filter",   "version-overview", "version-training",
          "experiment",    "experiment-table", "experiment-import", "deployments",      "deploy-plan",
          "deploy-canary", "deploy-promote",   "deploy-ended",      "rollback-ended",   "automatic-return",
          "history",       "targets",          "target-silent",     "registry-damaged", "registry-empty"})
        QVERIFY2(steps.contains(QLatin1String(step)), step);

    QCOMPARE(serversBelow(place("tmp")), 0);
    QCOMPARE(demos(), QStringList());
    QCOMPARE(QDir(place("home")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestSlipway::aDemoThatIsToldToEndLeavesNothingBehind_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestSlipway::aDemoThatIsToldToEndLeavesNothingBehind()
{
    QFETCH(int, signalNumber);
    const QStringList before = demos();
    const auto program = start({QStringLiteral("--demo")}, QStringLiteral("offscreen"));
    QTRY_COMPARE_WITH_TIMEOUT(demos().size(), before.size() + 1, waitMs);
    QStringList mine = demos();
    for (const QString &other : before)
        mine.removeOne(other);
    QTRY_COMPARE_WITH_TIMEOUT(serversOf(mine.first()), 2, waitMs);

    // In the midst of its work: its models are being trained.
    QCOMPARE(::kill(static_cast<pid_t>(program->processId()), signalNumber), 0);
    QCOMPARE(exitCode(*program), 128 + signalNumber);
    QCOMPARE(demos(), before);
    QCOMPARE(serversOf(mine.first()), 0);
}

void TestSlipway::aKilledDemoIsClearedAwayByTheNextAndALivingOneIsNot()
{
    const QStringList demo{QStringLiteral("--demo")};
    const QString offscreen = QStringLiteral("offscreen");
    const auto killed = start(demo, offscreen);
    QTRY_COMPARE_WITH_TIMEOUT(demos().size(), 1, waitMs);
    const QString left = demos().first();
    QTRY_COMPARE_WITH_TIMEOUT(serversOf(left), 2, waitMs);

    killed->kill();
    QVERIFY(killed->waitForFinished(waitMs));
    QTRY_COMPARE_WITH_TIMEOUT(serversOf(left), 0, waitMs);
    QVERIFY(demos().contains(left));

    const auto living = start(demo, offscreen);
    QTRY_VERIFY_WITH_TIMEOUT(!demos().contains(left) && demos().size() == 1, waitMs);
    const QString kept = demos().first();
    QTRY_COMPARE_WITH_TIMEOUT(serversOf(kept), 2, waitMs);

    // The third looks for abandoned folders before it draws its data.
    const auto third = start(demo, offscreen);
    QTRY_COMPARE_WITH_TIMEOUT(demos().size(), 2, waitMs);
    const QString thirds = demos().first() == kept ? demos().last() : demos().first();
    QTRY_VERIFY_WITH_TIMEOUT(QDir(place("tmp") + QLatin1Char('/') + thirds + QStringLiteral("/datasets")).exists(),
                             waitMs);
    QVERIFY(demos().contains(kept));
    QVERIFY(QDir(place("tmp") + QLatin1Char('/') + kept + QStringLiteral("/data")).exists());
    QCOMPARE(serversOf(kept), 2);
    for (QProcess *process : {living.get(), third.get()}) {
        process->kill();
        QVERIFY(process->waitForFinished(waitMs));
    }
    QTRY_COMPARE_WITH_TIMEOUT(serversBelow(place("tmp")), 0, waitMs);
}

void TestSlipway::withoutADisplayItSaysSoInOneSentence()
{
    const auto program = start({QStringLiteral("--data-dir"), place("data")}, {});
    QCOMPARE(exitCode(*program), 1);
    const QByteArray errors = program->readAllStandardError();
    QVERIFY2(errors.startsWith("slipway: There is no display"), errors.constData());
    QCOMPARE(errors.count('\n'), 1);
    QVERIFY(!QDir(place("data")).exists());
}

void TestSlipway::theFirstPictureNeedsNoDisplay()
{
    const auto program =
        start({QStringLiteral("--exit-after-first-paint"), QStringLiteral("--data-dir"), place("data")}, {});
    QCOMPARE(exitCode(*program), 0);
    bool isNumber = false;
    QVERIFY(program->readAllStandardOutput().trimmed().toDouble(&isNumber) > 0);
    QVERIFY(isNumber);
}

} // namespace slipway

SLIPWAY_TEST(slipway::TestSlipway)

#include "tst_slipway.moc"
