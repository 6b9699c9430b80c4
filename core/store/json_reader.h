#pragma once

#include "base/describe.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// Reads members of one JSON object into fields: absent ones are left as they are, those of a wrong type and
/// those nobody asked for are errors. Remembers the first error; everything after it is a no-op. Works as
/// a visitor of describe().
class JsonReader {
public:
    JsonReader(const QJsonObject& object, std::string where) : m_object(object), m_where(std::move(where)) {}

    void read(const char* key, double& value);
    void read(const char* key, int& value);
    void read(const char* key, std::int64_t& value);
    void read(const char* key, bool& value);
    void read(const char* key, std::string& value);
    void read(const char* key, std::vector<std::string>& values);
    void read(const char* key, std::optional<double>& value); ///< null = nullopt
    void read(const char* key, std::vector<double>& values);  ///< null = NaN
    /// null = `ifNull`: for what JSON has no number for.
    void readOr(const char* key, double& value, double ifNull);

    template <class Field>
    void operator()(const char* key, Field& field, const FieldInfo&)
    {
        read(key, field);
    }

    /// The member as an object or array; empty when absent.
    [[nodiscard]] QJsonObject object(const char* key);
    [[nodiscard]] QJsonArray array(const char* key);

    /// Call last: also reports members that were never read.
    [[nodiscard]] Status finish();
    void fail(const char* key, const std::string& message);
    [[nodiscard]] const std::string& where() const { return m_where; }

private:
    /// The member, or Undefined when absent or after an error.
    QJsonValue take(const char* key);

    QJsonObject m_object;
    std::string m_where;
    QSet<QString> m_read;
    std::optional<Error> m_error;
};

} // namespace ostwald
