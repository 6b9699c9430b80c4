#include "ensemble/ensemble.h"
