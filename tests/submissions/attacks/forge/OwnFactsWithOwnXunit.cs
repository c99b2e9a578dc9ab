// challenge: pass-on
// expect: rejected: the namespace `Xunit` is reserved
// expect without policy: failed on LZ-PULL
// about: brings tests of its own and the attribute that marks them.
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
