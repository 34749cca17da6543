#include "models/artifacts/modeltrial.h"

#include "models/artifacts/modelstructure.h"
#include "models/base/atomicfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdio>
#include <limits>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace slipway {

FloatRows seededRows(quint64 seed, int columns, int rows)
{
    FloatRows result;
    result.columns = columns;
    result.values.reserve(static_cast<size_t>(columns) * static_cast<size_t>(rows));
    // SplitMix64 (Steele, Lea, Flood 2014): the same on every machine; 24 bits fit a float exactly.
    quint64 state = seed;
    for (int i = 0; i < columns * rows; ++i) {
        state += 0x9e3779b97f4a7c15ULL;
        quint64 z = state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        result.values.push_back(static_cast<float>(z >> 40) / 16777216.0f);
    }
    return result;
}

namespace {

constexpr qint64 maxModelBytes = qint64(2) * 1024 * 1024 * 1024;

/// By the file's name alone: a server tells it to its clients, who have no business with its folders.
Error trialFailed(const QString &file, const QString &reason)
{
    return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 cannot be used. %2"),
                     {QFileInfo(file).fileName(), reason}, file);
}

Result<ModelTrial> readAnswer(const QString &file, const QByteArray &answer)
{
    const auto json = nlohmann::json::parse(answer.begin(), answer.end(), nullptr, false);
    if (!json.is_object())
        return trialFailed(file, QStringLiteral("The trial gave no answer."));
    if (json.contains("error") && json["error"].is_string())
        return trialFailed(file, QString::fromStdString(json["error"].get<std::string>()));
    ModelTrial trial;
    trial.featureCount = json.value("features", 0);
    trial.objective = QString::fromStdString(json.value("objective", std::string()));
    for (const auto &name : json.value("feature_names", nlohmann::json::array()))
        trial.featureNames.append(QString::fromStdString(name.is_string() ? name.get<std::string>() : std::string()));
    for (const auto &value : json.value("predictions", nlohmann::json::array()))
        trial.predictions.push_back(value.is_number() ? value.get<double>() : std::numeric_limits<double>::quiet_NaN());
    return trial;
}

/// In the child, before it becomes slipwayd: only calls that are safe after a fork.
void confine(const TrialLimits &limits, pid_t parent)
{
    // It must not outlive the program that waits for it, which may have died before this line.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(1);
    const rlimit cpu{static_cast<rlim_t>(limits.cpuSeconds), static_cast<rlim_t>(limits.cpuSeconds)};
    setrlimit(RLIMIT_CPU, &cpu);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    setrlimit(RLIMIT_FSIZE, &none);
#ifndef __SANITIZE_ADDRESS__ // its shadow memory takes terabytes of address space
    const rlimit memory{static_cast<rlim_t>(limits.memoryBytes), static_cast<rlim_t>(limits.memoryBytes)};
    setrlimit(RLIMIT_AS, &memory);
#endif
}

/// What the child needs to start; the rest may hold tokens, and it loads foreign bytes.
QProcessEnvironment plainEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment plain;
    for (const char *name : {"PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TMPDIR", "ASAN_OPTIONS", "UBSAN_OPTIONS",
                             "LSAN_OPTIONS", "TSAN_OPTIONS"}) {
        const QString key = QLatin1String(name);
        if (ours.contains(key))
            plain.insert(key, ours.value(key));
    }
    return plain;
}

/// Rows that lead a tree down every kind of path: ordinary values, all missing, the largest and smallest numbers there
/// are, and both in turn.
FloatRows provokingRows(quint64 seed, int columns)
{
    constexpr float highest = std::numeric_limits<float>::max();
    FloatRows rows = seededRows(seed, columns, 2);
    for (const auto &[even, odd] :
         {std::pair(highest, highest), std::pair(-highest, -highest), std::pair(highest, -highest),
          std::pair(-highest, highest), std::pair(0.0f, 1.0f),
          std::pair(std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN())}) {
        for (int column = 0; column < columns; ++column)
            rows.values.push_back(column % 2 == 0 ? even : odd);
    }
    return rows;
}

