// challenge: pass-on
// expect: compile_error
// expect without policy: compile_error
// about: derives two classes from each other.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private class A : B { }

    private class B : A { }
}
