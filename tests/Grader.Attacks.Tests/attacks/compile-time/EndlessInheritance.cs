// challenge: pass-on
// attack: derives two classes from each other.
// policy on: compile_error
// policy off: compile_error
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private class A : B { }

    private class B : A { }
}
