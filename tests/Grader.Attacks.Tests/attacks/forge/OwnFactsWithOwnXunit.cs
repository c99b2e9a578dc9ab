// challenge: pass-on
// attack: brings tests of its own and the attribute that marks them.
// policy on: rejected: the namespace `Xunit` is reserved
// policy off: failed on LZ-PULL
namespace Xunit
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FactAttribute : Attribute;
}

public class MyTests
{
    [Xunit.Fact]
    public void Passes() { }
}

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
