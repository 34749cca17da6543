#pragma once

#include <QPushButton>

namespace slipway {

/// A push button of the look: 28 px high (small: 24). One Primary per view; Danger only inside a flow that
/// stops something; Ghost has no border; Link looks like a link; Bare is a small icon in a line. Its
/// accessible name is its text unless one is set.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Danger, Ghost, Link, Bare };

    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);
    /// A square button of one icon; `name` is its accessible name and its tip.
    static Button *iconOnly(const QString &iconName, const QString &name, Kind kind = Kind::Plain);

    /// An icon of resources/icons, tinted for the kind.
    void setIconName(const QString &name);
    void setSmall();

protected:
    /// Enter presses the focused button, whatever a dialog's default is; not while it is held down, so that one key
    /// never answers two questions.
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind;
};

} // namespace slipway
