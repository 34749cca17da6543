#include "models/domain/numbertext.h"
#include "models/services/metrictext.h"
#include "models/services/predictioncomparison.h"
#include "models/services/seedgroups.h"
#include "models/services/significancetables.h"
#include "tests/services/registryhome.h"

#include <cmath>

using namespace slipway;

namespace {

const QString first = QStringLiteral("system_performance_model_20241120_141103");

bool near(std::optional<double> value, double expected, double absolute)
{
    return value && std::abs(*value - expected) <= absolute;
}

} // namespace

class TestPredictionComparison final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownTableGivesTheKnownFigures();
    void scoresGiveAreasAndClasses();
    void rowsArePairedByIdInAnyOrder();
    void labelsThatDifferAreCountedAndLeftOut();
    void classesWithoutScoresHaveNoArea();
    void mcNemarIsExactWhereFewRowsTellTheVersionsApart();
    void scoresThatAreNoProbabilitiesHaveAnAreaButNoClass();
    void moreThanTwoClassesHaveNoArea();
    void sameAnswersHaveNothingToTellThemApart();
    void everyFindingSaysWhatItAssumes();
    void filesThatDoNotFitGetOneSentence();
    void versionsAreComparedByTheirOwnFiles();
    void aVersionWithoutModelFilesHasPredictionsToo();
    void aReportSaysWhyThereIsNoTestAndAdjustsForSeveral();
    void aLinkOutOfTheRegistryIsNotFollowed();
    void aCancelEndsTheReading();
    void versionsThatDifferByTheirSeedAreAGroup();
    void seedsArePairedByTheirParameter();
    void groupsThatDoNotPairGetOneSentence();
    void onlyTheRowsThatAreMissingAreAskedFor();
    void thePositiveClassAndTheThresholdCanBeChosen();
    void filesOfOtherRowsAreDoubted();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("p%1.csv").arg(m_files++));
        writeFile(path, bytes);
        return path;
    }
    Result<PredictionComparison> compare(const QByteArray &a, const QByteArray &b)
    {
        NoProgress progress;
        return comparePredictionFiles(write(a), write(b), {0.95}, progress);
    }
    Result<PredictionComparison> compare(const QByteArray &a, const QByteArray &b, const PredictionOptions &options)
    {
        NoProgress progress;
        return comparePredictionFiles(write(a), write(b), options, progress);
    }
    static const SignificanceFinding &finding(const PredictionComparison &comparison, SignificanceMethod method)
    {
        for (const SignificanceFinding &one : comparison.findings) {
            if (one.method == method)
                return one;
        }
        qFatal("a finding is missing");
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestPredictionComparison::thePositiveClassAndTheThresholdCanBeChosen()
{
    const QByteArray a = "id,label,score\n1,legit,-2\n2,fraud,3\n3,legit,1\n4,fraud,0.5\n";
    const QByteArray b = "id,label,score\n1,legit,-1\n2,fraud,4\n3,legit,2\n4,fraud,3\n";
    const auto unknown = compare(a, b);
    QVERIFY(unknown.ok() && !unknown->knowsClasses);
    QCOMPARE(unknown->labels, (QStringList{QStringLiteral("legit"), QStringLiteral("fraud")}));
    const auto known = compare(a, b, {0.95, QStringLiteral("fraud"), 2.5});
    QVERIFY(known.ok() && known->knowsClasses);
    QCOMPARE(known->bothCorrect, qint64(3));
    QCOMPARE(known->onlyBCorrect, qint64(1)); // 0.5 is not above 2.5
    QVERIFY(near(known->a.areaUnderRoc, 0.75, 1e-12));
    const auto turned = compare(a, b, {0.95, QStringLiteral("legit"), 2.5});
    QVERIFY(near(turned->a.areaUnderRoc, 0.25, 1e-12));
    QVERIFY(!compare(a, b, {0.95, QStringLiteral("fraud"), {}})->knowsClasses); // these are no probabilities
    const auto none = compare(a, b, {0.95, QStringLiteral("theft"), 2.5});
    QVERIFY(finding(*none, SignificanceMethod::DeLong).undefined.text().contains(QStringLiteral("legit, fraud")));
    // One class against all others.
    const auto many = compare("id,label,score\n1,a,0.9\n2,b,0.1\n3,c,0.2\n4,a,0.8\n",
                              "id,label,score\n1,a,0.9\n2,b,0.6\n3,c,0.2\n4,a,0.4\n", {0.95, QStringLiteral("a"), {}});
    QCOMPARE(many->bothCorrect, qint64(2));
    QVERIFY(near(many->a.areaUnderRoc, 1, 1e-12));
}

void TestPredictionComparison::filesOfOtherRowsAreDoubted()
{
    QByteArray a = "id,label,class\n";
    QByteArray b = a;
    for (int i = 0; i < 40; ++i) {
        a += QByteArray::number(i) + ",1,1\n";
        b += QByteArray::number(i) + (i % 2 == 0 ? ",1,1\n" : ",0,0\n");
    }
    const auto comparison = compare(a, b);
    QVERIFY(comparison.ok());
    QVERIFY(comparison->notes.last().text().contains(QStringLiteral("hardly of one test set")));
    QVERIFY(compare(a, a)->notes.isEmpty());
}

/// Rows of label 1: those of `right` are predicted 1, the others 0.
static QByteArray classes(const QList<std::pair<int, bool>> &blocks)
{
    QByteArray text = "row_id,label,class\n";
    int row = 0;
    for (const auto &[count, right] : blocks) {
        for (int i = 0; i < count; ++i)
            text += QByteArray::number(row++) + (right ? ",1,1\n" : ",1,0\n");
    }
    return text;
}

void TestPredictionComparison::aKnownTableGivesTheKnownFigures()
{
    // The table of Fagerland, Lydersen and Laake: both 1, only b 1, only a 7, neither 12.
    const auto comparison = compare(classes({{1, true}, {1, false}, {7, true}, {12, false}}),
                                    classes({{1, true}, {1, true}, {7, false}, {12, false}}));
    QVERIFY2(comparison.ok(), comparison ? "" : qPrintable(comparison.error().text()));
    QCOMPARE(comparison->paired, qint64(21));
    QCOMPARE(comparison->bothCorrect, qint64(1));
    QCOMPARE(comparison->onlyBCorrect, qint64(1));
    QCOMPARE(comparison->onlyACorrect, qint64(7));
    QCOMPARE(comparison->neitherCorrect, qint64(12));
    QVERIFY(near(comparison->a.accuracy, 8.0 / 21, 1e-12));
    QVERIFY(near(finding(*comparison, SignificanceMethod::McNemarExact).pValue, 0.0703125, 1e-12));
    const SignificanceFinding &tango = finding(*comparison, SignificanceMethod::Tango);
    QVERIFY(near(tango.estimate, -6.0 / 21, 1e-12));
    QVERIFY(near(tango.low, -0.517, 5e-4) && near(tango.high, -0.026, 5e-4));
    const SignificanceFinding &bootstrap = finding(*comparison, SignificanceMethod::PairedBootstrap);
    QVERIFY(*bootstrap.low < *bootstrap.estimate && *bootstrap.estimate < *bootstrap.high);
}

void TestPredictionComparison::scoresGiveAreasAndClasses()
{
    // The reference case of DeLong's test with ties.
    const QByteArray labels = "0101100101011001";
    const double a[] = {0.2, 0.6, 0.3, 0.5, 0.9, 0.4, 0.55, 0.35, 0.1, 0.8, 0.45, 0.65, 0.3, 0.25, 0.5, 0.7};
    const double b[] = {0.1, 0.7, 0.35, 0.6, 0.8, 0.3, 0.5, 0.55, 0.2, 0.85, 0.4, 0.6, 0.45, 0.3, 0.4, 0.75};
    QByteArray textA = "id,label,score\n", textB = textA;
    for (int i = 0; i < 16; ++i) {
        const QByteArray start = 'r' + QByteArray::number(i) + ',' + labels[i] + ',';
        textA += start + QByteArray::number(a[i]) + '\n';
        textB += start + QByteArray::number(b[i]) + '\n';
    }
    const auto comparison = compare(textA, textB);
    QVERIFY(comparison.ok());
    const SignificanceFinding &curves = finding(*comparison, SignificanceMethod::DeLong);
    QVERIFY(curves.hasFigures());
    QVERIFY(near(comparison->a.areaUnderRoc, 0.84375, 1e-12));
    QVERIFY(near(comparison->b.areaUnderRoc, 0.984375, 1e-12));
    QVERIFY(near(curves.pValue, 0.11639159812983202, 1e-9));
    // A score of exactly one half is not above it.
    QVERIFY(near(comparison->a.accuracy, 12.0 / 16, 1e-12));
    QVERIFY(near(comparison->b.accuracy, 15.0 / 16, 1e-12));
}

void TestPredictionComparison::rowsArePairedByIdInAnyOrder()
{
    const auto comparison =
        compare("id,label,class\na,1,1\nb,0,1\nc,1,1\nx,1,0\n", "id;label;class\nc;1;0\nb;0;1\na;1;1\ny;0;0\nz;1;1\n");
    QVERIFY(comparison.ok());
    QCOMPARE(comparison->paired, qint64(3));
    QCOMPARE(comparison->onlyInA, qint64(1));
    QCOMPARE(comparison->onlyInB, qint64(2));
    QCOMPARE(comparison->bothCorrect, qint64(1));
    QCOMPARE(comparison->onlyACorrect, qint64(1));
    QCOMPARE(comparison->neitherCorrect, qint64(1));
    QCOMPARE(comparison->notes.size(), 1);
    QVERIFY(comparison->notes[0].text().contains(QStringLiteral("1 of the first, 2 of the second")));
}

void TestPredictionComparison::labelsThatDifferAreCountedAndLeftOut()
{
    const auto comparison = compare("id,label,class\na,1,1\nb,0,1\n", "id,label,class\na,1,0\nb,1,1\n");
    QVERIFY(comparison.ok());
    QCOMPARE(comparison->paired, qint64(1));
    QCOMPARE(comparison->labelsDisagree, qint64(1));
    QVERIFY(comparison->notes[0].text().contains(QStringLiteral("labels differ")));
}

void TestPredictionComparison::classesWithoutScoresHaveNoArea()
{
    const auto comparison = compare("id,label,score\na,1,0.9\nb,0,0.2\n", "id,label,class\na,1,1\nb,0,1\n");
    QVERIFY(comparison.ok());
    const SignificanceFinding &curves = finding(*comparison, SignificanceMethod::DeLong);
    QVERIFY(!curves.hasFigures() && !curves.estimate);
    QVERIFY(curves.undefined.text().contains(comparison->b.file));
    QVERIFY(finding(*comparison, SignificanceMethod::McNemarExact).hasFigures());
}

void TestPredictionComparison::mcNemarIsExactWhereFewRowsTellTheVersionsApart()
{
    // Of n rows that tell them apart 8 are right by the second alone; binomial tails with one half.
    const auto few = compare(classes({{8, false}, {16, true}}), classes({{8, true}, {16, false}}));
    QVERIFY(near(finding(*few, SignificanceMethod::McNemarExact).pValue, 0.1516, 5e-5));
    const auto enough = compare(classes({{8, false}, {17, true}}), classes({{8, true}, {17, false}}));
    QVERIFY(near(finding(*enough, SignificanceMethod::McNemar).pValue, 0.0755, 5e-5));
}

void TestPredictionComparison::scoresThatAreNoProbabilitiesHaveAnAreaButNoClass()
{
    const QByteArray a = "id,label,score\na,1,3\nb,0,-2.5\nc,1,-1\nd,0,2\n";
    const QByteArray b = "id,label,score\na,1,0.5\nb,0,0.1\nc,1,0.9\nd,0,0.7\n";
    const auto comparison = compare(a, b);
    QVERIFY(comparison.ok());
    QVERIFY(!finding(*comparison, SignificanceMethod::McNemar).hasFigures());
    QVERIFY(!comparison->a.accuracy && !comparison->b.accuracy);
    QVERIFY(finding(*comparison, SignificanceMethod::DeLong).hasFigures());
}

void TestPredictionComparison::moreThanTwoClassesHaveNoArea()
{
    const QByteArray a = "id,label,class,score\na,ant,ant,0.5\nb,bee,ant,0.5\nc,cow,cow,0.25\n";
    const QByteArray b = "id,label,class,score\na,ant,bee,0.5\nb,bee,bee,0.5\nc,cow,cow,0.75\n";
    const auto comparison = compare(a, b);
    QVERIFY(comparison.ok());
    QVERIFY(finding(*comparison, SignificanceMethod::DeLong).undefined.text().contains(QStringLiteral("two classes")));
    QCOMPARE(comparison->onlyACorrect, qint64(1));
    const auto words = compare("id,label,score\na,cat,0.5\nb,dog,0.1\n", "id,label,score\na,cat,0.5\nb,dog,0.7\n");
    QVERIFY(words.ok());
    QVERIFY(finding(*words, SignificanceMethod::DeLong).undefined.text().contains(QStringLiteral("cat, dog")));
}

void TestPredictionComparison::sameAnswersHaveNothingToTellThemApart()
{
    const QByteArray same = "id,label,class,score\na,1,1,0.8\nb,0,1,0.6\nc,0,0,0.3\nd,1,1,0.9\n";
    const auto comparison = compare(same, same);
    QVERIFY(comparison.ok());
    QVERIFY(!finding(*comparison, SignificanceMethod::McNemarExact).hasFigures());
    QVERIFY(finding(*comparison, SignificanceMethod::Tango).hasFigures());
    QVERIFY(finding(*comparison, SignificanceMethod::PairedBootstrap)
                .undefined.text()
                .contains(QStringLiteral("get the same rows right")));
    QVERIFY(finding(*comparison, SignificanceMethod::DeLong).undefined.text().contains(QStringLiteral("alike")));
    QCOMPARE(comparison->a.areaUnderRoc.value_or(0), 1.0); // of each alone it is known
}

void TestPredictionComparison::everyFindingSaysWhatItAssumes()
{
    const auto comparison = compare("id,label,score\na,1,0.9\nb,0,0.2\nc,1,0.4\nd,0,0.1\n",
                                    "id,label,score\na,1,0.3\nb,0,0.2\nc,1,0.6\nd,0,0.7\n");
    QVERIFY(comparison.ok());
    QCOMPARE(comparison->findings.size(), 4);
    for (const SignificanceFinding &finding : comparison->findings) {
        QVERIFY(finding.assumptions.size() >= 3);
        QVERIFY(!significanceName(finding.method).text().isEmpty());
    }
    QVERIFY(comparison->findings[0].assumptions.last().text().contains(QStringLiteral("above 0.5")));
    QVERIFY(comparison->findings[2].assumptions[2].text().contains(QStringLiteral("seed 1")));
}

void TestPredictionComparison::filesThatDoNotFitGetOneSentence()
{
    const QByteArray good = "id,label,class\na,1,1\n";
    const auto codeOf = [&](const QByteArray &other) { return compare(good, other).error().code; };
    QCOMPARE(codeOf("id,label,class\nb,1,1\n"), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf("id,label,class\na,0,1\n"), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf(""), ErrorCode::Corrupt);
    NoProgress progress;
    const QString path = write(good);
    QCOMPARE(comparePredictionFiles(path, m_folder.filePath(QStringLiteral("none")), {0.95}, progress).error().code,
             ErrorCode::NotFound);
    QCOMPARE(comparePredictionFiles(path, m_folder.path(), {0.95}, progress).error().code, ErrorCode::Unreadable);
    QCOMPARE(comparePredictionFiles(path, path, {1}, progress).error().code, ErrorCode::InvalidArgument);
}

void TestPredictionComparison::versionsAreComparedByTheirOwnFiles()
{
    RegistryHome home;
    home.add();
    const QString a = home.versionOf(first).summary.id;
    const QString b = home.versionOf(broken).summary.id;
    const auto before = hasPredictions(*home.service, a);
    QVERIFY(before.ok() && !*before);
    const auto missing = comparePredictions(*home.service, a, b, {0.95}, home.progress);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().text().contains(QStringLiteral("predictions.csv")));
    writeFile(home.registry + QLatin1Char('/') + first + QStringLiteral("/predictions.csv"),
              "row_id,label,score\n1,1,0.9\n2,0,0.6\n");
    writeFile(home.registry + QLatin1Char('/') + broken + QStringLiteral("/predictions.csv"),
              "row_id,label,score\n1,1,0.8\n2,0,0.1\n");
    QVERIFY(*hasPredictions(*home.service, a));
    const auto comparison = comparePredictions(*home.service, a, b, {0.95}, home.progress);
    QVERIFY2(comparison.ok(), comparison ? "" : qPrintable(comparison.error().text()));
    QCOMPARE(comparison->onlyBCorrect, qint64(1));
    QCOMPARE(
        comparePredictions(*home.service, a, QStringLiteral("no/such/version"), {0.95}, home.progress).error().code,
        ErrorCode::NotFound);
}

