#include "models/base/ids.h"
#include "models/services/comparisonservice.h"
#include "models/services/registryservice.h"
#include "models/storage/index.h"
#include "models/storage/ledger.h"
#include "models/storage/registrytable.h"
#include "models/storage/scantable.h"
#include "models/storage/secondaryindexes.h"
#include "models/storage/versionrecords.h"
#include "tests/bench/benches.h"
#include "ui/charts/parallelcoordinates.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/manyversions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>

namespace slipway {

namespace {

constexpr int timeoutMs = 60000;
const QString registryName = QStringLiteral("bench");

struct Size {
    int versions = 1000;
    int metrics = 200;
    int runs = 7;
};

bool parse(const QStringList &arguments, Size &size)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        const int number = arguments[i + 1].toInt();
        if (arguments[i] == QLatin1String("--versions"))
            size.versions = number;
        else if (arguments[i] == QLatin1String("--metrics"))
            size.metrics = number;
        else if (arguments[i] == QLatin1String("--runs"))
            size.runs = number;
        else
            return false;
    }
    return arguments.size() % 2 == 0 && size.versions > 20 && size.metrics > 0 && size.runs > 0;
}

ModelVersion version(int index, int metrics)
{
    std::mt19937 random(static_cast<unsigned>(index));
    std::uniform_real_distribution<double> share(0.5, 1.0);
    ModelVersion made;
    made.summary.registry = registryName;
    made.summary.model = QStringLiteral("Search");
    made.summary.version = QStringLiteral("v%1").arg(index);
    made.summary.id = versionId(registryName, made.summary.model, made.summary.version);
    made.summary.createdAtMs = index;
    for (int i = 0; i < metrics; ++i)
        made.metrics.append({QStringLiteral("metric_%1").arg(i), Split::Summary, share(random)});
    for (const char *name : {"max_depth", "eta", "seed"})
        made.parameters.append({QString::fromLatin1(name), QString::number(random() % 50)});
    made.artifacts = {{QStringLiteral("model.bin"), 40000 + qint64(random() % 9000), {}, {}, {}}};
    completeSummary(made);
    return made;
}

Status writeIndex(const QString &dataFolder, const Size &size)
{
    const auto index = Index::open(dataFolder);
    const auto ledger = Ledger::open(dataFolder);
    if (!index || !ledger)
        return index ? ledger.error() : index.error();
    const auto contents = (*index)->here();
    const auto kept = (*ledger)->here();
    if (!contents || !kept)
        return contents ? kept.error() : contents.error();
    QDir().mkpath(dataFolder + QLatin1Char('/') + registryName);
    Status written = RegistryTable(**kept).add(
        {registryName, dataFolder + QLatin1Char('/') + registryName, QStringLiteral("trained-models"), 0});
    auto transaction = Transaction::begin(**contents);
    if (!transaction)
        return transaction.error();
    VersionRecords records(**contents);
    for (int i = 0; i < size.versions && written.ok(); ++i)
        written = records.add(version(i, size.metrics), QString::number(i), {}, {});
    if (written)
        written = records.flush();
    if (written)
        written = transaction->commit();
    return written ? ScanTable(**contents).set(registryName, 0, 0) : written;
}

double elapsedMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What a brush on the first axis costs a frame: from the moved pointer to the painted page, in milliseconds, sorted.
std::vector<double> measureBrush(ParallelCoordinates &chart)
{
    constexpr int frames = 60;
    int axis = 0; // where the pointer says that it can brush
    const int middle = chart.height() / 2;
    while (axis < chart.width() && chart.cursor().shape() != Qt::SizeVerCursor)
        QTest::mouseMove(&chart, QPoint(++axis, middle));
    axis += 4;
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(axis, middle));
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        QMouseEvent move(QEvent::MouseMove, QPointF(axis, middle + 20 + frame), chart.mapToGlobal(QPointF(axis, 0)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&chart, &move);
        QCoreApplication::processEvents();
        times.push_back(elapsedMs(timer));
    }
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(axis, middle + 20 + frames));
    std::sort(times.begin(), times.end());
    return times;
}

