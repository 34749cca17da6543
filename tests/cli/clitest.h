#pragma once

#include "tests/support/test.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace slipway {

/// What one call of slipwayctl did.
struct CallResult {
    int status = -1; ///< -1: it ended by a signal, or not at all
    QByteArray output;
    QByteArray errors;
    QJsonObject json; ///< empty unless the output is exactly one JSON object

    /// json[list][index][key].
    QJsonValue at(const char *list, int index, const char *key) const
    {
        return json[QLatin1String(list)].toArray().at(index)[QLatin1String(key)];
    }
    QJsonValue operator[](const char *key) const { return json[QLatin1String(key)]; }
};

/// The command line as a script uses it: the real program with a data folder of its own, its exit status, its JSON.
class CliTest : public Test
{
protected:
    /// `words` without spaces in them, `more` as they are; with --json.
    CallResult call(const char *words, const QStringList &more = {}, const QByteArray &input = {}) const
    {
        return run(QStringList{QStringLiteral("--json")} + split(words) + more, input);
    }
    /// The same without --json.
    CallResult callForPeople(const char *words, const QStringList &more = {}) const
    {
        return run(split(words) + more, {});
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QStringList split(const char *words)
    {
        return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    void prepare(QProcess &program, const QStringList &arguments) const
    {
        program.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/slipwayctl"));
        program.setArguments(QStringList{QStringLiteral("--data-dir"), path("data")} + arguments);
    }
    static CallResult resultOf(QProcess &program)
    {
        CallResult result;
        result.status = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
        result.output = program.readAllStandardOutput();
        result.errors = program.readAllStandardError();
        result.json = QJsonDocument::fromJson(result.output).object();
        return result;
    }
    /// A registry "models" of fifteen small versions, trained for real.
    void trainModels() const
    {
        const CallResult made = call("pipeline run --quick --pr-count 800 --models-dir", {path("models")});
        QVERIFY2(made.status == 0, made.errors.constData());
        QCOMPARE(made["versions"].toArray().size(), 15);
    }

private:
    CallResult run(const QStringList &arguments, const QByteArray &input) const
    {
        QProcess program;
        prepare(program, arguments);
        program.start();
        program.write(input);
        program.closeWriteChannel();
        return program.waitForFinished(240000) ? resultOf(program) : CallResult();
    }

    QTemporaryDir m_folder;
};

} // namespace slipway
