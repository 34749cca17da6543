#include "models/services/versionbrowser.h"
#include "tests/services/registryhome.h"

namespace slipway {

/// Versions as the service gives them: whole, found by their names, filtered, sorted and paged.
class VersionListingTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionComesBackWhole()
    {
        RegistryHome home;
        home.add();
        const ModelVersion version = home.versionOf(conflicting);
        QCOMPARE(version.summary.model, QStringLiteral("System Performance"));
        QCOMPARE(version.features.size(), 6);
        QCOMPARE(version.trainingRows, 15000);
        QCOMPARE(version.trainingSeconds, 0.285);
        QCOMPARE(version.parameters.size(), 7);
        QCOMPARE(version.parameters[0].name, QStringLiteral("objective"));
        QCOMPARE(version.parameters[0].json, QStringLiteral("\"binary:logistic\""));
        QCOMPARE(version.importance.size(), 6);
        QCOMPARE(version.importance.first().feature, QStringLiteral("cpu_load"));
        QCOMPARE(version.confusionMatrices.size(), 2);
        QCOMPARE(version.confusionMatrices[0].counts, (std::vector<qint64>{7250, 1238, 1974, 4538}));
        QCOMPARE(version.artifacts.size(), 1);
        QCOMPARE(version.artifacts[0].format, QStringLiteral("xgboost-ubjson"));
        QCOMPARE(version.histories.size(), 4);
        QCOMPARE(version.histories[0].name, QStringLiteral("loss"));
        QCOMPARE(version.histories[0].steps.front(), 1.0);
        QCOMPARE(version.histories[0].steps.back(), 40.0);
        QCOMPARE(version.histories[0].values.front(), 0.6661495688080787);
        const auto path = home.service->artifactPath(version);
        QVERIFY(path.ok());
        QVERIFY(QFile::exists(*path));
    }

    void theFileNearestToTheModelWinsAConflict()
    {
        RegistryHome home;
        home.add();
        const ModelVersion version = home.versionOf(conflicting);
        QCOMPARE(version.problems.size(), 1);
        const Problem &problem = version.problems.first();
        QCOMPARE(problem.code, QStringLiteral("conflict"));
        QCOMPARE(problem.where, QStringLiteral("f1_score"));
        QVERIFY(problem.message.text().contains(QStringLiteral("0.739472")));
        QVERIFY(problem.message.text().contains(QStringLiteral("0.747472")));
        QCOMPARE(preferredMetric(version.metrics, QStringLiteral("f1_score")), 0.739472);
    }

