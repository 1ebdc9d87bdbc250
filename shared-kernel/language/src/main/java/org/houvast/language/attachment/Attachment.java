package org.houvast.language.attachment;

import org.houvast.language.AttachmentId;
import org.houvast.language.Personal;

/**
 * What an entry says of a document that is kept with it. The bare hash of a known document can be guessed, so it is as
 * personal as the document; the hash of what is stored can be checked by somebody who may read neither.
 *
 * @param id the document
 * @param name the name of the file as it was given
 * @param type what kind of document it is
 * @param bytes how long it is
 * @param hash the SHA-256 of its bytes, in hexadecimal
 * @param stored the SHA-256 of its bytes as they are stored, encrypted, in hexadecimal
 */
public record Attachment(
        AttachmentId id,
        @Personal String name,
        DocumentType type,
        int bytes,
        @Personal String hash,
        String stored) {}
