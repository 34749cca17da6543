#include "models/items/cellroles.h"
#include "models/items/comparisontablemodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

#include <limits>

namespace slipway {

namespace {

using Model = ComparisonTableModel;

ModelVersion version(const char *semver, double accuracy, const char *depth)
{
    ModelVersion made;
    made.summary.id = QString::fromLatin1(semver);
    made.summary.semver = QString::fromLatin1(semver);
    made.summary.model = QStringLiteral("m");
    made.summary.sizeBytes = 1000;
    made.metrics = {{QStringLiteral("accuracy"), Split::Summary, accuracy},
                    {QStringLiteral("accuracy"), Split::Validation, accuracy}};
    made.parameters = {{QStringLiteral("depth"), QString::fromLatin1(depth)},
                       {QStringLiteral("seed"), QStringLiteral("\"a\"")}};
    return made;
}

QList<ModelVersion> three()
{
    return {version("1.0.0", 0.7, "3"), version("1.1.0", 0.9, "4"), version("1.2.0", 0.8, "3")};
}

int rowOf(const Model &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

QString cell(const Model &model, const QString &name, int column)
{
    return model.index(rowOf(model, name), column).data().toString();
}

CellTone tone(const Model &model, const QString &name, int column)
{
    return static_cast<CellTone>(model.index(rowOf(model, name), column).data(ToneRole).toInt());
}

} // namespace

class ComparisonTableModelTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAProperModel();
    void whatNoneKnowsIsBetterHasNoArrowUntilAPersonSaysIt();
    void whatIsMissingIsSaidOnceForAllThatLackIt();
    void noNameTurnsTheTextBehindIt();
    void everyVersionButTheBaselineHasAChange();
    void bestAndWorstAreMarkedAndSpoken();
    void ofTwoVersionsNoneIsTheWorst();
    void onlyDifferencesNamesWhatItHides();
    void aSummaryThatRepeatsASplitIsNotShownTwice();
    void theNextDifferenceIsFoundInBothDirections();
    void oneSectionStandsAlone();
    void valuesAtTheBestStepComeFirst();
    void versionsOfSeveralModelsAreToldApart();
    void versionsWithoutAnythingMakeAnEmptyTable();
};

void ComparisonTableModelTest::whatNoneKnowsIsBetterHasNoArrowUntilAPersonSaysIt()
{
    QList<ModelVersion> versions = three();
    for (int i = 0; i < 3; ++i)
        versions[i].metrics = {{QStringLiteral("elbow"), Split::Summary, i * 1.0}};
    Model model;
    model.setComparison(comparisonOf(versions, 0), {0, 1, 2});
    QVERIFY(rowOf(model, QStringLiteral("elbow")) >= 0);
    const QModelIndex row = model.index(rowOf(model, QStringLiteral("elbow")), 0);
    QVERIFY(!row.data(Model::BetterRole).isValid());
    QCOMPARE(row.data(Model::MetricRole).toString(), QStringLiteral("elbow")); // she can say it
    for (int column = 1; column < model.columnCount(); ++column)
        QVERIFY(tone(model, QStringLiteral("elbow"), column) != CellTone::Best);
    model.setComparison(comparisonOf(versions, 0, {{QStringLiteral("elbow"), Direction::LowerIsBetter}}), {0, 1, 2});
    QCOMPARE(tone(model, QStringLiteral("elbow ↓"), 1), CellTone::Best);
}

void ComparisonTableModelTest::whatIsMissingIsSaidOnceForAllThatLackIt()
{
    QList<ModelVersion> versions = three();
    versions[0].importance = {{QStringLiteral("a"), 1}};
    for (ModelVersion &version : versions)
        version.artifacts = {{QStringLiteral("m.bin"), 1, {}, {}, {}}};
    const QString gaps = comparedGaps(comparisonOf(versions, 0));
    QVERIFY2(gaps.contains(QStringLiteral("All are without training curves.")), qPrintable(gaps));
    QVERIFY2(gaps.contains(QStringLiteral("Without feature importance: 1.1.0, 1.2.0.")), qPrintable(gaps));
    QCOMPARE(gaps.count(QStringLiteral("1.1.0")), 1);
    QVERIFY(!gaps.contains(QStringLiteral("model file")));
}

void ComparisonTableModelTest::noNameTurnsTheTextBehindIt()
{
    const QChar turning(0x202E);
    QList<ModelVersion> versions = three();
    versions[1].summary.semver = QStringLiteral("1.1.0") + turning + QStringLiteral("x");
    versions[1].parameters.append({QStringLiteral("na") + turning + QStringLiteral("me"),
                                   QStringLiteral("\"a") + turning + QStringLiteral("b\"")});
    Model model;
    model.setComparison(comparisonOf(versions, 0), {0, 1, 2});
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("1.1.0x"));
    QCOMPARE(cell(model, QStringLiteral("name"), 2), QStringLiteral("ab"));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.index(row, column).data().toString().contains(turning));
    }
}

