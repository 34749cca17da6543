#include "models/services/experimentcore.h"

#include "models/base/ids.h"
#include "models/formats/experimentplanfile.h"
#include "models/formats/querylogreader.h"
#include "models/services/experimentaggregation.h"
#include "models/services/experimentinputs.h"
#include "models/services/experimentplan.h"
#include "models/storage/experimentfigures.h"
#include "models/storage/experimentfile.h"
#include "models/storage/experimentfolder.h"

#include <QFile>

// The rows of an experiment that is there: its figures made again, what its log has got since, old editions.

namespace slipway {

/// The figures from the ledger; made from the rows where it has none yet.
Result<ExperimentData> ExperimentCore::dataOf(ExperimentRecord &record, Progress &progress)
{
    // Those of an earlier edition lack something; without rows they are all that there is.
    const bool isWhole = record.file.isEmpty() || areFiguresOfThisEdition(record.figures);
    if (auto known = isWhole ? figuresFromBytes(record.figures) : std::nullopt)
        return std::move(*known);
    if (record.file.isEmpty())
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The experiment \"%1\" is planned and has no data yet. Import its "
                                                   "log under this name."),
                         {record.summary.name});
    if (record.file.endsWith(QLatin1String(".columns"))) {
        if (const Status converted = convertOldFile(record, progress); !converted)
            return converted.error();
    }
    auto data = aggregateAgain(record, record.plan, progress);
    const auto database = m_ledger->here();
    if (!data || !database)
        return data ? Result<ExperimentData>(database.error()) : data;
    if (const Status stored = ExperimentTable(**database).replace(record); !stored)
        return stored.error();
    return data;
}

/// The figures that this plan needs, from the rows.
Result<ExperimentData> ExperimentCore::aggregateAgain(ExperimentRecord &record, const ExperimentPlan &plan,
                                                      Progress &progress)
{
    const auto folder = ExperimentFolder::open(pathOf(record));
    if (!folder)
        return folder.error();
    auto data = aggregate(*folder, AggregationFrame::of(plan, m_clock.nowMs()), progress);
    if (data)
        record.figures = figuresToBytes(*data);
    return data;
}

/// An experiment of an earlier edition, whose rows are in one file.
Status ExperimentCore::convertOldFile(ExperimentRecord &record, Progress &progress)
{
    const QString old = pathOf(record);
    const auto log = readExperimentFile(old);
    if (!log)
        return log.error();
    record.file = newId();
    auto writer = ExperimentFolderWriter::open(pathOf(record));
    if (!writer)
        return writer.error();
    LogFacts facts;
    const LogBatch batch = batchOf(*log, facts);
    if (const Status taken = (*writer)->take(batch); !taken)
        return taken;
    if (const Status finished = (*writer)->finish(std::move(facts), progress); !finished)
        return finished;
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    if (const Status stored = ExperimentTable(**database).replace(record); !stored)
        return stored;
    QFile::remove(old);
    return {};
}

/// The server was told another share meanwhile: what it sends from then on is a phase of its own. That is no change of
/// the rule by which the test is decided.
static bool takeShares(ExperimentPlan &plan, const QList<PlannedShare> &shares)
{
    bool takes = false;
    for (const PlannedShare &share : shares) {
        const std::vector<double> &now = plan.phases.isEmpty() ? plan.split : plan.phases.last().split;
        const bool isLater = plan.phases.isEmpty() || share.fromMs > plan.phases.last().fromMs;
        if (now.size() != 2 || now[1] == share.share || !isLater)
            continue;
        plan.phases.append({share.fromMs, {1 - share.share, share.share}});
        takes = true;
    }
    if (takes)
        plan.hash = hashOfPlan(plan);
    return takes;
}

