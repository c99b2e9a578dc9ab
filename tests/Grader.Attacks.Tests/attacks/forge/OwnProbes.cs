// challenge: pass-on
// attack: declares types in the namespace of the probes.
// policy on: rejected: the namespace `Grader` is reserved
// policy off: failed on LZ-PULL
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