void ComparisonTableModelTest::itIsAProperModel()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setComparison(comparisonOf(three(), 1), {0, 1, 2});
    QVERIFY(model.rowCount() > 4);
    model.setShown(Model::Shown::Differences);
    model.setSection(Model::Section::Parameters);
    model.setComparison(comparisonOf({version("2.0.0", 0.5, "1")}, 0), {0});
    model.setComparison({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void ComparisonTableModelTest::everyVersionButTheBaselineHasAChange()
{
    Model model;
    model.setComparison(comparisonOf(three(), 1), {4, 5, 6});
    QCOMPARE(model.columnCount(), 6);
    const QList<int> versions{-1, 0, 0, 1, 2, 2};
    const QList<bool> changes{false, false, true, false, false, true};
    for (int column = 0; column < 6; ++column) {
        QCOMPARE(model.versionOf(column), versions[column]);
        QCOMPARE(model.isChange(column), changes[column]);
    }
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("1.1.0"));
    QCOMPARE(model.headerData(4, Qt::Horizontal, Model::SeriesRole).toInt(), 6);
    QVERIFY(!model.headerData(5, Qt::Horizontal, Model::SeriesRole).isValid());
    QCOMPARE(cell(model, QStringLiteral("accuracy ↑"), 2), QStringLiteral("\u22120.2000"));
    QCOMPARE(cell(model, QStringLiteral("accuracy ↑"), 5), QStringLiteral("\u22120.1000"));
}

void ComparisonTableModelTest::bestAndWorstAreMarkedAndSpoken()
{
    Model model;
    model.setComparison(comparisonOf(three(), 0), {0, 1, 2});
    const QString accuracy = QStringLiteral("accuracy ↑");
    QCOMPARE(tone(model, accuracy, 1), CellTone::Worst);
    QCOMPARE(tone(model, accuracy, 2), CellTone::Best);
    QCOMPARE(model.index(rowOf(model, accuracy), 2).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("0.9000, best"));
    QCOMPARE(tone(model, accuracy, 3), CellTone::Secondary); // not known to be real
    QCOMPARE(model.index(rowOf(model, accuracy), 0).data(Model::MetricRole).toString(), QStringLiteral("accuracy"));
}

void ComparisonTableModelTest::ofTwoVersionsNoneIsTheWorst()
{
    Model model;
    model.setComparison(comparisonOf(three().mid(0, 2), 0), {0, 1});
    QCOMPARE(tone(model, QStringLiteral("accuracy ↑"), 1), CellTone::Normal);
    QCOMPARE(tone(model, QStringLiteral("accuracy ↑"), 2), CellTone::Best);
}

void ComparisonTableModelTest::onlyDifferencesNamesWhatItHides()
{
    Model model;
    model.setComparison(comparisonOf(three(), 0), {0, 1, 2});
    QCOMPARE(cell(model, QStringLiteral("seed"), 1), QStringLiteral("a"));
    model.setShown(Model::Shown::Differences);
    QVERIFY(rowOf(model, QStringLiteral("depth")) >= 0);
    QCOMPARE(rowOf(model, QStringLiteral("seed")), -1);
    int notes = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(Model::KindRole).toInt() == static_cast<int>(Model::Kind::Note)
            && model.index(row, 0).data().toString().endsWith(QLatin1String("hidden: seed")))
            ++notes;
    }
    QCOMPARE(notes, 1);
}

