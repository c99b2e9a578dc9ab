// challenge: take-until
// expect: compile_error: LANGUAGE: This looks like Java, line 5, column 1
// about: one message for another language
public class Solution {
    public static <T> Iterable<T> takeUntil(Iterable<T> source, Predicate<T> stop) {
        return source;
    }
}