/// Everything that a server will ever have the model do.
Status provoke(const Booster &booster, quint64 seed)
{
    const FloatRows rows = provokingRows(seed, booster.featureCount());
    if (const auto predicted = booster.predict(rows); !predicted)
        return predicted.error();
    const auto columns = static_cast<size_t>(rows.columns);
    for (size_t start = 0; start < rows.values.size(); start += columns) {
        const auto contributions = booster.contributions(std::span(rows.values).subspan(start, columns));
        if (!contributions)
            return contributions.error();
    }
    return {};
}

} // namespace

Result<ModelTrial> tryModel(const QString &modelFile, quint64 seed, int rows, Progress &progress,
                            const TrialLimits &limits)
{
    if (!QFileInfo(modelFile).isFile())
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 does not exist."),
                         {QFileInfo(modelFile).fileName()}, modelFile);
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/slipwayd");
    QProcess child;
    child.setProgram(program);
    child.setArguments({QStringLiteral("--try-model"), modelFile, QString::number(seed), QString::number(rows)});
    child.setStandardErrorFile(QProcess::nullDevice());
    child.setProcessEnvironment(plainEnvironment());
    child.setChildProcessModifier([limits, parent = ::getpid()] { confine(limits, parent); });
    child.start(QIODevice::ReadOnly);
    if (!child.waitForStarted(10000)) {
        return makeError(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Core", "slipwayd was not found beside this program, so no model can be tried."), {},
            program);
    }
    QElapsedTimer running;
    running.start();
    while (!child.waitForFinished(50)) {
        if (child.state() == QProcess::NotRunning)
            break;
        const bool late = running.elapsed() > limits.wallMs;
        if (!late && !progress.cancelled())
            continue;
        child.kill();
        child.waitForFinished(2000);
        if (!late)
            return cancelledError();
        return makeError(ErrorCode::Timeout,
                         QT_TRANSLATE_NOOP("Core", "%1 took longer than %2 s to load and was stopped."),
                         {QFileInfo(modelFile).fileName(), QString::number(limits.wallMs / 1000)}, modelFile);
    }
    if (child.exitStatus() != QProcess::NormalExit)
        return trialFailed(modelFile, QStringLiteral("The process that loaded it was ended by its limits or crashed."));
    return readAnswer(modelFile, child.readAllStandardOutput());
}

int runModelTrial(const QString &modelFile, quint64 seed, int rows)
{
    nlohmann::json answer;
    const auto tried = [&]() -> Status {
        const auto bytes = readWholeFile(modelFile, maxModelBytes);
        if (!bytes) {
            Error error = bytes.error();
            error.arguments.first() = QStringLiteral("The file"); // instead of its absolute path
            return error;
        }
        const auto booster = Booster::fromBytes(*bytes);
        if (!booster)
            return booster.error();
        const auto saved = booster->saved();
        if (!saved)
            return saved.error();
        if (const Status sound = checkModelStructure(*saved, booster->featureCount()); !sound)
            return sound;
        answer["features"] = booster->featureCount();
        answer["objective"] = booster->objective().toStdString();
        for (const QString &name : booster->featureNames())
            answer["feature_names"].push_back(name.toStdString());
        const auto predicted = booster->predict(seededRows(seed, booster->featureCount(), rows));
        if (!predicted)
            return predicted.error();
        for (const float value : *predicted)
            answer["predictions"].push_back(value);
        return provoke(*booster, seed);
    }();
    if (!tried)
        answer = {{"error", tried.error().text().toStdString()}};
    const std::string text = answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    std::fwrite(text.data(), 1, text.size(), stdout);
    return tried.ok() ? 0 : 1;
}

} // namespace slipway
