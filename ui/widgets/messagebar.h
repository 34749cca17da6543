#pragma once

#include "models/base/error.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace slipway {

class Button;
class TextLabel;

/// A reading, a risk or a failure, said where the person is looking: one sentence, actions as links at the
/// right. Hidden until something is shown.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warning, Bad };
    enum class Place { Pane, UnderHeader }; ///< with round corners, or from edge to edge

    explicit MessageBar(Place place = Place::Pane, QWidget *parent = nullptr);

    /// Replaces what was shown, its actions included. `text` is shown as plain text.
    void showMessage(Kind kind, const QString &text);
    /// The error's sentence, with *Copy details* when it has a detail and a button that closes it.
    void showError(const Error &error);
    void addAction(const QString &text, const std::function<void()> &action);
    void clear();

    QString text() const;

Q_SIGNALS:
    /// By the person.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void removeActions();

    Kind m_kind = Kind::Info;
    Place m_place;
    TextLabel *m_text;
    QHBoxLayout *m_actions;
    Button *m_close;
};

} // namespace slipway