/// The floor: a line for each version across as many axes, all of them drawn anew and plainly into a picture of the
/// chart's size. In milliseconds.
double measureAnew(const ParallelCoordinates &chart)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> share(0, 1);
    const auto axes = std::max<qsizetype>(2, chart.axisColumns().size());
    QList<QPolygonF> lines;
    for (int row = 0; row < chart.rowCount(); ++row) {
        QPolygonF line;
        for (qsizetype axis = 0; axis < axes; ++axis)
            line << QPointF(chart.width() * double(axis) / double(axes - 1), chart.height() * share(random));
        lines << line;
    }
    QPixmap picture(chart.size() * chart.devicePixelRatioF());
    picture.setDevicePixelRatio(chart.devicePixelRatioF());
    picture.fill(Qt::white);
    QElapsedTimer timer;
    timer.start();
    QPainter painter(&picture);
    QPen pen(QColor(90, 90, 90, 31), 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (const QPolygonF &line : std::as_const(lines))
        painter.drawPolyline(line);
    return elapsedMs(timer);
}

struct Measured {
    double shown = -1; ///< from the wish to compare to the painted page, in milliseconds; -1 when it did not come
    std::vector<double> brush;
    double anew = 0; ///< measureAnew()
};

Measured measure(ComparisonService &comparisons, RegistryService &registries, JobRunner &jobs, const QStringList &ids)
{
    ComparePage page(comparisons, registries, jobs);
    page.resize(1200, 748);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        return {};
    QElapsedTimer timer;
    timer.start();
    page.compare(ids);
    const auto isThere = [&page, &ids] {
        auto *many = page.findChild<ManyVersions *>();
        return many && many->isVisible() && many->table()->model()->rowCount() == ids.size();
    };
    while (!isThere() && timer.elapsed() < timeoutMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    if (!isThere())
        return {};
    page.grab();
    const double shown = elapsedMs(timer);
    auto &chart = *page.findChild<ParallelCoordinates *>();
    return {shown, measureBrush(chart), measureAnew(chart)};
}

} // namespace

int runCompareBench(const QStringList &arguments)
{
    Size size;
    if (!parse(arguments, size)) {
        std::fputs("Usage: slipway-bench compare [--versions N] [--metrics N] [--runs N]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    if (const Status written = writeIndex(folder.path(), size); !written) {
        std::fprintf(stderr, "slipway-bench: %s\n", qPrintable(written.error().text()));
        return 1;
    }
    applyTheme(*qApp, ThemeName::Light);
    JobRunner jobs;
    auto registries = RegistryService::open(folder.path(), jobs);
    auto comparisons = registries ? ComparisonService::open(folder.path(), **registries)
                                  : Result<std::unique_ptr<ComparisonService>>(registries.error());
    const auto listed = comparisons ? (*registries)->list({}) : Result<VersionPage>(comparisons.error());
    if (!listed) {
        std::fprintf(stderr, "slipway-bench: %s\n", qPrintable(listed.error().text()));
        return 1;
    }
    QStringList ids;
    for (const VersionSummary &one : listed->versions)
        ids.append(one.id);
    std::vector<double> times;
    std::vector<double> brush;
    std::vector<double> anew;
    for (int run = 0; run < size.runs; ++run) {
        const Measured measured = measure(**comparisons, **registries, jobs, ids);
        times.push_back(measured.shown);
        brush.insert(brush.end(), measured.brush.begin(), measured.brush.end());
        anew.push_back(measured.anew);
    }
    std::sort(anew.begin(), anew.end());
    std::sort(brush.begin(), brush.end());
    const double first = times.front(); // the index is read and the colours are given for the first time
    std::sort(times.begin(), times.end());
    std::printf("Compare %d versions with %d metrics: from the wish to the painted page, offscreen, %d runs\n\n"
                "first %.0f ms, min %.0f ms, median %.0f ms, max %.0f ms\n",
                size.versions, size.metrics, size.runs, first, times.front(), times[times.size() / 2], times.back());
    if (!brush.empty())
        std::printf("a frame of a moved brush at scale %.0f: median %.1f ms (%.2f of drawing all lines anew, %.1f ms), "
                    "95th percentile %.1f ms, max %.1f ms\n",
                    qApp->devicePixelRatio(), brush[brush.size() / 2], brush[brush.size() / 2] / anew[anew.size() / 2],
                    anew[anew.size() / 2], brush[brush.size() * 95 / 100], brush.back());
    return times.front() < 0 ? 1 : 0;
}

} // namespace slipway
