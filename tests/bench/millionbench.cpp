#include "app/gui/slipwaywindow.h"
#include "models/items/cellroles.h"
#include "models/items/versiontablemodel.h"
#include "models/services/versionbrowser.h"
#include "tests/bench/benches.h"
#include "tests/bench/millionindex.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/versiontable.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace slipway {

namespace {

constexpr int patienceMs = 3000; ///< for an answer: what cannot be read yet, as "accuracy >", has none

struct Options {
    int versions = 1000000;
    QString dataFolder = QDir::tempPath() + QStringLiteral("/slipway-bench-million"); ///< kept for the next time
    QStringList parts = {QStringLiteral("scroll"), QStringLiteral("sort"), QStringLiteral("type"),
                         QStringLiteral("ask")};
};

bool parse(const QStringList &arguments, Options &options)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == QLatin1String("--versions"))
            options.versions = arguments[i + 1].toInt();
        else if (arguments[i] == QLatin1String("--data-dir"))
            options.dataFolder = arguments[i + 1];
        else if (arguments[i] == QLatin1String("--parts"))
            options.parts = arguments[i + 1].split(QLatin1Char(','));
        else
            return false;
    }
    return arguments.size() % 2 == 0 && options.versions > 0;
}

/// What something took.
struct Took {
    double milliseconds = 0;
    double cpu = 0; ///< milliseconds of all threads together: what a machine with other work leaves as it is
};

class Stopwatch
{
public:
    Stopwatch() : m_cpuBegan(cpuMs()) { m_timer.start(); }
    Took took() const { return {static_cast<double>(m_timer.nsecsElapsed()) / 1e6, cpuMs() - m_cpuBegan}; }
    qint64 elapsedMs() const { return m_timer.elapsed(); }

private:
    static double cpuMs()
    {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    QElapsedTimer m_timer;
    double m_cpuBegan;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(static_cast<double>(values.size()) * share))];
}

void report(const char *what, const std::vector<Took> &all, const char *bound)
{
    std::vector<double> milliseconds;
    std::vector<double> cpu;
    for (const Took &one : all) {
        milliseconds.push_back(one.milliseconds);
        cpu.push_back(one.cpu);
    }
    std::printf("%-48s %8.1f %8.1f %8.1f %8.1f %8.1f   %s\n", what, percentile(milliseconds, 0),
                percentile(milliseconds, 0.5), percentile(milliseconds, 0.95), percentile(cpu, 0.5),
                percentile(cpu, 0.95), bound);
}

/// Memory in use by the process, MB: now, and at most so far.
double memoryMb(const char *field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qstrlen(field)).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// The table in the window, and whether it shows what it was asked for.
class Watch final : public QObject
{
public:
    explicit Watch(TableView *table) : m_table(table)
    {
        table->viewport()->installEventFilter(this);
        connect(table->model(), &QAbstractItemModel::modelReset, this, [this] { m_isReset = true; });
    }

