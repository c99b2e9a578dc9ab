// challenge: pass-on
// expect: rejected: the namespace `System` is reserved
// expect without policy: failed on LZ-PULL
// about: declares System.Linq.Enumerable, to be bound in place of the real one.
namespace System.Linq
{
#pragma warning disable CS0436
    public static class Enumerable
    {
        public static T Last<T>(this List<T> source) => source[^1];

        public static List<T> All<T>(this IEnumerable<T> source) => new(source);
    }
}

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
