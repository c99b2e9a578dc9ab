// challenge: pass-on
// attack: brings tests of its own, which pass; xunit is not there for a submission.
// policy on: compile_error: Xunit
// policy off: compile_error: Xunit
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