void TestPredictionComparison::aVersionWithoutModelFilesHasPredictionsToo()
{
    RegistryHome home;
    const QString folder = home.registry + QLatin1Char('/') + first;
    QVERIFY(QFile::remove(folder + QStringLiteral("/model.bin")));
    writeFile(folder + QStringLiteral("/predictions.csv"), "row_id,label,score\n1,1,0.9\n2,0,0.6\n");
    home.add();
    const ModelVersion version = home.versionOf(first);
    QVERIFY(version.artifacts.isEmpty());
    QVERIFY(*hasPredictions(*home.service, version.summary.id));
}

void TestPredictionComparison::aReportSaysWhyThereIsNoTestAndAdjustsForSeveral()
{
    RegistryHome home;
    home.add();
    auto opened = ComparisonService::open(home.data(), *home.service);
    QVERIFY(opened.ok());
    QStringList all;
    QStringList folders;
    for (const VersionSummary &version : home.list()) {
        const QString folder = home.registry + QLatin1Char('/') + version.version;
        if (QFileInfo(folder).isDir()) { // the others stand in the list alone
            all.append(version.id);
            folders.append(folder);
        }
    }
    QCOMPARE(all.size(), 4);
    const auto predicts = [&](int version, const QByteArray &rows) {
        writeFile(folders[version] + QStringLiteral("/predictions.csv"), rows);
    };
    predicts(0, classes({{8, false}, {12, true}}));
    predicts(1, classes({{20, true}}));
    predicts(2, classes({{1, true}, {19, false}}));
    predicts(3, "row_id,label,class\n1,dog,cat\n");
    const auto compared = (*opened)->compare({all}, home.progress);
    QVERIFY2(compared.ok(), compared ? "" : qPrintable(compared.error().text()));
    const auto tables = significanceTables(*home.service, *compared, home.progress);
    QVERIFY(tables.ok());
    QCOMPARE(tables->size(), 3);
    QCOMPARE((*tables)[0].header.size(), 5);                      // with Holm's
    QCOMPARE((*tables)[0].rows[0][3].text, pText(0.0078125));     // 8 to 0
    QCOMPARE((*tables)[0].rows[0][4].text, pText(0.0078125));     // the greater of the two
    QCOMPARE((*tables)[1].rows[0][3].text, pText(0.00341796875)); // 1 to 12
    QCOMPARE((*tables)[1].rows[0][4].text, pText(0.0068359375));
    QCOMPARE((*tables)[2].kind, ReportTable::Kind::Texts);
    QVERIFY((*tables)[2].rows[0][1].text.contains(QStringLiteral("not of one test set")));
}