Result<qint64> ExperimentCore::update(const QString &name, Progress &progress)
{
    auto found = record(name);
    if (!found)
        return found.error();
    ExperimentRecord &known = found.value();
    if (const auto data = dataOf(known, progress); !data)
        return data.error();
    if (known.file.isEmpty())
        return makeError(ErrorCode::Unsupported,
                         QT_TRANSLATE_NOOP("Core", "\"%1\" was imported as figures, so there is no log to follow."),
                         {name});
    const auto folder = ExperimentFolder::open(pathOf(known));
    if (!folder)
        return folder.error();
    const auto sources = grownSources(folder->facts());
    if (!sources || sources->isEmpty())
        return sources ? Result<qint64>(0) : sources.error();
    auto units = folder->unitNames();
    if (!units)
        return units.error();
    auto requests = folder->requests();
    if (!requests)
        return requests.error();
    const KnownLog before{folder->facts(), std::move(units).value(), std::move(requests).value()};
    LogReading reading;
    reading.sources = *sources;
    reading.mapping = readLogMapping(known.mapping);
    reading.known = &before;
    auto writer = ExperimentFolderWriter::open(pathOf(known));
    if (!writer)
        return writer.error();
    auto facts = readLog(reading, **writer, progress);
    if (!facts)
        return facts.error();
    const qint64 added = facts->rows - before.facts.rows;
    const QList<PlannedShare> shares = facts->shares;
    if (added == 0 && facts->rejected.count == before.facts.rejected.count)
        return 0;
    if (const Status finished = (*writer)->finish(std::move(facts).value(), progress); !finished)
        return finished.error();
    const bool isRamped = takeShares(known.plan, shares);
    const auto data = aggregateAgain(known, known.plan, progress);
    const auto database = m_ledger->here();
    if (!data || !database)
        return data ? database.error() : data.error();
    ExperimentTable table(**database);
    known.summary.rows = data->rows;
    if (const Status stored = isRamped ? table.replace(known) : table.setFigures(name, known.figures, data->rows);
        !stored)
        return stored.error();
    return added;
}

Result<FollowedLog> ExperimentCore::follow(const QString &name, Progress &progress)
{
    FollowedLog log;
    auto known = record(name);
    if (!known)
        return known.error();
    if (known->file.isEmpty() || known->figures.isEmpty())
        return log;
    const auto folder = ExperimentFolder::open(pathOf(*known));
    if (!folder)
        return folder.error();
    for (const LogSourceFile &source : folder->facts().sources) {
        if (!QFile::exists(source.path) && !isRotatedPart(source.path))
            return log;
    }
    const auto grown = grownSources(folder->facts());
    if (!grown)
        return grown.error();
    const bool readsAnyTime = known->plan.mode == QLatin1String("sequential");
    log.state = readsAnyTime       ? FollowedLog::State::Followed
                : grown->isEmpty() ? FollowedLog::State::Whole
                                   : FollowedLog::State::Waiting;
    if (!readsAnyTime || grown->isEmpty())
        return log;
    const auto added = update(name, progress);
    if (!added || *added == 0)
        return added ? Result<FollowedLog>(log) : added.error();
    known = record(name);
    if (!known)
        return known.error();
    const auto data = dataOf(known.value(), progress);
    auto analysis = data ? read(known.value(), *data) : data.error();
    if (!analysis)
        return analysis.error();
    if (const Status noted = noteTurn(known.value(), analysis.value()); !noted)
        return noted.error();
    log.summary = known->summary;
    log.analysis = std::move(analysis).value();
    return log;
}

/// Of the readings that nobody asked for, the log of looks keeps those that change the verdict.
Status ExperimentCore::noteTurn(ExperimentRecord &record, ExperimentAnalysis &analysis)
{
    QList<LookRecord> before = analysis.looks;
    const LookRecord now = before.takeLast();
    const bool isTurn = before.isEmpty() || before.last().recommendation != now.recommendation
                        || before.last().reason != now.reason || before.last().planHash != now.planHash;
    if (isTurn)
        return noteLook(record, analysis, before);
    analysis.looks = before;
    describe(record.summary, analysis);
    const auto database = m_ledger->here();
    return database ? ExperimentTable(**database).setSummary(record.summary) : Status(database.error());
}

} // namespace slipway
