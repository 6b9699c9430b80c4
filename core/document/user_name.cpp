#include "document/user_name.h"

#include <cstdlib>

#include <pwd.h>
#include <unistd.h>

namespace ostwald {

std::string userName()
{
    if (const passwd* user = ::getpwuid(::getuid())) {
        const std::string full = user->pw_gecos ? user->pw_gecos : "";
        const std::string name = full.substr(0, full.find(','));
        return name.empty() ? std::string(user->pw_name) : name;
    }
    const char* login = std::getenv("USER");
    return login ? login : "";
}

} // namespace ostwald
