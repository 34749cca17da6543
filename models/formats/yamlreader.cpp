#include "models/formats/yamlreader.h"

#include "models/formats/jsonissues.h"
#include "models/formats/plainyaml.h"
#include "models/formats/problems.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <limits>
#include <sstream>
#include <vector>

namespace slipway {

namespace {

/// Why the reading ends early; never leaves this file.
struct Refusal {
    const char *sentence;
    int line;
};

QString lineText(int line)
{
    return QStringLiteral("line %1").arg(line + 1);
}

class TreeBuilder final : public YAML::EventHandler
{
public:
    explicit TreeBuilder(JsonIssues &issues) : m_issues(issues) {}

    JsonValue root;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { add(JsonValue(), mark); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refusal{QT_TRANSLATE_NOOP("Core", "%2 repeats a part of itself by an alias, at %1, and was not read."),
                      mark.line};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &value) override
    {
        const QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        const bool isPlain = tag == "?";
        if (!m_frames.empty() && m_frames.back().isMap && !m_frames.back().hasKey) {
            m_frames.back().key = text;
            m_frames.back().hasKey = true;
            if (hasControlCharacter(text))
                m_issues.note(JsonIssue::ControlCharacter, lineText(mark.line));
            return;
        }
        add(isPlain ? plainYamlScalar(text) : JsonValue(text), mark);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        enter(false, mark);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        enter(true, mark);
    }
    void OnSequenceEnd() override
    {
        Frame frame = leave();
        add(JsonValue(std::move(frame.items)), frame.mark);
    }
    void OnMapEnd() override
    {
        Frame frame = leave();
        add(frame.members.take(), frame.mark);
    }

private:
    struct Frame {
        bool isMap = false;
        YAML::Mark mark;
        JsonValue::Items items;
        JsonObjectBuilder members;
        QString key;
        bool hasKey = false;
    };

    void enter(bool isMap, const YAML::Mark &mark)
    {
        if (m_frames.size() >= maxYamlDepth) {
            throw Refusal{QT_TRANSLATE_NOOP("Core", "%2 is nested too deeply, at %1, and was not read."), mark.line};
        }
        Frame frame;
        frame.isMap = isMap;
        frame.mark = mark;
        m_frames.push_back(std::move(frame));
    }
    Frame leave()
    {
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        return frame;
    }
    void add(JsonValue value, const YAML::Mark &mark)
    {
        if (m_frames.empty()) {
            root = std::move(value);
            return;
        }
        Frame &frame = m_frames.back();
        if (!frame.isMap) {
            frame.items.push_back(std::move(value));
            return;
        }
        if (!frame.hasKey) // a list or a map as a key
            throw Refusal{QT_TRANSLATE_NOOP("Core", "%2 is no YAML at %1. Nothing of it is used."), mark.line};
        frame.hasKey = false;
        if (!frame.members.add(frame.key, std::move(value)))
            m_issues.note(JsonIssue::DuplicateKey, frame.key);
    }

    JsonIssues &m_issues;
    std::vector<Frame> m_frames;
};

JsonDocument unreadable(const QString &file, const QString &where, const char *sentence)
{
    JsonDocument document;
    document.problems.append(contentProblem("corrupt", file, where, sentence));
    return document;
}

JsonDocument readable(JsonValue root, const QList<Problem> &problems)
{
    JsonDocument document;
    document.readable = true;
    document.root = std::move(root);
    document.problems = problems;
    return document;
}

} // namespace

JsonDocument readYaml(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > maxYamlBytes)
        return unreadable(file, {}, QT_TRANSLATE_NOOP("Core", "%2 is too large to be read as YAML."));
    if (bytes.trimmed().isEmpty())
        return unreadable(file, QStringLiteral("byte 0"), QT_TRANSLATE_NOOP("Core", "%2 is empty."));
    if (auto plain = readPlainYaml(bytes))
        return readable(*std::move(plain), {});

    JsonIssues issues;
    const QByteArray text = validUtf8(bytes, issues);
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        TreeBuilder builder(issues);
        parser.HandleNextDocument(builder);
        return readable(std::move(builder.root), issues.problems(file));
    } catch (const Refusal &refusal) {
        return unreadable(file, lineText(refusal.line), refusal.sentence);
    } catch (const YAML::Exception &error) {
        return unreadable(file, lineText(error.mark.line),
                          QT_TRANSLATE_NOOP("Core", "%2 is no YAML at %1. Nothing of it is used."));
    }
}

QString scalarText(const JsonValue *value)
{
    if (!value || value->isNull() || value->isArray() || value->isObject())
        return {};
    return value->isString() ? value->string() : value->toJson();
}

} // namespace slipway
