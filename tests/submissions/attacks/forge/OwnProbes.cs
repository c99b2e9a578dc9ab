// challenge: pass-on
// expect: rejected: the namespace `Grader` is reserved
// expect without policy: failed on LZ-PULL
// about: declares types in the namespace of the probes.
namespace Grader.Probes
{
    public static class ValueAssert
    {
        public static void Yields<T>(IEnumerable<T> expected, Func<IEnumerable<T>> code) { }
    }
}

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
