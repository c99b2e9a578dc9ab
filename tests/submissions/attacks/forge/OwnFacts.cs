// challenge: pass-on
// expect: compile_error: Xunit
// expect without policy: compile_error: Xunit
// about: brings tests of its own, which pass; xunit is not there for a submission.
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