void TestPredictionComparison::aLinkOutOfTheRegistryIsNotFollowed()
{
    RegistryHome home;
    home.add();
    const QString id = home.versionOf(first).summary.id;
    const QString outside = home.folder.filePath(QStringLiteral("secret.csv"));
    writeFile(outside, "row_id,label,score\n1,1,0.9\n");
    QVERIFY(QFile::link(outside, home.registry + QLatin1Char('/') + first + QStringLiteral("/predictions.csv")));
    const auto comparison = comparePredictions(*home.service, id, id, {0.95}, home.progress);
    QVERIFY(!comparison);
    QVERIFY(!comparison.error().text().contains(QStringLiteral("secret")));
}

void TestPredictionComparison::aCancelEndsTheReading()
{
    CancelAfter progress(0);
    const QString path = write("id,label,class\na,1,1\n");
    QCOMPARE(comparePredictionFiles(path, path, {0.95}, progress).error().code, ErrorCode::Cancelled);
}

/// A version in the registry of `home`; `depth` 0 = without that parameter.
static void addSeed(const RegistryHome &home, const QString &name, int seed, double accuracy, int depth = 0)
{
    const QString folder = home.registry + QLatin1Char('/') + name;
    QDir().mkpath(folder);
    writeFile(
        folder + QStringLiteral("/model_metadata.json"),
        QStringLiteral("{\"model_name\": \"S\", \"version\": \"1.0.%1\", \"accuracy\": %2, \"training_samples\": 900}")
            .arg(seed)
            .arg(accuracy)
            .toUtf8());
    const QString more = depth > 0 ? QStringLiteral(", \"max_depth\": %1").arg(depth) : QString();
    writeFile(folder + QStringLiteral("/model_parameters.json"),
              QStringLiteral("{\"seed\": %1%2}").arg(seed).arg(more).toUtf8());
    writeFile(folder + QStringLiteral("/model.bin"), "x");
}

