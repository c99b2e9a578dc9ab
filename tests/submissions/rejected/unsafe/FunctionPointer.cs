// compile: unsafe
// expect: rejected: Function pointers are not allowed here: use a delegate, line 5, column 61
// expect: rejected: Pointers and `unsafe` code are not allowed here, line 5, column 36
public static unsafe class Solution
{   public static int Call(delegate*<int, int> f, int x) => f(x);
}
