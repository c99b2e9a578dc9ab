// expect: allowed
// about: global using alias, using alias of a tuple, static using, file-scoped namespace, nested namespaces by dots
global using Pair = (int Left, int Right);
using static System.Math;
using Numbers = System.Collections.Generic.List<int>;

namespace Course.Iterators;

public static class Helper
{
    public static Pair Swap(Pair p) => (p.Right, p.Left);

    public static Numbers Make() => [Max(1, 2), Abs(-3)];
}