void TestPredictionComparison::versionsThatDifferByTheirSeedAreAGroup()
{
    RegistryHome home;
    for (const int seed : {1, 2, 3}) {
        addSeed(home, QStringLiteral("s_model_20250101_00000%1").arg(seed), seed, 0.8, 3);
        addSeed(home, QStringLiteral("s_model_20250102_00000%1").arg(seed), seed, 0.8, 5);
    }
    addSeed(home, QStringLiteral("s_model_20250103_000001"), 1, 0.8, 7); // alone with its depth
    home.add();
    const ModelVersion own = home.versionOf(QStringLiteral("s_model_20250102_000002"));
    NoProgress progress;
    const auto seeds = versionsOfOtherSeeds(*home.service, own.summary.id, progress);
    QVERIFY2(seeds.ok(), seeds ? "" : qPrintable(seeds.error().text()));
    QCOMPARE(seeds->size(), 3);
    QCOMPARE(seeds->first().summary.id, own.summary.id);
    for (const ModelVersion &version : *seeds)
        QVERIFY(version.summary.version.startsWith(QLatin1String("s_model_20250102")));
    QList<ModelVersion> all;
    for (const VersionSummary &summary : home.list()) {
        if (summary.model == QLatin1String("S"))
            all.append(home.version(summary.id));
    }
    QCOMPARE(all.size(), 7);
    const QList<SeedGroup> groups = seedGroups(all);
    QCOMPARE(groups.size(), 2);
    for (const SeedGroup &group : groups) {
        QCOMPARE(group.rows.size(), 3);
        const bool isFlat = all[group.rows.first()].summary.version.startsWith(QLatin1String("s_model_20250101"));
        QCOMPARE(group.name, isFlat ? QStringLiteral("max_depth 3") : QStringLiteral("max_depth 5"));
    }
    const ModelVersion seedless = home.versionOf(first);
    QCOMPARE(versionsOfOtherSeeds(*home.service, seedless.summary.id, progress)->size(), 1);
    CancelAfter cancelled(0);
    QCOMPARE(versionsOfOtherSeeds(*home.service, own.summary.id, cancelled).error().code, ErrorCode::Cancelled);
}

