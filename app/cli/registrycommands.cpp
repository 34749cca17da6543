#include "app/cli/command.h"

#include "models/base/clock.h"

#include <QDir>

namespace slipway {

namespace {

Json jsonOf(const RegistryInfo &info)
{
    return {{"name", json(info.name)},
            {"path", json(info.path)},
            {"layout", json(info.layout)},
            {"versions", info.versions},
            {"runs", info.runs},
            {"unregistered", info.unregistered},
            {"problems", info.problems},
            {"scanned_at", jsonTime(info.scannedAtMs)},
            {"own_problems", json(info.ownProblems)}};
}

Json jsonOf(const ScanReport &scan)
{
    return {{"versions", scan.versions},         {"runs", scan.runs},
            {"unregistered", scan.unregistered}, {"added", scan.added},
            {"changed", scan.changed},           {"removed", scan.removed},
            {"problems", scan.problems},         {"files_read", scan.filesRead},
            {"bytes_read", scan.bytesRead},      {"seconds", scan.seconds}};
}

/// "12 versions, 3 runs".
QString itemCounts(const ScanReport &scan)
{
    QStringList counts{counted(scan.versions, "version")};
    if (scan.runs > 0)
        counts.append(counted(scan.runs, "run"));
    if (scan.unregistered > 0)
        counts.append(counted(scan.unregistered, "unregistered file"));
    return counts.join(QStringLiteral(", "));
}

QString scanLine(const QString &name, const ScanReport &scan)
{
    return QStringLiteral("%1: %2 (%3 added, %4 changed, %5 removed), %6; %7 read in %8 s")
        .arg(name, itemCounts(scan), QString::number(scan.added), QString::number(scan.changed),
             QString::number(scan.removed), counted(scan.problems, "problem"), counted(scan.filesRead, "file"),
             QString::number(scan.seconds, 'f', 2));
}

void printAdded(const Output &output, const RegistryInfo &registry, const ScanReport &scan)
{
    output.line(QStringLiteral("Added %1 (%2)").arg(registry.path, registry.layout));
    output.line(scanLine(registry.name, scan));
    output.problems(registry.ownProblems);
}

Result<AddedRegistries> addedRegistries(RegistryService &registries, const QString &path, const QString &name,
                                        const QString &layout, Progress &progress)
{
    if (layout.isEmpty())
        return registries.addAll(path, name, progress);
    auto added = registries.add(path, name, layout, progress);
    if (!added)
        return added.error();
    return AddedRegistries{{*std::move(added)}, {}, {}};
}

Json textsOf(const QList<Error> &errors)
{
    Json texts = Json::array();
    for (const Error &error : errors)
        texts.push_back(json(error.text()));
    return texts;
}

/// One registry is `registry` and `scan`; several, of a folder that was taken apart, are a list of these.
Json jsonOf(const AddedRegistries &all)
{
    Json list = Json::array();
    for (const auto &[registry, scan] : all.added)
        list.push_back({{"registry", jsonOf(registry)}, {"scan", jsonOf(scan)}});
    Json document = list.front();
    if (list.size() > 1 || !all.failures.isEmpty())
        document = {{"registries", list}, {"failures", textsOf(all.failures)}};
    document["left_out"] = textsOf(all.leftOut);
    return document;
}

Result<ExitStatus> addRegistry(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    if (arguments[0].contains(QLatin1String("://"))) {
        return makeError(ErrorCode::Unsupported,
                         QT_TRANSLATE_NOOP("Core", "%1 cannot be added: a registry is a folder of this computer. Copy "
                                                   "or mount it first."),
                         {arguments[0]});
    }
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const QString path = arguments[0].isEmpty() ? QString() : QDir::current().absoluteFilePath(arguments[0]);
    const auto all = addedRegistries(**registries, path, options.value(QStringLiteral("name")),
                                     options.value(QStringLiteral("layout")), session.progress);
    if (!all)
        return all.error();
    if (session.output.isJson())
        session.output.document(jsonOf(*all));
    for (const auto &[registry, scan] : all->added)
        printAdded(session.output, registry, scan);
    for (const Error &failure : all->failures)
        session.output.warning(failure);
    for (const Error &leftOut : all->leftOut)
        session.output.warning(leftOut);
    const qsizetype found = all->added.size() + all->failures.size();
    if (!all->failures.isEmpty())
        session.output.line(QStringLiteral("%1 of %2 registries were added.").arg(all->added.size()).arg(found));
    else if (found > 1)
        session.output.line(QStringLiteral("%1 registries were added.").arg(found));
    return all->failures.isEmpty() ? ExitStatus::Done : exitStatusFor(all->failures.first().code);
}

Result<ExitStatus> listRegistries(Session &session, const QCommandLineParser &, const QStringList &)
{
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto list = (*registries)->registries();
    if (!list)
        return list.error();
    Json document = Json::array();
    QList<QStringList> rows;
    for (const RegistryInfo &info : *list) {
        document.push_back(jsonOf(info));
        rows.append({info.name, info.layout, QString::number(info.versions), QString::number(info.runs),
                     QString::number(info.problems), info.scannedAtMs ? isoUtc(*info.scannedAtMs) : QStringLiteral("–"),
                     info.path});
    }
    if (session.output.isJson()) {
        session.output.document({{"registries", document}});
        return ExitStatus::Done;
    }
    session.output.table({QStringLiteral("NAME"), QStringLiteral("LAYOUT"), QStringLiteral("VERSIONS"),
                          QStringLiteral("RUNS"), QStringLiteral("PROBLEMS"), QStringLiteral("SCANNED"),
                          QStringLiteral("PATH")},
                         rows, {2, 3, 4});
    for (const RegistryInfo &info : *list)
        session.output.problems(info.ownProblems);
    return ExitStatus::Done;
}

Result<ExitStatus> removeRegistry(Session &session, const QCommandLineParser &, const QStringList &arguments)
{
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    if (const Status removed = (*registries)->remove(arguments[0], session.progress); !removed)
        return removed.error();
    if (session.output.isJson())
        session.output.document({{"removed", json(arguments[0])}});
    session.output.line(QStringLiteral("Removed %1 from the list; its files were not touched.").arg(arguments[0]));
    return ExitStatus::Done;
}

Result<ExitStatus> scanRegistries(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    QStringList names = arguments;
    if (names.isEmpty()) {
        const auto list = (*registries)->registries();
        if (!list)
            return list.error();
        for (const RegistryInfo &info : *list)
            names.append(info.name);
    }
    ScanReport sum;
    for (const QString &name : names) {
        const auto scan = (*registries)->scan(name, options.isSet(QStringLiteral("full")), session.progress);
        if (!scan)
            return scan.error();
        session.output.line(scanLine(name, *scan));
        sum.versions += scan->versions;
        sum.added += scan->added;
        sum.changed += scan->changed;
        sum.removed += scan->removed;
        sum.problems += scan->problems;
        sum.filesRead += scan->filesRead;
        sum.bytesRead += scan->bytesRead;
        sum.seconds += scan->seconds;
    }
    const auto scanned = (*registries)->registries();
    if (!scanned)
        return scanned.error();
    QList<Problem> ownProblems;
    for (const RegistryInfo &info : *scanned) {
        if (names.contains(info.name))
            ownProblems += info.ownProblems;
    }
    Json document = jsonOf(sum);
    document["own_problems"] = json(ownProblems);
    if (session.output.isJson())
        session.output.document(document);
    session.output.problems(ownProblems);
    return ExitStatus::Done;
}

} // namespace

QList<Command> registryCommands()
{
    return {
        {commandWords("registry add"),
         QStringLiteral("Add a folder of models, detect its layout and scan it; one that is none is looked through."),
         {valueOption("name", "Name of the registry; default: the folder's.", "N"),
          valueOption("layout", "Layout instead of the detected one.", "L")},
         {argument("PATH", "The folder; only read, never changed.")},
         addRegistry},
        {commandWords("registry list"), QStringLiteral("List the registries."), {}, {}, listRegistries},
        {commandWords("registry remove"),
         QStringLiteral("Forget a registry; no file of it is touched."),
         {},
         {argument("NAME", "The registry, as `registry list` names it.")},
         removeRegistry},
        {commandWords("registry scan"),
         QStringLiteral("Read what changed since the last scan."),
         {flagOption("full", "Read everything again.")},
         {argument("[NAME]", "The registry; default: all.")},
         scanRegistries},
    };
}

} // namespace slipway