    /// The milliseconds of `act` until its answer is painted with every row that is seen.
    Took timeOfAnswer(const std::function<void()> &act)
    {
        m_isReset = false;
        return timeUntil(act, [this] { return m_isReset && showsAll(); });
    }
    /// The same of something that asks for no other rows.
    Took timeOfRows(const std::function<void()> &act)
    {
        return timeUntil(act, [this] { return showsAll(); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isPaint = event->type() == QEvent::Paint;
        if (isPaint && !m_inside) {
            m_inside = true;
            QCoreApplication::sendEvent(watched, event);
            m_inside = false;
            m_isPainted = true;
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    Took timeUntil(const std::function<void()> &act, const std::function<bool()> &isReady)
    {
        const Stopwatch watch;
        act();
        m_isPainted = false;
        while (watch.elapsedMs() < patienceMs) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (m_isPainted && isReady())
                break;
            m_isPainted = m_isPainted && !isReady() ? false : m_isPainted;
        }
        return watch.took();
    }

    bool showsAll() const
    {
        const int last = m_table->rowAt(m_table->viewport()->height() - 1);
        const int end = last < 0 ? m_table->model()->rowCount() : last + 1;
        for (int row = std::max(0, m_table->rowAt(0)); row < end; ++row) {
            if (m_table->model()->index(row, 0).data(LoadingRole).toBool())
                return false;
        }
        return true;
    }

    TableView *m_table;
    bool m_isReset = false;
    bool m_isPainted = false;
    bool m_inside = false;
};

/// Lets everything that was begun come to its end, and what is read ahead.
void settle(SlipwayWindow &window, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms || !window.jobs().isIdle())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void measureTyping(Watch &watch, QLineEdit *filter)
{
    std::vector<Took> times;
    for (const char *text : {"fraud", "nightly run 12", "growth", "accuracy > 0.97", "lightgbm 2023", "set-17",
                             "params.seed > 10", "created > 2023-06-01"}) {
        filter->clear();
        QTest::qWait(400);
        bool isFirst = true;
        for (const char *letter = text; *letter; ++letter) {
            const Took time = watch.timeOfAnswer([&] { QTest::keyClick(filter, *letter); });
            // What cannot be read yet, as "accuracy >", is no answer.
            if (!isFirst && time.milliseconds < patienceMs)
                times.push_back(time);
            isFirst = false;
        }
    }
    filter->clear();
    report("a letter more in the filter, from the second on", times, "p95 <= 130, aim 60");
}

void measureScrolling(Watch &watch, TableView *table)
{
    QScrollBar *bar = table->verticalScrollBar();
    std::vector<Took> frames;
    for (int i = 0; i < 300; ++i) {
        const Stopwatch stopwatch;
        bar->setValue(bar->value() + 3 * 32);
        table->viewport()->repaint();
        frames.push_back(stopwatch.took());
        QCoreApplication::processEvents();
    }
    report("a scroll frame", frames, "p95 <= 16, aim 8");
    std::vector<Took> ends;
    for (int i = 0; i < 10; ++i) {
        table->scrollToTop();
        QTest::qWait(50);
        ends.push_back(watch.timeOfRows([table] { table->scrollToBottom(); }));
    }
    report("jump to the end, until its rows are painted", ends, "<= 50, aim 15");
    table->scrollToTop();
}

void measureSorting(Watch &watch, SlipwayWindow &window, TableView *table)
{
    std::vector<Took> times;
    TableHeader *header = table->header();
    for (int i = 0; i < 6; ++i) {
        settle(window, 400);
        times.push_back(watch.timeOfAnswer([&] {
            header->sortBy(i % 2 ? int(VersionTableModel::Created) : int(VersionTableModel::MainMetric),
                           TableHeader::Click::Replace);
        }));
    }
    settle(window, 400);
    report("sort by a metric or a date, first page painted", times, "<= 100, aim 20");
}

void measureQuestions(RegistryService &service)
{
    VersionBrowser &browser = service.browser();
    NoProgress progress;
    // As in a window that is open already: its columns are in memory.
    if (!browser.prepare(progress))
        return;
    std::vector<Took> facets;
    for (const char *text : {"", "fraud", "growth", "2024"}) {
        BrowseQuestion question;
        question.query.filter = QString::fromLatin1(text);
        const Stopwatch watch;
        if (!browser.facets(question, progress))
            return;
        facets.push_back(watch.took());
    }
    report("facet counts of a filter", facets, "<= 250, aim 100");
    std::vector<Took> sorts;
    for (const char *key : {"f1_score", "auc_roc", "metric_17", "metric_4711", "loss"}) {
        BrowseQuestion question;
        question.query.sort = {{QString::fromLatin1(key), true}};
        question.query.limit = 40;
        const Stopwatch watch;
        const auto first = browser.firstRows(question);
        if (first && !*first && !browser.rows(question, progress))
            return;
        sorts.push_back(watch.took());
    }
    report("first page by a metric never used before", sorts, "<= 100, aim 20");
}

} // namespace

int runMillionBench(const QStringList &arguments)
{
    Options options;
    if (!parse(arguments, options)) {
        std::fputs("Usage: slipway-bench million [--versions N] [--data-dir DIR] [--parts scroll,sort,type,ask]\n",
                   stderr);
        return 2;
    }
    if (!writeMillionIndex(options.dataFolder, options.versions)) {
        std::fputs("slipway-bench: the index could not be written.\n", stderr);
        return 1;
    }
    GuiOptions gui;
    gui.dataFolder = options.dataFolder;
    auto opened = SlipwayWindow::open(*qApp, gui);
    if (!opened) {
        std::fprintf(stderr, "slipway-bench: %s\n", qPrintable(opened.error().text()));
        return 1;
    }
    SlipwayWindow &window = **opened;
    auto *page = window.window().findChild<RegistryPage *>();
    auto *table = page->findChild<VersionTable *>()->findChild<TableView *>();
    Watch watch(table);
    const Took start = watch.timeOfAnswer([&] {
        window.window().resize(1280, 800);
        window.window().show();
    });
    std::printf("An index of %d versions, window of 1280 x 800, offscreen\n\n%-48s %8s %8s %8s %8s %8s\n",
                options.versions, "", "min ms", "median", "p95", "CPU med", "CPU p95");
    report("from opening the index to the first rows painted", {start}, "");
    settle(window, 4000);
    const auto wants = [&](const char *part) { return options.parts.contains(QLatin1String(part)); };
    if (wants("scroll"))
        measureScrolling(watch, table);
    if (wants("sort"))
        measureSorting(watch, window, table);
    if (wants("type"))
        measureTyping(watch, page->findChild<QLineEdit *>());
    settle(window, 1000);
    const double memory = memoryMb("VmRSS:");
    const double mostMemory = memoryMb("VmHWM:");
    JobRunner jobs;
    const auto service = RegistryService::open(options.dataFolder, jobs);
    if (service.ok() && wants("ask"))
        measureQuestions(**service);
    std::printf("%-48s %8.0f MB (at most %.0f) <= 250, aim 150\n", "memory of the whole program", memory, mostMemory);
    return 0;
}

} // namespace slipway