void TestPredictionComparison::seedsArePairedByTheirParameter()
{
    RegistryHome home;
    const auto add = [&home](const QString &name, int seed, double accuracy) { addSeed(home, name, seed, accuracy); };
    add(QStringLiteral("s_model_20250101_000001"), 1, 0.80);
    add(QStringLiteral("s_model_20250101_000002"), 2, 0.82);
    add(QStringLiteral("s_model_20250101_000003"), 3, 0.81);
    add(QStringLiteral("s_model_20250102_000003"), 3, 0.84);
    add(QStringLiteral("s_model_20250102_000001"), 1, 0.82);
    add(QStringLiteral("s_model_20250102_000002"), 2, 0.83);
    home.add();
    const auto idsOf = [&home](const QString &start) {
        QStringList ids;
        for (int i = 1; i <= 3; ++i)
            ids.append(home.versionOf(start + QString::number(i)).summary.id);
        return ids;
    };
    const QStringList a = idsOf(QStringLiteral("s_model_20250101_00000"));
    QStringList b = idsOf(QStringLiteral("s_model_20250102_00000"));
    std::reverse(b.begin(), b.end());
    ResamplingSizes sizes;
    sizes.testRows = 100;
    sizes.trainRows = 900;
    const auto comparison = compareSeeds(*home.service, a, b, QStringLiteral("accuracy"), sizes, 0.95);
    QVERIFY2(comparison.ok(), comparison ? "" : qPrintable(comparison.error().text()));
    QVERIFY(comparison->pairedBySeed);
    QCOMPARE(comparison->differences.size(), size_t(3));
    QVERIFY(near(comparison->differences[0], 0.02, 1e-12) && near(comparison->differences[2], 0.03, 1e-12));
    QVERIFY(near(comparison->finding.estimate, 0.02, 1e-12));
    // Standard deviation 0.01 over three pairs, raised by 100 / 900: t = 3, df 2.
    QVERIFY(near(comparison->finding.pValue, 0.0954659662667, 1e-9));
    QCOMPARE(comparison->finding.assumptions.size(), 3);
    sizes.testRows.reset();
    QCOMPARE(compareSeeds(*home.service, a, b, QStringLiteral("accuracy"), sizes, 0.95).error().code,
             ErrorCode::InvalidArgument);
}

