#include "models/services/predictioncomparison.h"

#include "models/services/predictionfindings.h"
#include "models/services/registryservice.h"
#include "models/sources/registryfolder.h"

#include <QFileInfo>

namespace slipway {

namespace {

/// A file inside a folder that one does not leave.
struct PlacedFile {
    RegistryFolder folder;
    QString path;       ///< in the folder
    QString name;       ///< as sentences call it
    QString model = {}; ///< of the version whose file it is
};

Result<Predictions> readPredictions(const PlacedFile &file, Progress &progress)
{
    PredictionsReader reader(file.name);
    const qint64 size = file.folder.entry(file.path).stamp.sizeBytes;
    qint64 done = 0;
    Status taken;
    const Status read = file.folder.readPieces(file.path, [&](const QByteArray &piece) {
        taken = reader.take(piece);
        done += piece.size();
        progress.report(done, size, file.name);
        if (taken && progress.cancelled())
            taken = cancelledError();
        return taken.ok();
    });
    if (!read)
        return read.error();
    return taken ? reader.finish() : Result<Predictions>(taken.error());
}

Result<PredictionComparison> comparePlaced(const PlacedFile &a, const PlacedFile &b, const PredictionOptions &options,
                                           Progress &progress)
{
    if (!(options.confLevel > 0 && options.confLevel < 1)) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The level of the intervals must be between 0 and 1, as 0.95."));
    }
    const auto ofA = readPredictions(a, progress);
    if (!ofA)
        return ofA.error();
    const auto ofB = readPredictions(b, progress);
    if (!ofB)
        return ofB.error();
    PredictionComparison comparison;
    comparison.confLevel = options.confLevel;
    comparison.a.file = a.name;
    comparison.a.rows = static_cast<qint64>(ofA->rows.size());
    comparison.a.rejected = ofA->rejected;
    comparison.b.file = b.name;
    comparison.b.rows = static_cast<qint64>(ofB->rows.size());
    comparison.b.rejected = ofB->rejected;
    fillFindings(comparison, *ofA, *ofB, options);
    if (comparison.paired > 0)
        return comparison;
    if (comparison.labelsDisagree > 0) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core",
                                           "The labels of %1 and %2 differ in each of the %3 rows that they have "
                                           "in common, so they are not of one test set."),
                         {a.name, b.name, QString::number(comparison.labelsDisagree)});
    }
    return makeError(ErrorCode::InvalidArgument,
                     QT_TRANSLATE_NOOP("Core", "%1 and %2 have no row id in common, so they are not of one test set."),
                     {a.name, b.name});
}

/// The folders in which a version's own predictions may lie, below its registry.
QStringList ownFolders(const RegistryInfo &registry, const ModelVersion &version)
{
    // A flat registry keeps the files of all versions side by side: a file there is of none of them.
    if (registry.layout == QLatin1String("flat"))
        return {};
    if (version.artifacts.isEmpty())
        return {version.place}; // where that is a place in a list, no file lies below it
    const QString path = version.artifacts.first().path;
    const qsizetype end = path.lastIndexOf(QLatin1Char('/'));
    if (end <= 0)
        return {};
    QStringList folders{path.left(end)};
    const QString artifacts = QStringLiteral("/artifacts/");
    if (const qsizetype place = path.lastIndexOf(artifacts); place >= 0)
        folders.append(path.left(place + artifacts.size() - 1));
    return folders;
}

/// None when the version has no such file.
Result<std::optional<PlacedFile>> placeOf(RegistryService &registries, const QString &versionId)
{
    const auto version = registries.version(versionId);
    if (!version)
        return version.error();
    const auto known = registries.registries();
    if (!known)
        return known.error();
    for (const RegistryInfo &registry : *known) {
        if (registry.name != version->summary.registry)
            continue;
        const auto folder = RegistryFolder::open(registry.path);
        if (!folder)
            return folder.error();
        for (const QString &own : ownFolders(registry, *version)) {
            const QString path = own + QLatin1Char('/') + predictionsFileName;
            if (folder->entry(path).kind != RegistryFolder::Kind::Missing)
                return std::optional(
                    PlacedFile{*folder, path, folder->path() + QLatin1Char('/') + path, version->summary.model});
        }
    }
    return std::optional<PlacedFile>();
}

Result<PlacedFile> neededPlace(RegistryService &registries, const QString &versionId)
{
    auto place = placeOf(registries, versionId);
    if (!place)
        return place.error();
    if (*place)
        return **place;
    return makeError(ErrorCode::NotFound,
                     QT_TRANSLATE_NOOP("Core",
                                       "%1 has no file predictions.csv in its folder. Choose a file, or let the "
                                       "training write one: row id, label, score."),
                     {versionId});
}

Result<PlacedFile> chosenPlace(const QString &path)
{
    const auto folder = RegistryFolder::open(path);
    if (!folder)
        return folder.error();
    if (folder->file().isEmpty())
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is not a regular file."), {path});
    return PlacedFile{*folder, folder->file(), path};
}

} // namespace

Result<bool> hasPredictions(RegistryService &registries, const QString &versionId)
{
    const auto place = placeOf(registries, versionId);
    return place ? Result<bool>(place->has_value()) : place.error();
}

Result<PredictionComparison> comparePredictions(RegistryService &registries, const QString &versionA,
                                                const QString &versionB, const PredictionOptions &options,
                                                Progress &progress)
{
    const auto a = neededPlace(registries, versionA);
    if (!a)
        return a.error();
    const auto b = neededPlace(registries, versionB);
    if (!b)
        return b.error();
    auto comparison = comparePlaced(*a, *b, options, progress);
    if (comparison && a->model != b->model) {
        comparison->notes.prepend(makeSentence(
            QT_TRANSLATE_NOOP("Core", "The versions are of different models, %1 and %2: the tests mean something only "
                                      "where both answer the same question."),
            {a->model, b->model}));
    }
    return comparison;
}

Result<PredictionComparison> comparePredictionFiles(const QString &fileA, const QString &fileB,
                                                    const PredictionOptions &options, Progress &progress)
{
    const auto a = chosenPlace(fileA);
    if (!a)
        return a.error();
    const auto b = chosenPlace(fileB);
    return b ? comparePlaced(*a, *b, options, progress) : b.error();
}

} // namespace slipway
