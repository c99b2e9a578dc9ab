// expect: rejected: `__makeref` is not allowed here: use `ref`, line 6, column 20
// expect: rejected: `__refvalue` is not allowed here: use `ref`, line 6, column 9
public static class Solution
{
    public static int Pun(int x) =>
        __refvalue(__makeref(x), int);
}
