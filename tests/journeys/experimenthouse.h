#pragma once

#include "models/services/experimentservice.h"
#include "models/services/registryservice.h"
#include "tests/journeys/walk.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"
#include "ui/charts/forestplot.h"
#include "ui/experiments/experimentspage.h"
#include "ui/experiments/experimentview.h"
#include "ui/experiments/splitbanner.h"
#include "ui/experiments/verdictcard.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

namespace slipway {

inline constexpr int patienceMs = 30'000;

/// A log of two arms: of every hundred requests an arm succeeds in so many, and takes about so long.
struct ArmOfLog {
    QString name;
    int requests = 0;
    int successes = 0; ///< of each hundred
    int milliseconds = 30;
};

inline QByteArray queryLog(const QList<ArmOfLog> &arms)
{
    QByteArray log;
    for (const ArmOfLog &arm : arms) {
        for (int i = 0; i < arm.requests; ++i) {
            const QByteArray clock = QByteArray::number(i / 60 % 60).rightJustified(2, '0') + ':'
                                     + QByteArray::number(i % 60).rightJustified(2, '0');
            const QJsonObject line{{QStringLiteral("timestamp"), QString::fromLatin1("2024-11-20T10:" + clock + "Z")},
                                   {QStringLiteral("user_id"), QStringLiteral("%1-%2").arg(arm.name).arg(i)},
                                   {QStringLiteral("model_version"), arm.name},
                                   {QStringLiteral("success"), i % 100 < arm.successes},
                                   {QStringLiteral("response_time_ms"), arm.milliseconds + i % 7}};
            log += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    return log;
}

struct House {
    QTemporaryDir folder;
    std::unique_ptr<JobRunner> runner = std::make_unique<JobRunner>();
    JobRunner &jobs = *runner;
    NoProgress progress;
    std::unique_ptr<RegistryService> registries;
    std::unique_ptr<ExperimentService> experiments;
    std::unique_ptr<MainWindow> window;
    ExperimentsPage *page = nullptr;

    /// The window first, then the work that still uses the services, then the services.
    ~House()
    {
        window.reset();
        runner.reset();
    }

    bool open()
    {
        auto registriesOpened = RegistryService::open(folder.path() + QStringLiteral("/data"), jobs);
        if (!registriesOpened.ok())
            return false;
        registries = std::move(*registriesOpened);
        auto opened = ExperimentService::open(folder.path() + QStringLiteral("/data"), *registries, jobs);
        if (!opened.ok())
            return false;
        experiments = std::move(*opened);
        page = new ExperimentsPage(*experiments, *registries, jobs);
        window = std::make_unique<MainWindow>(jobs, QList<Page *>{page});
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        window->showPage(page);
        return QTest::qWaitForWindowActive(window.get());
    }

    QString write(const QString &name, const QByteArray &log)
    {
        const QString path = folder.path() + QLatin1Char('/') + name;
        writeFile(path, log);
        return path;
    }

    bool importDirectly(const QString &name, const QByteArray &log, const std::vector<double> &split)
    {
        ImportRequest request;
        request.name = name;
        request.files = {write(name + QStringLiteral(".jsonl"), log)};
        request.control = QStringLiteral("a");
        request.split = split;
        return experiments->import(request, progress).ok();
    }

    QListView *list() { return control<QListView>(window.get(), QStringLiteral("Experiments")); }
};

inline const QList<ArmOfLog> betterArm{{QStringLiteral("a"), 1000, 80, 30}, {QStringLiteral("b"), 1000, 92, 30}};

} // namespace slipway
