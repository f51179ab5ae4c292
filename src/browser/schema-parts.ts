// Parts of schemas: the lengths, ids and times that records of every kind are made of.
import * as v from 'valibot';

type Fixed<T> = T extends readonly (infer I)[]
  ? readonly Fixed<I>[]
  : T extends object
    ? { readonly [F in keyof T]: Fixed<T[F]> }
    : T;
type Same<A, B> =
  (<T>() => T extends Fixed<A> ? 1 : 2) extends <T>() => T extends Fixed<B> ? 1 : 2 ? unknown : never;
/** Lets a schema pass only if it gives exactly what core says. */
export const exactly =
  <T>() =>
  <S extends v.GenericSchema>(schema: S & Same<T, v.InferOutput<S>>): S =>
    schema;

export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const line = text(500);
export const long = text(20_000);
export const many = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
export const between = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most));
/** A time that a calendar can show at all, or a length of it; beyond that, showing it throws. */
export const ms = between(-8.64e15, 8.64e15);
export const tension = v.nullable(between(0, 10));
export const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,253}$/));
export const ids = many(id, 1_000);