    void anEntryWithoutAFolderIsAVersionWithoutFiles()
    {
        RegistryHome home;
        home.add();
        const ModelVersion version = home.version(QStringLiteral("team%20models/Anomaly%20Detection/1.1.0"));
        QCOMPARE(version.summary.model, QStringLiteral("Anomaly Detection"));
        QVERIFY(version.artifacts.isEmpty());
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems[0].code, QStringLiteral("missing"));
        QCOMPARE(home.service->artifactPath(version).error().code, ErrorCode::NotFound);
    }

    void thePreviousVersionIsTheOneBeforeOfTheSameModel()
    {
        RegistryHome home;
        home.add();
        for (const VersionSummary &summary : home.list()) {
            const auto previous = home.service->previousVersion(summary);
            QVERIFY(previous.ok());
            if (summary.model != QLatin1String("Anomaly Detection") || summary.semver != QLatin1String("1.2.0"))
                continue;
            QVERIFY(previous->has_value());
            QCOMPARE((*previous)->summary.model, summary.model);
            QCOMPARE((*previous)->summary.semver, QStringLiteral("1.1.0"));
            const auto first = home.service->previousVersion((*previous)->summary);
            QVERIFY(first.ok());
            QVERIFY(!first->has_value());
        }
    }

    void aVersionIsFoundByItsNames()
    {
        RegistryHome home;
        home.add();
        const QString id = QStringLiteral("team%20models/System%20Performance/") + conflicting;
        for (const QString &name :
             {id, QStringLiteral("System Performance/") + conflicting, QStringLiteral("System Performance/1.0.0")}) {
            const auto found = home.service->resolve(name);
            QVERIFY2(found.ok(), qPrintable(name));
            QCOMPARE(*found, id);
        }
        QCOMPARE(home.service->resolve(QStringLiteral("System Performance/9.9.9")).error().code, ErrorCode::NotFound);
        QVERIFY(QFile::link(conflicting, home.registry + QStringLiteral("/champion")));
        home.scan();
        QCOMPARE(*home.service->resolve(QStringLiteral("System Performance@champion")), id);
        QCOMPARE(home.list().size(), 5);
    }

    void aNameThatFitsSeveralIsRefusedWithTheCandidates()
    {
        RegistryHome home;
        home.add();
        const QString second = home.folder.path() + QStringLiteral("/second");
        copyTestData(home.registry, second);
        QVERIFY(home.service->add(second, {}, {}, home.progress).ok());
        const auto found = home.service->resolve(QStringLiteral("System Performance/1.0.0"));
        QCOMPARE(found.error().code, ErrorCode::Conflict);
        QCOMPARE(found.error().detail.split(QLatin1Char('\n')).size(), 2);
        const auto page = home.service->list({QStringLiteral("performance"), QStringLiteral("second"), {}, -1, 0});
        QCOMPARE(page->total, 2);
        QCOMPARE(page->all, 5);
    }

    void onlyWhatVersionsHaveCanBeSortedBy()
    {
        RegistryHome home;
        home.add();
        const auto check = [&](const char *key) {
            const Status checked = home.service->checkSort({{QString::fromLatin1(key), false}});
            return checked ? std::nullopt : std::optional(checked.error().code);
        };
        for (const char *key :
             {"model", "created", "size", "problems", "accuracy", "metrics.accuracy", "metrics.training.accuracy"})
            QCOMPARE(check(key), std::nullopt);
        for (const char *key :
             {"", "nonsense", "Model", "metrics.", "metrics.model", "accuracy:up", "metrics.training.nonsense"})
            QCOMPARE(check(key), std::optional(ErrorCode::InvalidArgument));
        const auto refused = home.service->checkSort({{QStringLiteral("nonsense"), false}});
        QVERIFY(refused.error().text().contains(QStringLiteral("nonsense")));
        QVERIFY(refused.error().text().contains(QStringLiteral("created")));
    }

    void aMetricOfASplitCanBeSortedBy()
    {
        RegistryHome home;
        home.add();
        const QString key = QStringLiteral("metrics.training.accuracy");
        const auto valueOf = [&](const VersionSummary &summary) {
            const auto version = home.service->version(summary.id);
            for (const Metric &metric : version->metrics) {
                if (metric.split == Split::Training && metric.name == QLatin1String("accuracy"))
                    return metric.value;
            }
            return -1.0;
        };
        const QList<VersionSummary> listed = home.list({}, {{key, true}});
        QVERIFY(valueOf(listed.first()) > 0);
        QStringList ids;
        for (qsizetype i = 0; i < listed.size(); ++i) {
            QVERIFY(i == 0 || valueOf(listed[i - 1]) >= valueOf(listed[i]));
            ids.append(listed[i].id);
        }
        // The window's table answers from memory.
        BrowseQuestion question;
        question.query.sort = {{key, true}};
        const auto rows = home.service->browser().rows(question, home.progress);
        QVERIFY(rows.ok());
        const auto front = home.service->browser().summaries({rows->rows->front()});
        QCOMPARE(valueOf(front->constBegin().value()), valueOf(listed.first()));
    }

    void mlflowsStageNoneIsNoStage()
    {
        RegistryHome home;
        home.add();
        const qsizetype none = home.list(QStringLiteral("stage is null")).size();
        for (const char *filter : {"stage = 'None'", "stage = none", "stage:none", "current_stage IN ('None')"})
            QCOMPARE(home.list(QString::fromLatin1(filter)).size(), none);
        QCOMPARE(home.list(QStringLiteral("stage != 'None'")).size(), home.list().size() - none);
        QCOMPARE(home.list(QStringLiteral("stage in ('None', 'Production')")).size(), none + 3);
    }

    void listingFiltersSortsAndPages()
    {
        RegistryHome home;
        home.add();
        QCOMPARE(home.list(QStringLiteral("performance")).size(), 2);
        QCOMPARE(home.list(QStringLiteral("stage:production")).size(), 3);
        QCOMPARE(home.list(QStringLiteral("model:\"PR Impact\" accuracy > 0.7")).size(), 1);
        QCOMPARE(home.list(QStringLiteral("no_such_metric > 0")).size(), 0);
        const auto page = home.service->list({{}, {}, {{QStringLiteral("accuracy"), true}}, 2, 1});
        QVERIFY(page.ok());
        QCOMPARE(page->total, 5);
        QCOMPARE(page->all, 5);
        QCOMPARE(page->versions.size(), 2);
        const auto all = home.list({}, {{QStringLiteral("precision"), true}});
        QVERIFY(!all.last().metrics.contains(QStringLiteral("precision")));
        QCOMPARE(home.list({}, {{QStringLiteral("precision"), false}}).last().id, all.last().id);
        const auto wrong = home.service->list({QStringLiteral("accuracy > high"), {}, {}, -1, 0});
        QCOMPARE(wrong.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(wrong.error().detail, QStringLiteral("position 12: expected a number"));
        QCOMPARE(home.service->metricNames()->first(), QStringLiteral("accuracy"));
    }

    void aRunIsARunAlsoInTheIndex()
    {
        RegistryHome home;
        const QString folder = home.folder.path() + QStringLiteral("/stages");
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/stage-folders"), folder);
        QVERIFY(home.service->add(folder, {}, {}, home.progress).ok());
        int runs = 0;
        for (const VersionSummary &summary : home.list())
            runs += summary.kind == VersionKind::Run ? 1 : 0;
        QCOMPARE(runs, 3);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::VersionListingTest)
#include "tst_versionlisting.moc"
