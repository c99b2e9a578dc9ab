// compile: unsafe
// expect: rejected: Pointers and `unsafe` code are not allowed here, line 7, column 19
// expect: rejected: Pointers and `unsafe` code are not allowed here, line 4, column 57
public static unsafe class Solution { private static int* kept;
    public static int First(int[] a)
    {
        fixed (int* p = a)
        {
            return *p + (kept == p ? 1 : 0);
        }
    }
}
