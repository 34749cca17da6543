#include "app/gui/slipwaywindow.h"
#include "models/base/processage.h"
#include "models/items/cellroles.h"
#include "tests/bench/benches.h"
#include "tests/bench/millionindex.h"
#include "ui/registry/firstpage.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/versiontable.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace slipway {

namespace {

const QString onceOption = QStringLiteral("--once"); ///< a process of its own for each start

struct Start {
    double milliseconds = 0;
    double cpu = 0; ///< milliseconds of all threads
};

/// The part of the window that holds what a person waits for; null while it does not.
QWidget *whatIsWaitedFor(QWidget &window)
{
    if (auto *first = window.findChild<FirstPage *>(); first && first->isVisible())
        return first;
    auto *table = window.findChild<RegistryPage *>()->findChild<VersionTable *>()->findChild<TableView *>();
    const QModelIndex first = table->model()->index(0, 0);
    return first.isValid() && !first.data(LoadingRole).toBool() ? table->viewport() : nullptr;
}

/// Opens the window, prints what it took until its rows, or the page without a registry, are painted.
int startOnce(const QString &dataFolder)
{
    GuiOptions options;
    options.dataFolder = dataFolder;
    const auto opened = SlipwayWindow::open(*qApp, options);
    if (!opened)
        return 1;
    QWidget &window = (*opened)->window();
    window.resize(1280, 800);
    window.show();
    QWidget *shown = nullptr;
    while (!shown) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        shown = whatIsWaitedFor(window);
    }
    shown->repaint();
    std::printf("%.1f %.1f\n", processAgeMs(), static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC);
    return 0;
}

/// Negative when it failed.
Start start(const QString &dataFolder)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("start"), onceOption, QStringLiteral("--data-dir"), dataFolder});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {-1, -1};
    const QList<QByteArray> numbers = process.readAllStandardOutput().trimmed().split(' ');
    return numbers.size() == 2 ? Start{numbers[0].toDouble(), numbers[1].toDouble()} : Start{-1, -1};
}

Start medianOf(const std::vector<Start> &starts)
{
    const auto middle = [&starts](double Start::*part) {
        std::vector<double> values;
        for (const Start &one : starts)
            values.push_back(one.*part);
        std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
        return values[values.size() / 2];
    };
    return {middle(&Start::milliseconds), middle(&Start::cpu)};
}

} // namespace

int runStartBench(const QStringList &arguments)
{
    int runs = 9;
    QString dataFolder = QDir::tempPath() + QStringLiteral("/slipway-bench-million");
    QStringList left = arguments;
    const bool isOnce = left.removeOne(onceOption);
    for (qsizetype i = 0; i + 1 < left.size(); i += 2) {
        if (left[i] == QLatin1String("--runs"))
            runs = left[i + 1].toInt();
        else if (left[i] == QLatin1String("--data-dir"))
            dataFolder = left[i + 1];
    }
    if (left.size() % 2 != 0 || runs < 1) {
        std::fputs("Usage: slipway-bench start [--runs N] [--data-dir DIR]\n", stderr);
        return 2;
    }
    if (isOnce)
        return startOnce(dataFolder);
    constexpr int versions = 1000000;
    const QTemporaryDir nothing;
    if (!writeMillionIndex(dataFolder, versions) || start(dataFolder).cpu < 0 || start(nothing.path()).cpu < 0) {
        std::fputs("slipway-bench: the window could not be opened.\n", stderr);
        return 1;
    }
    std::vector<Start> empty;
    std::vector<Start> million;
    for (int run = 0; run < runs; ++run) {
        empty.push_back(start(nothing.path()));
        million.push_back(start(dataFolder));
    }
    const Start floor = medianOf(empty);
    const Start full = medianOf(million);
    std::printf("From process start to what is waited for, painted; offscreen; medians of %d runs each, in turn\n\n"
                "%-28s %10s %10s\n%-28s %10.1f %10.1f\n%-28s %10.1f %10.1f\n%-28s %10.2f %10.2f   <= 2, aim 1.2\n",
                runs, "", "ms", "CPU ms", "no registry: the first page", floor.milliseconds, floor.cpu,
                "a million versions: rows", full.milliseconds, full.cpu, "ratio",
                full.milliseconds / floor.milliseconds, full.cpu / floor.cpu);
    return 0;
}

} // namespace slipway
