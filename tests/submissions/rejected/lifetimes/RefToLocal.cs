// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 10, column 9
// expect: rejected: This reference or span can point to a local variable, line 15, column 9
// about: a reference to a local, and one to an argument
public static unsafe class Solution
{
    public static ref int Local()
    {
        var x = 1;
        return ref x;
    }

    public static ref int Argument(int x)
    {
        return ref x;
    }
}
