// challenge: chain
// expect: compile_error: CS0246: `T` is declared nowhere. A type parameter stands after the name, line 6, column 31
// about: the compiler asks for a using
public static class Solution
{
    public static IEnumerable<T> Chain(params IEnumerable<int>[] sources) => null!;
}