void ComparisonTableModelTest::aSummaryThatRepeatsASplitIsNotShownTwice()
{
    Model model;
    QList<ModelVersion> versions = three();
    model.setComparison(comparisonOf(versions, 0), {0, 1, 2});
    QCOMPARE(rowOf(model, QStringLiteral("Metrics, summary")), -1);
    versions[0].metrics[0].value = 0.1;
    model.setComparison(comparisonOf(versions, 0), {0, 1, 2});
    QVERIFY(rowOf(model, QStringLiteral("Metrics, summary")) >= 0);
}

void ComparisonTableModelTest::theNextDifferenceIsFoundInBothDirections()
{
    Model model;
    model.setComparison(comparisonOf(three(), 0), {0, 1, 2});
    const int first = model.nextDifference(-1, 1);
    const int second = model.nextDifference(first, 1);
    QCOMPARE(model.index(first, 0).data().toString(), QStringLiteral("accuracy ↑"));
    QCOMPARE(model.index(second, 0).data().toString(), QStringLiteral("depth"));
    QCOMPARE(model.nextDifference(second, 1), -1);
    QCOMPARE(model.nextDifference(second, -1), first);
    QCOMPARE(model.nextDifference(first, -1), -1);
}

void ComparisonTableModelTest::oneSectionStandsAlone()
{
    Model model;
    model.setComparison(comparisonOf(three(), 0), {0, 1, 2});
    model.setSection(Model::Section::Parameters);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(hasSection(model.comparison(), Model::Section::Metrics));
    QVERIFY(!hasSection(model.comparison(), Model::Section::Tags));
    model.setSection(std::nullopt);
    QVERIFY(model.rowCount() > 3);
}

void ComparisonTableModelTest::valuesAtTheBestStepComeFirst()
{
    QList<ModelVersion> versions = three();
    for (ModelVersion &one : versions)
        one.histories = {{QStringLiteral("val_loss"), {1, 2}, {0.5, 0.25}}};
    Model model;
    model.setComparison(comparisonOf(versions, 0), {0, 1, 2});
    model.setAtBest(QStringLiteral("val_loss"), valuesAtBest(versions, QStringLiteral("val_loss")));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("At the best step of val_loss"));
    QCOMPARE(cell(model, QStringLiteral("val_loss ↓"), 1), QStringLiteral("0.2500"));
    QCOMPARE(cell(model, QStringLiteral("step"), 1), QStringLiteral("2")); // counted, not measured
    model.setAtBest({}, {});
    QCOMPARE(rowOf(model, QStringLiteral("val_loss ↓")), -1);
}

void ComparisonTableModelTest::versionsOfSeveralModelsAreToldApart()
{
    QList<ModelVersion> versions = three();
    versions[2].summary.model = QStringLiteral("other");
    const Comparison comparison = comparisonOf(versions, 0);
    QCOMPARE(comparedName(comparison, 0), QStringLiteral("m 1.0.0"));
    QCOMPARE(comparedName(comparison, 2), QStringLiteral("other 1.2.0"));
    Model model;
    model.setComparison(comparison, {0, 1, 2});
    const int last = model.columnCount() - 2; // behind it stands its change
    const auto head = [&](int role) { return model.headerData(last, Qt::Horizontal, role).toString(); };
    QCOMPARE(head(Model::ModelRole), QStringLiteral("other"));
    QCOMPARE(head(Model::VersionRole), QStringLiteral("1.2.0"));
    QCOMPARE(head(Qt::ToolTipRole), QStringLiteral("other 1.2.0"));
    versions[2].summary = versions[0].summary;
    versions[2].summary.semver.clear();
    versions[2].summary.version = QStringLiteral("folder_3");
    QCOMPARE(comparedName(comparisonOf(versions, 0), 2), QStringLiteral("folder_3"));
}

void ComparisonTableModelTest::versionsWithoutAnythingMakeAnEmptyTable()
{
    Model model;
    model.setComparison(comparisonOf({ModelVersion(), ModelVersion()}, 0), {0, 1});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.nextDifference(-1, 1), -1);
}

} // namespace slipway

SLIPWAY_TEST(slipway::ComparisonTableModelTest)
#include "tst_comparisontablemodel.moc"
