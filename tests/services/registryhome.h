#pragma once

#include "models/services/registryservice.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QDir>

namespace slipway {

inline const QString broken = QStringLiteral("system_performance_model_20241125_141103");
inline const QString conflicting = QStringLiteral("system_performance_model_20241120_141103");

/// Cancels after a number of reports.
class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(int reports) : m_left(reports) {}
    bool cancelled() const override { return m_left <= 0; }
    void report(qint64, qint64, const QString &) override { --m_left; }

private:
    int m_left;
};

/// A registry of five versions beside a data folder, and the service over both.
struct RegistryHome {
    QTemporaryDir folder;
    JobRunner jobs;
    QString registry = folder.path() + QStringLiteral("/team models");
    std::unique_ptr<RegistryService> service;
    NoProgress progress;

    RegistryHome()
    {
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/trained-models"), registry);
        reopen();
    }
    void reopen()
    {
        service.reset();
        auto opened = RegistryService::open(data(), jobs);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        service = std::move(opened).value();
    }
    QString data() const { return folder.path() + QStringLiteral("/data"); }
    ScanReport add()
    {
        const auto added = service->add(registry, {}, {}, progress);
        return added ? added->second : ScanReport{-1, 0, 0, 0, 0, 0, 0, 0};
    }
    ScanReport scan()
    {
        const auto report = service->scan(QStringLiteral("team models"), false, progress);
        return report ? *report : ScanReport{-1, 0, 0, 0, 0, 0, 0, 0};
    }
    QList<VersionSummary> list(const QString &filter = {}, const QList<VersionQuery::SortKey> &sort = {})
    {
        const auto page = service->list({filter, {}, sort, -1, 0});
        return page ? page->versions : QList<VersionSummary>();
    }
    ModelVersion version(const QString &id)
    {
        const auto found = service->version(id);
        return found ? *found : ModelVersion();
    }
    ModelVersion versionOf(const QString &folderName)
    {
        for (const VersionSummary &summary : list()) {
            if (summary.version == folderName)
                return version(summary.id);
        }
        return {};
    }
};

inline QStringList ids(const QList<VersionSummary> &versions)
{
    QStringList all;
    for (const VersionSummary &version : versions)
        all.append(version.id);
    return all;
}

} // namespace slipway
