#include "tests/support/registryreadings.h"

namespace slipway {

qsizetype RegistryContents::problemCount() const
{
    qsizetype count = problems.size();
    for (const ModelVersion &version : versions)
        count += version.problems.size();
    return count;
}

QString otherOf(const ModelVersion &version, const QString &name)
{
    for (const Parameter &fact : version.other) {
        if (fact.name == name)
            return fact.json;
    }
    return {};
}

RegistryContents readRegistry(const QString &path, const QString &layout)
{
    RegistryContents contents;
    const auto folder = RegistryFolder::open(path);
    const auto source = folder ? sourceFor(*folder, layout) : folder.error();
    NoProgress progress;
    auto opened = source ? (*source)->open(*folder, progress) : source.error();
    if (!opened) {
        contents.error = opened.error().text();
        return contents;
    }
    contents.layout = (*source)->layout();
    RegistryReading &reading = **opened;
    const auto add = [&](const Candidate &candidate) {
        ModelVersion version = reading.readWhole(candidate).version;
        completeSummary(version);
        const QString name = version.summary.model + QLatin1Char('/') + version.summary.version;
        contents.idsGivenTwice += contents.versions.contains(name) ? 1 : 0;
        contents.versions.insert(name, version);
    };
    for (const Candidate &candidate : reading.candidates()) {
        contents.stamps += candidate.files;
        add(candidate);
    }
    contents.candidates = reading.candidates().size();
    for (const Candidate &candidate : reading.remainder())
        add(candidate);
    contents.stamps += reading.sharedFiles();
    contents.problems = reading.problems();
    if (const Status state = reading.state(); !state)
        contents.error = state.error().text();
    return contents;
}

} // namespace slipway
