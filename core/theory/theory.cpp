#include "theory/growth_constants.h"