void TestPredictionComparison::groupsThatDoNotPairGetOneSentence()
{
    RegistryHome home;
    home.add();
    const QString id = home.versionOf(first).summary.id;
    const auto sentence = [&](const QStringList &a, const QStringList &b, const QString &metric) {
        return compareSeeds(*home.service, a, b, metric, {1000, 100}, 0.95).error().text();
    };
    QVERIFY(sentence({id}, {id}, QStringLiteral("accuracy")).contains(QStringLiteral("at least two")));
    QVERIFY(sentence({id, id}, {id}, QStringLiteral("accuracy")).contains(QStringLiteral("2 and 1")));
    QVERIFY(sentence({id, id}, {id, id}, QStringLiteral("nothing")).contains(QStringLiteral("\"nothing\"")));
}

void TestPredictionComparison::onlyTheRowsThatAreMissingAreAskedFor()
{
    RegistryHome home;
    addSeed(home, QStringLiteral("one"), 1, 0.8); // states its training rows
    const QString bare = home.registry + QStringLiteral("/two");
    QDir().mkpath(bare);
    writeFile(bare + QStringLiteral("/model_metadata.json"), "{\"model_name\": \"T\", \"accuracy\": 0.9}");
    writeFile(bare + QStringLiteral("/model.bin"), "x");
    home.add();
    const auto sentence = [&](const char *version, const ResamplingSizes &sizes) {
        const QString id = home.versionOf(QString::fromLatin1(version)).summary.id;
        const auto compared = compareSeeds(*home.service, {id, id}, {id, id}, QStringLiteral("accuracy"), sizes, 0.95);
        return compared ? QString() : compared.error().text();
    };
    QVERIFY2(sentence("one", {}).contains(u"was tested on. Give that number"), qPrintable(sentence("one", {})));
    QVERIFY(sentence("two", {}).contains(u"Give both"));
    QVERIFY(sentence("two", {1000, {}}).contains(u"was tested on. Give that number"));
    QVERIFY(sentence("two", {{}, 100}).contains(u"was trained on. Give that number"));
}

SLIPWAY_TEST(TestPredictionComparison)
#include "tst_predictioncomparison.moc"
