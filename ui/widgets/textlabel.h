#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace slipway {

/// The colour of a text, by meaning.
enum class Tone { Text, Secondary, Hint, Good, Warn, Bad };

/// A label in one of the look's type roles. Always plain text, without marks that would turn what stands behind them:
/// what it shows may come from a file or a server.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, TextRole role = TextRole::Body, Tone tone = Tone::Text,
                       QWidget *parent = nullptr);

    void setText(const QString &text); ///< hides QLabel's, which prints whatever it gets
    void setTone(Tone tone);
    /// Breaks into lines, and the text can be selected and copied.
    void setReading();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone;
};

} // namespace slipway
