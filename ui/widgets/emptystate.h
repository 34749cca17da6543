#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace slipway {

class Button;
class TextLabel;

/// A view that has nothing to show yet: a sentence with a verb, one line of why, and the ways on as rows. The
/// first way's button is the primary one.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &why, QWidget *parent = nullptr);

    /// Adds a row; returns its button, so that it can be focused or given a shortcut.
    Button *addWay(const QString &iconName, const QString &title, const QString &text, const QString &buttonText,
                   const std::function<void()> &action);
    void setHint(const QString &hint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_card;
    QVBoxLayout *m_ways;
    TextLabel *m_hint;
};

} // namespace slipway
