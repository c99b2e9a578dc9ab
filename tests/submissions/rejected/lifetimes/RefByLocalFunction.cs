// compile: unsafe
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 12, column 35
// about: a local function that returns a reference to a captured variable
public static unsafe class Solution
{
    public static int Run()
    {
        var x = 1;
        Variable() = 2;
        return x;

        ref int Variable() => ref x;
    }
}
