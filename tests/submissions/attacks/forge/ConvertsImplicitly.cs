// challenge: pass-on
// expect: compile_error
// expect without policy: compile_error
// about: changes the return type to one that converts itself to whatever a test expects.
public static class Solution
{
    public static Anything<T> PassOn<T>(IEnumerable<T> source) => new();
}

public sealed class Anything<T>
{
    public static implicit operator List<T>(Anything<T> any) => [];

    public static implicit operator T[](Anything<T> any) => [];
}
