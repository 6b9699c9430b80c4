#pragma once

#include "base/describe.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QGridLayout;

namespace ostwald {

using FieldValue = std::variant<bool, int, double, std::optional<double>>;

/// A form made from the describe() of a struct: a check box, a spin box, or a spin box with "auto" for an
/// optional number; each named after the field's key. It holds no values: it shows what `read` gives and
/// sends the changed struct to `write`.
class ParamsForm : public QWidget {
    Q_OBJECT

public:
    explicit ParamsForm(QWidget* parent = nullptr);

    /// Builds the form, in place of the one before.
    /// @param read   the struct as it is now
    /// @param write  takes the struct with one field changed, and that field's label
    template <class Params>
    void bind(std::function<Params()> read, std::function<void(const Params&, const QString& label)> write);

    /// Shows what `read` gives now.
    void refresh();

    /// Takes the field of this key out of sight, or back; without effect it would only ask for attention.
    void setFieldVisible(const char* key, bool visible);

private:
    // Visitors of describe().
    struct Adder {
        ParamsForm& form;
        template <class Value>
        void operator()(const char* key, const Value& value, const FieldInfo& info)
        {
            form.addField(key, value, info);
        }
    };
    struct Reader {
        std::vector<FieldValue> values = {};
        template <class Value>
        void operator()(const char*, const Value& value, const FieldInfo&)
        {
            values.emplace_back(value);
        }
    };
    struct Writer {
        std::size_t wanted;
        const FieldValue& value;
        std::size_t index = 0;
        template <class Value>
        void operator()(const char*, Value& field, const FieldInfo&)
        {
            if (index++ == wanted)
                field = std::get<Value>(value);
        }
    };

    using Show = std::function<void(const FieldValue&)>;

    void clear();
    void addField(const char* key, const FieldValue& value, const FieldInfo& info);
    [[nodiscard]] Show addBool(const QString& label, const FieldInfo& info, std::size_t field);
    [[nodiscard]] Show addInt(const QString& label, const FieldInfo& info, std::size_t field);
    [[nodiscard]] Show addDouble(const QString& label, const FieldInfo& info, std::size_t field);
    [[nodiscard]] Show addOptional(const QString& label, const FieldInfo& info, std::size_t field);

    QGridLayout* m_layout;
    QString m_key; ///< of the field that is being added
    std::vector<Show> m_show;
    std::vector<QString> m_labels;
    std::function<std::vector<FieldValue>()> m_readAll;
    std::function<void(std::size_t field, const FieldValue&)> m_writeOne;
};

template <class Params>
void ParamsForm::bind(std::function<Params()> read,
                      std::function<void(const Params&, const QString& label)> write)
{
    clear();
    m_readAll = [read] {
        const Params params = read();
        Reader reader;
        describe(params, reader);
        return reader.values;
    };
    m_writeOne = [this, read, write = std::move(write)](std::size_t field, const FieldValue& value) {
        Params params = read();
        Writer writer{field, value};
        describe(params, writer);
        write(params, m_labels[field]);
    };
    const Params params = read();
    Adder adder{*this};
    describe(params, adder);
    refresh();
}

} // namespace ostwald
