// expect: rejected: `System.Linq.Enumerable` is not allowed here: the namespace `System` is reserved, line 5, column 25
namespace System.Linq
{
#pragma warning disable CS0436
    public static class Enumerable { public static List<T> ToList<T>(this IEnumerable<T> s) => new(s); }
}
